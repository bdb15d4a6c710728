/** Markers that the engine puts around matches: private-use characters, which have no meaning in HTML. */
export const HIT_START = "\uE000";
export const HIT_END = "\uE001";

/** Splits marked text into pieces, in turn plain and matched: every second one matched. Stray markers (the text itself may contain these characters) are dropped. */
export function splitMarked(marked: string): string[] {
  const pieces = [""];
  for (const part of marked.split(/([\uE000\uE001])/)) {
    const inHit = pieces.length % 2 === 0;
    if (part !== HIT_START && part !== HIT_END) pieces.push((pieces.pop() ?? "") + part);
    else if (inHit === (part === HIT_END)) pieces.push("");
  }
  return pieces;
}

/** Whether any part of a marked text is a hit. */
export function isHit(marked: string): boolean {
  return marked.includes(HIT_START);
}

/**
 * The current text of the record, with the matches that the index marked in its copy; unmarked when the copy is
 * outdated.
 */
export function highlighted(text: string, marked: string | undefined): string[] {
  const pieces = splitMarked(marked ?? "");
  return pieces.join("") === text.normalize("NFC") ? pieces : [text];
}

/** The strategic technology or field whose name matched, if any; technologies take precedence because they are more specific. */
export function matchedTopic(marked: Record<string, string | string[]>): string[] | null {
  const hit = [marked.technologyLabels ?? [], marked.fieldLabels ?? []].flat().find(isHit);
  return hit === undefined ? null : splitMarked(hit);
}
