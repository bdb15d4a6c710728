import { type MatchPosition } from "~/domain/matching/model";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { askMeaning } from "~/domain/search/ask-meaning.server";
import { searchesByMeaning } from "~/domain/search/embedder.server";
import { type Expression } from "~/domain/search/expression";
import { db } from "~/platform/db.server";

/** Maximum number of candidates added by the semantic search. */
const MOST = 60;

/**
 * Experts whose profile is semantically closest to a position's text, to catch matches that no skill, field or word
 * indicates. Empty when the semantic search is off or unavailable.
 * @param open filters for who may be found and can take part
 */
export async function nearExperts(position: MatchPosition, open: readonly Expression[]): Promise<string[]> {
  if (!searchesByMeaning()) return [];
  const row = await db.position.findUnique({
    where: { id: position.id },
    select: { titleVi: true, titleEn: true, textVi: true, textEn: true },
  });
  if (!row) return [];
  const skills = await skillIndex();
  const names = position.skills.flatMap(({ skillId }) => [skills.label(skillId, "vi"), skills.label(skillId, "en")]);
  return askMeaning(
    "expert",
    [row.titleVi, row.titleEn, ...names, row.textVi, row.textEn].filter((text) => text !== "").join(" "),
    open,
    MOST,
  );
}
