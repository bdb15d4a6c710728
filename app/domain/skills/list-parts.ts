/** Whether the text contains list separators. */
export function isList(text: string): boolean {
  return /[,;/|•·\n]/u.test(text);
}

/** The parts of a text that lists several items: split at commas, slashes, brackets, dashes and words such as "and". */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;/|()[\]•·\n]|\s[-–—]\s|\s(?:and|và|&|or|hoặc)\s/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
