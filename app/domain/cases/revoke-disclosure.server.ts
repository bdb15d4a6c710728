import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { db } from "~/platform/db.server";
import { lockCaseFor, moveLocked, type MoveRefusal } from "./change-case.server";
import { type ContactField } from "./model";

/** The expert revokes the disclosure of one contact field, with immediate effect. Revoking twice changes nothing. */
export async function revokeDisclosure(actor: UserActor, input: { caseId: string; field: ContactField }): Promise<Verdict<MoveRefusal>> {
  return db.$transaction(async (tx) => {
    const locked = await lockCaseFor(tx, actor, input.caseId);
    const where = { caseId: locked.id, field: input.field, revokedAt: null };
    if ((await tx.contactDisclosure.count({ where })) === 0) return { ok: true };
    return moveLocked(tx, actor, locked, { kind: "contact_revoked", version: null, data: { field: input.field } }, async () => {
      await tx.contactDisclosure.updateMany({ where, data: { revokedAt: new Date() } });
    });
  });
}
