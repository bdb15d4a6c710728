import { SKILL_LEVELS } from "~/domain/vocabulary/people";
import { answer } from "./criteria/skills";
import type { MatchExpert } from "./model";
import { type PreparedAsk, prepareExpert } from "./prepare";

/** From this credit on an asked skill is answered well: about a credible claim at the level, or a close and proven neighbour. */
const WELL = 0.6;

/** The part of an expert that skills are judged by. */
export type SkillProfile = Pick<MatchExpert, "skills" | "shownSkills">;

const NOTHING_ELSE: Omit<MatchExpert, "skills" | "shownSkills"> = {
  id: "",
  text: null,
  wishes: { institutionKinds: [] },
  fieldCodes: [],
  technologyCodes: [],
  availability: [],
  timeZone: null,
  countryCode: null,
  languages: [],
  highestDegree: null,
  academicRank: null,
  yearsOfExperience: null,
  publicationsCount: 0,
};

/**
 * The skills and levels at which a position could ask and be answered well by this profile, as `thin-film@1`,
 * `thin-film@2` and so on: what narrows candidates before they are scored. Texts are left aside.
 * @param asked skills to consider
 * @param askOf each of them as prepared for the score
 */
export function wellAnswered(
  profile: SkillProfile,
  asked: readonly string[],
  askOf: (skillId: string) => PreparedAsk,
  thisYear: number,
): string[] {
  const own = prepareExpert({ ...NOTHING_ELSE, ...profile });
  return asked.flatMap((skillId) => {
    const ask = askOf(skillId);
    const met: string[] = [];
    // A higher level is never answered better, so the first that is not met ends it.
    for (const minLevel of SKILL_LEVELS) {
      const { credit } = answer({ ...ask, asked: { ...ask.asked, minLevel } }, own, thisYear);
      if ((credit ?? 0) < WELL) break;
      met.push(`${skillId}@${minLevel}`);
    }
    return met;
  });
}
