import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { proposeNameParts } from "./names";

/**
 * The actor's own profile, made empty when there is none yet; it starts with the account's name. A second call, also
 * at the same moment, finds the first one's profile. No mark: an unpublished profile is not in the index.
 */
export async function startProfile(actor: UserActor): Promise<{ id: string }> {
  const fullName = actor.displayName;
  return db.$transaction(async (tx) => {
    const made = await tx.expert.createMany({
      data: [{ userId: actor.userId, fullName, ...proposeNameParts(fullName) }],
      skipDuplicates: true,
    });
    const { id } = await tx.expert.findUniqueOrThrow({ where: { userId: actor.userId }, select: { id: true } });
    if (made.count > 0) {
      await recordAudit(tx, { actorId: actor.userId, kind: "expert.started", subject: "expert", subjectId: id, data: {} });
    }
    return { id };
  });
}
