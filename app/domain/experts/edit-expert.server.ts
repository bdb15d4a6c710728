import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { ensure, Refusal } from "~/domain/refusal";
import { db, type Transaction } from "~/platform/db.server";
import { type EditResult, type ProfileStep } from "./model";
import { mayEditProfile } from "./policy";

/** A code means that the change was refused and nothing was written. */
type Change<Code extends string> = (tx: Transaction, expertId: string) => Promise<Code | void>;

/**
 * The only way to change one's own profile: in one transaction it locks the record, checks the version, applies the
 * change, increments the version and writes the audit record. The lock serialises edits of one profile, so limits counted
 * inside `change` hold. Contact details are not part of what readers see: saving them is no news of the profile.
 * @param edit.version the version the form was filled from; omitted where an edit cannot overwrite another's (adding or
 * removing one item), which then is never stale
 */
export async function editExpert<Code extends string = never>(
  actor: UserActor,
  edit: { step: ProfileStep; version?: number },
  change: Change<NoInfer<Code>>,
): Promise<EditResult<Code>> {
  return db.$transaction(async (tx) => {
    const expert = await lockOwnExpert(tx, actor);
    if (edit.version !== undefined && edit.version !== expert.version) return { ok: false, code: "stale", version: expert.version };
    const code = await change(tx, expert.id);
    if (code) return { ok: false, code, version: expert.version };
    const { version } = await tx.expert.update({
      where: { id: expert.id },
      data: { version: { increment: 1 }, ...(edit.step === "contact" ? { updatedAt: expert.updatedAt } : {}) },
      select: { version: true },
    });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "expert.updated",
      subject: "expert",
      subjectId: expert.id,
      data: { section: edit.step },
    });
    return { ok: true, version };
  });
}

/** Locks the actor's own profile until the transaction ends; `not_found` when there is none. */
export async function lockOwnExpert(tx: Transaction, actor: UserActor) {
  const [expert] = await tx.$queryRaw<{ id: string; userId: string; version: number; updatedAt: Date }[]>`
    SELECT "id", "userId", "version", "updatedAt" FROM "Expert" WHERE "userId" = ${actor.userId}::uuid FOR UPDATE`;
  if (!expert) throw new Refusal("not_found");
  ensure(mayEditProfile(actor, expert), "not_found");
  return expert;
}
