import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type InstitutionForm } from "./forms";
import { type InstitutionStatus, type MemberRole } from "~/domain/vocabulary/institutions";

/** By these a coordinator knows an institution; after verification they stand until verification is withdrawn. */
const IDENTIFYING = ["nameVi", "nameEn", "kind", "website", "rorId"] as const;

/** Whether the data may be changed like this: nobody is verified under one name and then goes by another. */
export function mayChangeData(
  status: InstitutionStatus,
  before: Pick<InstitutionForm, (typeof IDENTIFYING)[number]>,
  after: Pick<InstitutionForm, (typeof IDENTIFYING)[number]>,
): Verdict<"verified_identity"> {
  const changed = IDENTIFYING.some((field) => before[field] !== after[field]);
  return status === "verified" && changed ? refused("verified_identity") : allowed;
}

export type Decision = "verify" | "refuse";

/** Whether a coordinator may decide so. A refusal says why; verification can be withdrawn by refusing. */
export function mayDecide(status: InstitutionStatus, decision: Decision, note: string): Verdict<"no_change" | "note_missing"> {
  if (decision === "verify") return status === "verified" ? refused("no_change") : allowed;
  if (status === "refused") return refused("no_change");
  return note === "" ? refused("note_missing") : allowed;
}

/** Whether the members may become so: an institution always keeps an owner. `after` are the roles as they would be. */
export function keepsOwner(after: readonly MemberRole[]): Verdict<"last_owner"> {
  return after.includes("owner") ? allowed : refused("last_owner");
}
