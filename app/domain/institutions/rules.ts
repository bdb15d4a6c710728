import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type InstitutionForm } from "./input";
import { type InstitutionStatus, type MemberRole } from "~/domain/vocabulary/institutions";

/** Fields by which a coordinator identifies an institution; fixed from verification until verification is withdrawn. */
const IDENTIFYING = ["nameVi", "nameEn", "kind", "website", "rorId"] as const;

/** Whether this change is allowed: an institution cannot be verified under one name and then take another. */
export function mayChangeData(
  status: InstitutionStatus,
  before: Pick<InstitutionForm, (typeof IDENTIFYING)[number]>,
  after: Pick<InstitutionForm, (typeof IDENTIFYING)[number]>,
): Verdict<"verified_identity"> {
  const changed = IDENTIFYING.some((field) => before[field] !== after[field]);
  return status === "verified" && changed ? refused("verified_identity") : allowed;
}

export type Decision = "verify" | "refuse";

/** Whether a coordinator may make this decision. A refusal needs a reason; verification is withdrawn by refusing. */
export function mayDecide(status: InstitutionStatus, decision: Decision, note: string): Verdict<"no_change" | "note_missing"> {
  if (decision === "verify") return status === "verified" ? refused("no_change") : allowed;
  if (status === "refused") return refused("no_change");
  return note === "" ? refused("note_missing") : allowed;
}

/** Whether a change of members is allowed: an institution always keeps an owner. `after` are the roles after the change. */
export function keepsOwner(after: readonly MemberRole[]): Verdict<"last_owner"> {
  return after.includes("owner") ? allowed : refused("last_owner");
}
