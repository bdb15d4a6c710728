import { type Locale } from "~/i18n/locale";
import { type IndexedSkill } from "~/domain/skills/indexed-skill";
import { highlighted, isHit, splitMarked } from "./highlight";

/** A skill of a found record: its name for the reader, and the other name that the search matched, if any; both in pieces (highlight.ts). */
export type FoundSkill = { id: string; label: string[]; level: number; also?: string[] };

/**
 * The skills to show for a hit: matched ones first, then the strongest.
 * @param marked the labels of the index's copy, with matches marked
 * @param find looks up a skill in the taxonomy
 */
export function foundSkills(
  skills: readonly { skillId: string; level: number }[],
  marked: string | string[] | undefined,
  find: (id: string) => IndexedSkill | null,
  locale: Locale,
  limit: number,
): { shown: FoundSkill[]; more: number } {
  const hits = new Map((Array.isArray(marked) ? marked : []).filter(isHit).map((label) => [splitMarked(label).join(""), label]));
  const ranked = skills.map(({ skillId, level }) => {
    const skill = find(skillId);
    const label = skill?.[locale] ?? skillId;
    const names = skill ? [skill.vi, skill.en, ...skill.aliases.vi, ...skill.aliases.en] : [];
    const other = hits.has(label) ? undefined : names.map((name) => hits.get(name)).find((hit) => hit !== undefined);
    return {
      id: skillId,
      level,
      label: highlighted(label, hits.get(label)),
      ...(other === undefined ? {} : { also: splitMarked(other) }),
      matched: hits.has(label) || other !== undefined,
    };
  });
  ranked.sort((a, b) => Number(b.matched) - Number(a.matched) || b.level - a.level);
  return {
    shown: ranked.slice(0, limit).map(({ matched: _, ...skill }) => skill),
    more: Math.max(0, ranked.length - limit),
  };
}

/** Whether the texts and skills shown in a row already explain why it was found. */
export function hasHit(texts: readonly string[][], skills: readonly FoundSkill[]): boolean {
  return [...texts, ...skills.flatMap(({ label, also = [] }) => [label, also])].some((pieces) => pieces.length > 1);
}
