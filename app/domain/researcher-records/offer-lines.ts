import { foldVietnamese } from "~/domain/words";
import { workKeys } from "./merge-works";
import { type OfferedDegree, type OfferedPost, type OfferedWork, type OutsideRecord } from "./model";

type Held = {
  employments: readonly { title: string; organisation: string; fromYear: number }[];
  degrees: readonly { level: string; organisation: string; subject: string }[];
  works: readonly { title: string; year: number | null; identifier: string }[];
};

/** Keys of the lines that the profile already has: they are shown as such and not ticked. */
export function heldKeys(record: OutsideRecord, held: Held): Set<string> {
  const works = new Set(held.works.flatMap(workKeys));
  const posts = new Set(held.employments.map((post) => same(post.organisation, post.title)));
  const degrees = new Set(
    held.degrees.flatMap((degree) => [same(degree.organisation, degree.subject), same(degree.organisation, degree.level)]),
  );
  return new Set([
    ...record.works.filter((work) => workKeys(work).some((key) => works.has(key))).map(({ key }) => key),
    ...record.posts.filter((post) => posts.has(same(post.organisation, post.title))).map(({ key }) => key),
    ...record.degrees
      .filter(
        (degree) =>
          degrees.has(same(degree.organisation, degree.subject)) ||
          (degree.level !== null && degrees.has(same(degree.organisation, degree.level))),
      )
      .map(({ key }) => key),
  ]);
}

/** Required profile fields that a line lacks. */
export function missingOf(line: OfferedPost | OfferedDegree | OfferedWork): ("fromYear" | "level" | "subject")[] {
  if (line.kind === "post") return line.fromYear === null ? ["fromYear"] : [];
  if (line.kind === "degree")
    return [...(line.level === null ? (["level"] as const) : []), ...(line.subject === "" ? (["subject"] as const) : [])];
  return [];
}

function same(...words: string[]): string {
  return words
    .map((word) =>
      foldVietnamese(word)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    )
    .join("|");
}
