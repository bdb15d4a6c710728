import { recordAudit } from "~/domain/audit/record-audit.server";
import { membershipIn, type UserActor } from "~/domain/vocabulary/actor";
import { HANDOVER_TIMES, handOverLost } from "~/domain/cases/hand-over-lost.server";
import { institutionDecidedMail } from "~/domain/notifications/institution-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { ensureVerifier } from "./ensure-may";
import { lockInstitution } from "./lock-institution.server";
import { type Decision, mayDecide } from "./rules";

/**
 * Verifies or refuses the version of an institution that the coordinator saw (`version`), and mails its owners.
 * Refusing a verified one withdraws the verification: its positions leave the public pages and the index, its open
 * cases are handed to coordinators.
 */
export async function decideInstitution(
  actor: UserActor,
  input: { institutionId: string; version: number; decision: Decision; note: string },
): Promise<{ ok: true } | { ok: false; code: "stale"; version: number } | { ok: false; code: "no_change" | "note_missing" }> {
  ensureVerifier(actor);
  const id = recordId(input.institutionId);
  // Nobody may verify their own institution.
  if (membershipIn(actor, id)) throw new Refusal("forbidden");
  return db.$transaction(async (tx) => {
    await lockInstitution(tx, id);
    const before = await tx.institution.findUnique({
      where: { id },
      select: {
        status: true,
        version: true,
        nameVi: true,
        nameEn: true,
        members: { where: { role: "owner" }, select: { user: { select: { email: true, displayName: true, locale: true } } } },
      },
    });
    if (!before) throw new Refusal("not_found");
    if (before.version !== input.version) return { ok: false, code: "stale", version: before.version };
    const verdict = mayDecide(before.status, input.decision, input.note);
    if (!verdict.ok) return verdict;
    const verified = input.decision === "verify";
    await tx.institution.update({
      where: { id },
      data: {
        status: verified ? "verified" : "refused",
        statusNote: input.note,
        verifiedAt: verified ? new Date() : null,
        verifiedBy: verified ? actor.userId : null,
        version: before.version + 1,
      },
      select: { id: true },
    });
    const kind = verified ? "institution.verified" : "institution.refused";
    await recordAudit(tx, { actorId: actor.userId, kind, subject: "institution", subjectId: id, data: {} });
    if (!verified) await handOverLost(tx, { institutionId: id });
    for (const { user } of before.members) {
      const mail = institutionDecidedMail({ name: user.displayName, locale: user.locale }, before, verified, input.note);
      const template = verified ? "institution_verified" : "institution_refused";
      await queueMail(tx, { ...mail, kind: template, recipient: user.email, locale: user.locale });
    }
    return { ok: true };
  }, HANDOVER_TIMES);
}
