import { type Actor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { type InstitutionAction, mayOnInstitution, mayVerifyInstitutions } from "./policy";

/** Returns the institution's id if the policy allows the action; else throws the refusal that the policy returns. */
export function ensureMay(actor: Actor, id: string, action: InstitutionAction): string {
  const institutionId = recordId(id);
  const verdict = mayOnInstitution(actor, institutionId, action);
  if (!verdict.ok) throw new Refusal(verdict.code);
  return institutionId;
}

/** Refuses everyone but coordinators with `not_found`. */
export function ensureVerifier(actor: Actor): void {
  const verdict = mayVerifyInstitutions(actor);
  if (!verdict.ok) throw new Refusal(verdict.code);
}
