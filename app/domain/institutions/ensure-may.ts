import { type Actor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { type InstitutionAction, mayOnInstitution, mayVerifyInstitutions } from "./policy";

/** The institution's id once the policy allows the action; else the refusal that the policy names. */
export function ensureMay(actor: Actor, id: string, action: InstitutionAction): string {
  const institutionId = recordId(id);
  const verdict = mayOnInstitution(actor, institutionId, action);
  if (!verdict.ok) throw new Refusal(verdict.code);
  return institutionId;
}

/** Refuses everyone but coordinators, with the answer for a page that is not there. */
export function ensureVerifier(actor: Actor): void {
  const verdict = mayVerifyInstitutions(actor);
  if (!verdict.ok) throw new Refusal(verdict.code);
}
