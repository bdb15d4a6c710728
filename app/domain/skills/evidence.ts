import { type OwnEmployment, type OwnWork } from "~/domain/vocabulary/profile";
import { type WorkKind } from "~/domain/vocabulary/people";

/**
 * How many career entries show a skill. `lastYear` is the latest year of these entries (for a post, its last year);
 * null when none is dated.
 */
export type EvidenceCounts = { publications: number; patents: number; posts: number; lastYear: number | null };

/** A career entry that shows a skill, with its title. The year of a post is its last one, null while it is held. */
export type ShowingEntry = { kind: WorkKind | "post"; title: string; year: number | null };

type CountedWork = Pick<OwnWork, "kind" | "year" | "skillIds">;
type CountedPost = Pick<OwnEmployment, "toYear" | "skillIds">;
type Career = { works: readonly CountedWork[]; employments: readonly CountedPost[] };

/**
 * Per skill, how many publications, patents and posts show it; skills that no entry shows are omitted.
 * @param thisYear the last year of a post that is still held
 */
export function countEvidence(career: Career, thisYear: number): ReadonlyMap<string, EvidenceCounts> {
  const counts = new Map<string, EvidenceCounts>();
  const count = (skillIds: readonly string[], what: "publications" | "patents" | "posts", year: number | null) => {
    for (const skillId of new Set(skillIds)) {
      const before = counts.get(skillId) ?? { publications: 0, patents: 0, posts: 0, lastYear: null };
      counts.set(skillId, { ...before, [what]: before[what] + 1, lastYear: later(before.lastYear, year) });
    }
  };
  for (const work of career.works) count(work.skillIds, work.kind === "patent" ? "patents" : "publications", work.year);
  for (const post of career.employments) count(post.skillIds, "posts", Math.min(post.toYear ?? thisYear, thisYear));
  return counts;
}

function later(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

/** The entries that show a skill: publications and patents, then posts, each in the order given. */
export function entriesShowing(
  skillId: string,
  career: {
    works: readonly Pick<OwnWork, "kind" | "title" | "year" | "skillIds">[];
    employments: readonly Pick<OwnEmployment, "title" | "toYear" | "skillIds">[];
  },
): ShowingEntry[] {
  return [
    ...career.works.filter((work) => work.skillIds.includes(skillId)).map(({ kind, title, year }) => ({ kind, title, year })),
    ...career.employments
      .filter((post) => post.skillIds.includes(skillId))
      .map(({ title, toYear }) => ({ kind: "post" as const, title, year: toYear })),
  ];
}

/** Skills that the career shows but the profile does not list, most frequent first. */
export function unlistedSkills(profile: Career & { skills: readonly { skillId: string }[] }): string[] {
  const listed = new Set(profile.skills.map((skill) => skill.skillId));
  const total = ({ publications, patents, posts }: EvidenceCounts) => publications + patents + posts;
  return [...countEvidence(profile, 0)]
    .filter(([skillId]) => !listed.has(skillId))
    .sort(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1))
    .map(([skillId]) => skillId);
}
