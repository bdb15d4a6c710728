import { type UserActor } from "~/domain/vocabulary/actor";
import { todayInVietnam } from "~/domain/days";
import { completeness, type Completeness } from "./completeness";
import { getContact } from "./get-contact.server";
import { getProfile } from "./get-profile.server";
import { type ExpertRecord } from "~/domain/vocabulary/profile";
import { type PublishGap } from "./model";
import { factsOf, publishGaps } from "./rules";

export type ProfileOverview = { profile: ExpertRecord; completeness: Completeness; gaps: PublishGap[]; today: string };

/** The actor's own profile with its completeness and the reasons why it cannot be published yet. */
export async function getProfileOverview(actor: UserActor): Promise<ProfileOverview> {
  const [profile, contact] = await Promise.all([getProfile(actor), getContact(actor)]);
  const today = todayInVietnam();
  const reachable = contact.email !== "" || contact.phone !== "";
  return {
    profile,
    completeness: completeness(factsOf(profile, reachable, today)),
    gaps: publishGaps(profile, actor, today),
    today,
  };
}
