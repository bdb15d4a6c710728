import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { ensureMay } from "./ensure-may";
import { lockInstitution } from "./lock-institution.server";
import { type InstitutionForm } from "./input";
import { mayChangeData } from "./rules";

/**
 * Corrects the institution's data. A refused institution thereby reapplies and waits for a coordinator.
 * @throws Refusal `not_found` outside the institution, `forbidden` for anyone who is not an owner
 */
export async function editInstitution(
  actor: UserActor,
  input: { institutionId: string; version: number; values: InstitutionForm },
): Promise<{ ok: true; version: number } | { ok: false; code: "stale"; version: number } | { ok: false; code: "verified_identity" }> {
  const id = ensureMay(actor, input.institutionId, "edit_data");
  return db.$transaction(async (tx) => {
    await lockInstitution(tx, id);
    const before = await tx.institution.findUnique({
      where: { id },
      select: { nameVi: true, nameEn: true, kind: true, website: true, rorId: true, status: true, version: true },
    });
    if (!before) throw new Refusal("not_found");
    if (before.version !== input.version) return { ok: false, code: "stale", version: before.version };
    const verdict = mayChangeData(before.status, before, input.values);
    if (!verdict.ok) return verdict;
    const asksAgain = before.status === "refused";
    const version = before.version + 1;
    await tx.institution.update({
      where: { id },
      data: { ...input.values, version, ...(asksAgain ? { status: "pending" as const } : {}) },
      select: { id: true },
    });
    const kind = asksAgain ? "institution.asked_again" : "institution.updated";
    await recordAudit(tx, { actorId: actor.userId, kind, subject: "institution", subjectId: id, data: {} });
    return { ok: true, version };
  });
}
