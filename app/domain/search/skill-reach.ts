import { neighbourCredit } from "~/domain/matching/criteria/link-credit";
import { neighbourLookup } from "~/domain/matching/neighbours";
import { type PreparedAsk, prepareAsk } from "~/domain/matching/prepare";
import { wellAnswered } from "~/domain/matching/well-answered";
import { type SkillIndex } from "~/domain/skills/skills";
import { skillProfile, type SkillRecord } from "./skill-profile";

/** A neighbour that proves less than this of an asked skill does not bring anyone near the top. */
const LEAST_CREDIT = 0.25;

/** For each skill of the taxonomy, the asked skills that holding it answers at least in part, itself first. */
function reachOf(taxonomy: Pick<SkillIndex, "all">): ReadonlyMap<string, readonly string[]> {
  const neighbours = neighbourLookup(taxonomy.all());
  const reach = new Map<string, string[]>(taxonomy.all().map(({ id }) => [id, [id]]));
  for (const { id: asked } of taxonomy.all()) {
    for (const neighbour of neighbours(asked)) {
      const answers = reach.get(neighbour.skillId);
      if (answers && !answers.includes(asked) && neighbourCredit(neighbour) >= LEAST_CREDIT) answers.push(asked);
    }
  }
  return reach;
}

/** What the index holds of the skills of a profile, as far as a position may ask for them. */
export type SkillAnswers = (
  row: SkillRecord,
  thisYear: number,
) => {
  /** Asked skills that the profile answers at least in part. */
  reach: string[];
  /** Asked skills and levels that it answers well (matching/well-answered.ts). */
  well: string[];
};

export function answersOf(taxonomy: Pick<SkillIndex, "all">): SkillAnswers {
  const reach = reachOf(taxonomy);
  const neighbours = neighbourLookup(taxonomy.all());
  const asks = new Map<string, PreparedAsk>();
  const askOf = (skillId: string) => {
    const ask = asks.get(skillId) ?? prepareAsk({ skillId, necessity: "must", minLevel: 1 }, { neighbours });
    asks.set(skillId, ask);
    return ask;
  };
  return (row, thisYear) => {
    const profile = skillProfile(row, thisYear);
    const held = [...profile.skills, ...profile.shownSkills];
    const reached = [...new Set(held.flatMap(({ skillId }) => reach.get(skillId) ?? [skillId]))].sort();
    return { reach: reached, well: wellAnswered(profile, reached, askOf, thisYear) };
  };
}
