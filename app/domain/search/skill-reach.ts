import { neighbourCredit } from "~/domain/matching/criteria/link-credit";
import { neighbourLookup } from "~/domain/matching/neighbours";
import { type PreparedAsk, prepareAsk } from "~/domain/matching/prepare";
import { wellAnswered } from "~/domain/matching/well-answered";
import { type SkillIndex } from "~/domain/skills/skills";
import { skillProfile, type SkillRecord } from "./skill-profile";

/** Minimum credit of a neighbour; one below it does not bring anyone near the top. */
const LEAST_CREDIT = 0.25;

/** For each skill of the taxonomy, the requested skills that holding it matches at least in part, itself first. */
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

/** The indexed skill data of a profile, as far as positions may request them. */
export type SkillAnswers = (
  row: SkillRecord,
  thisYear: number,
) => {
  /** Requested skills that the profile matches at least in part. */
  reach: string[];
  /** Requested skills and levels that it answers well (matching/well-answered.ts). */
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
