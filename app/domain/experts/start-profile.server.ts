import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { proposeNameParts } from "./names";

/**
 * The actor's own profile; if there is none, an empty one is created with the account's name. A second call, even a
 * concurrent one, returns the first one's profile. No index mark: an unpublished profile is not indexed.
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
