import { foldVietnamese } from "~/domain/words";
import { type OfferedWork } from "./model";

/** Keys that identify one work: its DOI or number, and its title with the year. */
export function workKeys(work: { title: string; year: number | null; identifier: string }): string[] {
  const words = foldVietnamese(work.title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const title = `${words} ${work.year ?? ""}`;
  return work.identifier ? [`id:${work.identifier.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\//, "")}`, title] : [title];
}

/** Merges both sources into one list, newest first: a work in both appears once, with the data of either. */
export function mergeWorks(orcid: readonly OfferedWork[], openAlex: readonly OfferedWork[]): OfferedWork[] {
  const merged: OfferedWork[] = [];
  const byKey = new Map<string, OfferedWork>();
  for (const work of [...orcid, ...openAlex]) {
    const keys = workKeys(work);
    const known = keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
    if (known) {
      known.venue ||= work.venue;
      known.year ??= work.year;
      known.identifier ||= work.identifier;
      known.url ||= work.url;
    } else merged.push({ ...work });
    const kept = known ?? merged.at(-1)!;
    for (const key of [...keys, ...workKeys(kept)]) byKey.set(key, kept);
  }
  return merged.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.title.localeCompare(b.title));
}
