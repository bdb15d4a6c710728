import { type EngagementType } from "~/domain/vocabulary/people";
import { shownSkills, textOfPost, textOfWork } from "~/domain/experts/shown-skills";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { type DemoWorld } from "./model";
import { randomFor, type Random } from "./random";

/** Finds the skills mentioned in a text; the running system uses the taxonomy. */
export type FindSkills = (text: string) => readonly { skillId: string; confidence: number }[];

/**
 * Adds evidence to the demo's profiles: works show some of their author's first skills and those in their titles, some are key works, posts show
 * the skills in their texts, and coordinators who verified a person checked up to three skills. Uses random sequences of its
 * own, so that all other rows stay the same.
 */
export function addEvidence(world: DemoWorld, find: FindSkills): void {
  const skillsOf = new Map<string, DemoWorld["skills"]>();
  for (const skill of world.skills) skillsOf.set(skill.expertId, [...(skillsOf.get(skill.expertId) ?? []), skill]);
  for (const work of world.works) {
    const random = randomFor(`work shows ${work.id}`);
    const first = (skillsOf.get(work.expertId) ?? []).slice(0, 4).map((skill) => skill.skillId);
    const chosen = random.some(first, random.int(0, 2));
    work.skillIds = shownSkills(find, { chosen, text: textOfWork({ title: work.title, venue: work.venue ?? "" }), textBefore: null });
    work.keyWork = randomFor(`key work ${work.id}`).chance(0.3);
  }
  for (const post of world.employments) {
    post.skillIds = shownSkills(find, {
      chosen: [],
      text: textOfPost({ title: post.title, description: post.description ?? "" }),
      textBefore: null,
    });
  }
  for (const [at, { id, verifiedAt, verifiedBy }] of world.experts.entries()) {
    if (!id || !verifiedAt) continue;
    // The first expert is the account that visitors try.
    const count = at === 0 ? 2 : randomFor(`checked ${id}`).int(0, 3);
    const checked = (skillsOf.get(id) ?? []).slice(0, count);
    for (const skill of checked) Object.assign(skill, { verifiedAt, verifiedBy });
  }
}

/** Private wishes of some experts: kinds of institution, and minimum pay for a form of work. */
export function addWishes(world: DemoWorld): void {
  for (const expert of world.experts) {
    const random = randomFor(`kinds wished ${expert.id}`);
    if (random.chance(0.4)) expert.wantedInstitutionKinds = random.some(INSTITUTION_KINDS, random.int(1, 3));
  }
  for (const offer of world.availabilities) {
    const random = randomFor(`pay wished ${offer.expertId} ${offer.engagementType}`);
    if (random.chance(0.3)) Object.assign(offer, floorOf(random, offer.engagementType));
  }
}

/** Returning experts state a salary in đồng; those who advise from abroad state an hourly rate in dollars. */
function floorOf(random: Random, type: EngagementType) {
  if (type === "return_long_term")
    return { payFloorAmount: random.int(6, 24) * 5_000_000, payFloorCurrency: "VND" as const, payFloorPer: "month" as const };
  if (type === "short_visit")
    return { payFloorAmount: random.int(2, 8) * 50, payFloorCurrency: "USD" as const, payFloorPer: "day" as const };
  return { payFloorAmount: random.int(4, 16) * 10, payFloorCurrency: "USD" as const, payFloorPer: "hour" as const };
}
