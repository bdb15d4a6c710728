import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type ExpertRecord } from "~/domain/vocabulary/profile";
import { readExpert } from "./read-expert.server";

/** The actor's own profile; `not_found` when there is none. */
export async function getProfile(actor: UserActor): Promise<ExpertRecord> {
  const profile = await readExpert(db, { userId: actor.userId });
  if (!profile) throw new Refusal("not_found");
  return profile;
}
