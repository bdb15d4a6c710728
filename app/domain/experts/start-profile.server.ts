import { type UserActor } from "~/domain/identity/model";
import { db } from "~/platform/db.server";
import { proposeNameParts } from "./names";

/**
 * The actor's own profile, made empty when there is none yet; it starts with the account's name. A second call, also
 * at the same moment, finds the first one's profile.
 */
export async function startProfile(actor: UserActor): Promise<{ id: string }> {
  const fullName = actor.displayName;
  return db.expert.upsert({
    where: { userId: actor.userId },
    create: { userId: actor.userId, fullName, ...proposeNameParts(fullName) },
    update: {},
    select: { id: true },
  });
}
