import { type MatchContext, type MatchPosition } from "~/domain/matching/model";
import { conceptSkill, conceptTerm } from "~/domain/matching/text/terms";

/**
 * The terms of an expert's text that scoring against a position reads: those of the position's text, the skills that it
 * requests or mentions, and their neighbours.
 */
export function comparedTerms(position: MatchPosition, { neighbours }: Pick<MatchContext, "neighbours">): string[] {
  const terms = Object.keys(position.text?.counts ?? {});
  const skills = [...position.skills.map(({ skillId }) => skillId), ...terms.flatMap((term) => conceptSkill(term) ?? [])];
  const near = skills.flatMap((skillId) => [skillId, ...neighbours(skillId).map((neighbour) => neighbour.skillId)]);
  return [...new Set([...terms, ...near.map(conceptTerm)])];
}
