import { SKILL_LEVELS } from "~/domain/vocabulary/people";
import { answer } from "./criteria/skills";
import type { MatchExpert } from "./model";
import { type PreparedAsk, prepareExpert } from "./prepare";

/**
 * Minimum credit at which a requested skill counts as well answered: about a credible claim at the level, or a close
 * and proven neighbour.
 */
const WELL = 0.6;

/** The part of an expert that skill matching reads. */
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
 * The skills and levels that a position could request and that this profile answers well, as `thin-film@1`,
 * `thin-film@2` and so on. It narrows the candidates before they are scored. Texts are ignored.
 * @param asked skills to consider
 * @param askOf returns each of them as prepared for scoring
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
    // A higher level never gets a better answer, so the loop stops at the first level that is not met.
    for (const minLevel of SKILL_LEVELS) {
      const { credit } = answer({ ...ask, asked: { ...ask.asked, minLevel } }, own, thisYear);
      if ((credit ?? 0) < WELL) break;
      met.push(`${skillId}@${minLevel}`);
    }
    return met;
  });
}
