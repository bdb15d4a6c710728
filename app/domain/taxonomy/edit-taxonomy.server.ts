import { type Actor, type UserActor } from "~/domain/vocabulary/actor";
import { loadSkills } from "~/domain/skills/load-skills.server";
import { createSkillRules, type SkillProblem } from "~/domain/skills/skill-rules";
import { type IndexedSkill } from "~/domain/skills/indexed-skill";
import { type Skill } from "~/domain/reference/model";
import { lockTaxonomy } from "~/domain/skills/sync-skills.server";
import { currentTechnologies } from "~/domain/reference/technologies";
import { ambiguousNames } from "~/domain/skills/skill-data.server";
import { Refusal } from "~/domain/refusal";
import { todayInVietnam } from "~/domain/days";
import { db, type Transaction } from "~/platform/db.server";
import { mayEditSkills } from "./policy";

/** Long enough for a merge of many records; also the longest wait for the lock. */
const TIMEOUT_MS = 60_000;

export type Taxonomy = {
  tx: Transaction;
  /** All skills, including retired ones, as read under the lock. */
  skills: readonly IndexedSkill[];
  /** The problems of a skill as it would be after the change, by the rules of the data files. */
  problems: (skill: Skill) => readonly SkillProblem[];
};

/**
 * Runs every change of the list of skills: checks the policy, locks out other changes until the transaction ends, reads
 * the whole list, so that rules over all skills hold, and applies the change.
 * @throws Refusal `not_found` for anyone but administrators
 */
export async function editTaxonomy<R>(actor: Actor, change: (taxonomy: Taxonomy, actor: UserActor) => Promise<R>): Promise<R> {
  const administrator = ensureTaxonomist(actor);
  return db.$transaction(
    async (tx) => {
      await lockTaxonomy(tx);
      const skills = await loadSkills(tx);
      return change({ tx, skills, problems: rulesFor(skills) }, administrator);
    },
    { timeout: TIMEOUT_MS, maxWait: 10_000 },
  );
}

/** The administrator; for anyone else a refusal that hides the administration. */
export function ensureTaxonomist(actor: Actor): UserActor {
  if (actor.kind !== "user" || !mayEditSkills(actor).ok) throw new Refusal("not_found");
  return actor;
}

function rulesFor(skills: readonly IndexedSkill[]): (skill: Skill) => readonly SkillProblem[] {
  return createSkillRules({
    skills,
    ambiguous: ambiguousNames(),
    technologies: currentTechnologies(todayInVietnam()).map((group) => group.code),
  });
}
