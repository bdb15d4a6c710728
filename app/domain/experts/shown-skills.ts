import { LIST_LIMITS } from "./model";

/** A skill that a text speaks of, as the taxonomy finds it. */
type Found = { skillId: string; confidence: number };

/** Below this confidence a skill found in a text is proposed to the expert but not taken as shown. */
export const SHOWN_FROM = 0.7;

/**
 * The skills that a work or post shows once it is saved: those its author chose, and those that its text speaks of. On a
 * change only what the new text adds is taken from it, so that a skill which was taken off stays off.
 * @param find the skills of a text, best first
 * @param entry.textBefore the text as it was saved last; null for a new entry
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

/** The text of a publication or patent in which skills are looked for. */
export function textOfWork(work: { title: string; venue: string }): string {
  return `${work.title}\n\n${work.venue}`;
}

/** The text of a post in which skills are looked for. The employer's name is left out: it is not what the person did. */
export function textOfPost(post: { title: string; description: string }): string {
  return `${post.title}\n\n${post.description}`;
}
