import { LIST_LIMITS } from "./model";

/** A skill that the taxonomy finds in a text. */
type Found = { skillId: string; confidence: number };

/** Below this confidence, a skill found in a text is suggested to the expert but not added automatically. */
export const SHOWN_FROM = 0.7;

/**
 * The skills that a work or post shows after saving: those its author chose, and those found in its text. On an edit,
 * only skills that the new text adds are taken from it, so that a deselected skill stays deselected.
 * @param find returns the skills of a text, best first
 * @param entry.textBefore the text as last saved; null for a new entry
 */
export function shownSkills(
  find: (text: string) => readonly Found[],
  entry: { chosen: readonly string[]; text: string; textBefore: string | null },
): string[] {
  const sure = (text: string) => find(text).flatMap((found) => (found.confidence >= SHOWN_FROM ? [found.skillId] : []));
  const old = new Set(entry.textBefore === null || entry.textBefore === entry.text ? [] : sure(entry.textBefore));
  const added = entry.textBefore === entry.text ? [] : sure(entry.text).filter((skillId) => !old.has(skillId));
  return [...new Set([...entry.chosen, ...added])].slice(0, LIST_LIMITS.shownSkills);
}

/** The text of a publication or patent that is searched for skills. */
export function textOfWork(work: { title: string; venue: string }): string {
  return `${work.title}\n\n${work.venue}`;
}

/** The text of a post that is searched for skills. The employer's name is excluded: it does not describe the person's work. */
export function textOfPost(post: { title: string; description: string }): string {
  return `${post.title}\n\n${post.description}`;
}
