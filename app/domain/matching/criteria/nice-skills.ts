import type { Assessment, PairFacts } from "./assessment";
import { judgeSkills, type SkillsById } from "./skills";

/** Nice-to-have skills: judged as the must-haves are, with fewer points and no gate. */
export function judgeNiceSkills(facts: PairFacts, claimed: SkillsById): Assessment {
  return judgeSkills(facts, claimed, "nice");
}
