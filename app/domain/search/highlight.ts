/** Marks that the engine puts around matches: private-use characters, which mean nothing in HTML. */
export const HIT_START = "\uE000";
export const HIT_END = "\uE001";

/** A piece of found text; text, never markup. */
export type Segment = { text: string; hit: boolean };

/** Splits marked text. Stray marks (text may hold the same characters) are dropped. */
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

/** Whether anything is marked. */
export function isHit(marked: string): boolean {
  return marked.includes(HIT_START);
}

/**
 * The text as the record holds it now with the matches that the index marked in its copy; unmarked when the copy is older.
 */
export function highlighted(text: string, marked: string | undefined): Segment[] {
  const split = marked === undefined ? [] : segments(marked);
  if (split.map((segment) => segment.text).join("") === text.normalize("NFC")) return split;
  return text === "" ? [] : [{ text, hit: false }];
}

/** The strategic technology or field by whose name a hit was found, when it was; technologies say more. */
export function matchedTopic(marked: Record<string, string | string[]>): Segment[] | null {
  const hit = [marked.technologyLabels ?? [], marked.fieldLabels ?? []].flat().find(isHit);
  return hit === undefined ? null : segments(hit);
}
