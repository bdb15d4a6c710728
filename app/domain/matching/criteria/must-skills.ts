import { assess, type Assessment, type PairFacts } from "./assessment";
import { judgeSkills, type SkillsById } from "./skills";

/**
 * Must-have skills. A position that names no skill at all leaves the heart of a match unknown, which the confidence has
 * to show; one that names only nice-to-haves asks for no must-have.
 */
export function judgeMustSkills(facts: PairFacts, claimed: SkillsById): Assessment {
  if (facts.position.skills.length > 0) return judgeSkills(facts, claimed, "must");
  return assess([{ reason: { code: "skills_not_named" }, credit: null, share: 1 }]);
}
