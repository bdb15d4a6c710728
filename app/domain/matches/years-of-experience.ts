/**
 * Years of work, each calendar year counted once even if several posts overlap. A current post counts up to `thisYear`.
 * Null without any post: not stated, which differs from none.
 */
export function yearsOfExperience(posts: readonly { fromYear: number; toYear: number | null }[], thisYear: number): number | null {
  if (posts.length === 0) return null;
  const spans = posts
    .map((post) => ({ from: post.fromYear, to: Math.min(post.toYear ?? thisYear, thisYear) }))
    .filter((span) => span.to >= span.from)
    .sort((a, b) => a.from - b.from);
  let total = 0;
  let covered = -Infinity;
  for (const span of spans) {
    total += Math.max(0, span.to - Math.max(span.from, covered));
    covered = Math.max(covered, span.to);
  }
  return total;
}
