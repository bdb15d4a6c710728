/** Markers that the engine puts around matches: private-use characters, which have no meaning in HTML. */
export const HIT_START = "\uE000";
export const HIT_END = "\uE001";

/** A segment of matched text; plain text, never markup. */
export type Segment = { text: string; hit: boolean };

/** Splits marked text into segments. Stray markers (the text itself may contain these characters) are dropped. */
export function segments(marked: string): Segment[] {
  const found: Segment[] = [];
  let hit = false;
  for (const piece of marked.split(/([\uE000\uE001])/)) {
    if (piece === HIT_START) hit = true;
    else if (piece === HIT_END) hit = false;
    else if (piece !== "") found.push({ text: piece, hit });
  }
  return found;
}

/** Whether any segment is a hit. */
export function isHit(marked: string): boolean {
  return marked.includes(HIT_START);
}

/**
 * The current text of the record, with the matches that the index marked in its copy; unmarked when the copy is
 * outdated.
 */
export function highlighted(text: string, marked: string | undefined): Segment[] {
  const split = marked === undefined ? [] : segments(marked);
  if (split.map((segment) => segment.text).join("") === text.normalize("NFC")) return split;
  return text === "" ? [] : [{ text, hit: false }];
}

/** The strategic technology or field whose name matched, if any; technologies take precedence because they are more specific. */
export function matchedTopic(marked: Record<string, string | string[]>): Segment[] | null {
  const hit = [marked.technologyLabels ?? [], marked.fieldLabels ?? []].flat().find(isHit);
  return hit === undefined ? null : segments(hit);
}
