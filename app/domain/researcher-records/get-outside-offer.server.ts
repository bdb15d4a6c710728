import { type UserActor } from "~/domain/vocabulary/actor";
import { readExpert } from "~/domain/experts/read-expert.server";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { OFFER_HOURS, type OutsideRecord } from "./model";
import { heldKeys } from "./offer-lines";

/** Below this confidence a keyword does not count as a skill: the same threshold as everywhere that text is resolved. */
const SKILL_FROM = 0.7;

export type OutsideOffer = {
  orcid: string;
  record: OutsideRecord;
  complete: boolean;
  /** Keys of lines that the profile already has. */
  held: ReadonlySet<string>;
  /** Skills resolved from the record's keywords that the profile does not list, without duplicates. */
  skills: readonly { skillId: string; words: readonly string[] }[];
};

/** The lines waiting for the actor's choice; `offer` is null when none were fetched within a day. `orcid`: the profile's iD. */
export async function getOutsideOffer(actor: UserActor): Promise<{ orcid: string; offer: OutsideOffer | null }> {
  const profile = await readExpert(db, { userId: actor.userId });
  if (!profile) throw new Refusal("not_found");
  const [own, kept] = await Promise.all([
    db.expert.findUniqueOrThrow({ where: { id: profile.id }, select: { orcid: true } }),
    db.outsideOffer.findFirst({ where: { expertId: profile.id, fetchedAt: { gt: new Date(Date.now() - OFFER_HOURS * 3_600_000) } } }),
  ]);
  if (!kept) return { orcid: own.orcid, offer: null };
  const record = kept.record as OutsideRecord;
  return {
    orcid: own.orcid,
    offer: {
      orcid: kept.orcid,
      record,
      complete: kept.complete,
      held: heldKeys(record, profile),
      skills: await keywordSkills(record, new Set(profile.skills.map(({ skillId }) => skillId))),
    },
  };
}

async function keywordSkills(record: OutsideRecord, listed: ReadonlySet<string>) {
  const index = await skillIndex();
  const found = new Map<string, string[]>();
  for (const { word } of record.keywords) {
    const { skillId, confidence } = index.resolveSkill(word);
    if (skillId === null || confidence < SKILL_FROM || listed.has(skillId)) continue;
    found.set(skillId, [...(found.get(skillId) ?? []), word]);
  }
  return [...found].map(([skillId, words]) => ({ skillId, words }));
}
