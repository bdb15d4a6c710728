import { randomUUID } from "node:crypto";
import { lucia } from "~/domain/identity/lucia.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { readActor } from "~/domain/identity/read-actor.server";

/** The actor of a signed-in request by this person, read in the same way as the application does. */
export async function actorOf(userId: string): Promise<UserActor> {
  const session = await lucia.createSession(userId, { publicId: randomUUID(), persistent: false, device: "" });
  const { actor } = await readActor(session.id);
  await lucia.invalidateSession(session.id);
  if (actor.kind !== "user") throw new Error("the person cannot sign in");
  return actor;
}
