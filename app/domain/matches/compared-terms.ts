import { type MatchContext, type MatchPosition } from "~/domain/matching/model";
import { conceptTerm } from "~/domain/matching/text/terms";

/** The terms of an expert's text that judging it for a position reads: those of its text, its skills and their neighbours. */
export function comparedTerms(position: MatchPosition, { neighbours }: Pick<MatchContext, "neighbours">): string[] {
  const skills = position.skills.flatMap(({ skillId }) => [skillId, ...neighbours(skillId).map((neighbour) => neighbour.skillId)]);
  return [...new Set([...Object.keys(position.text?.counts ?? {}), ...skills.map(conceptTerm)])];
}
