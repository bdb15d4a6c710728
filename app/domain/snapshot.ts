/** Source of a snapshot: a cheap version mark that changes whenever the content does, and the content itself. */
export interface SnapshotSource<T> {
  mark(): Promise<string>;
  load(): Promise<T>;
}

/**
 * Caches one value in memory, checks the mark at most every `maxAgeMs` and reloads when it has changed.
 * Concurrent callers share one check. When a check fails, the cached value is still served and the next call after the
 * interval retries; without a cached value the error is thrown.
 * @param now milliseconds, monotonic
 * @returns a reader; `acceptedAgeMs: 0` checks the mark at once, whatever the interval
 */
export function createSnapshot<T>(
  source: SnapshotSource<T>,
  maxAgeMs: number,
  now: () => number = () => performance.now(),
): (acceptedAgeMs?: number) => Promise<T> {
  let held: { value: T; mark: string } | null = null;
  let checkedAt = -Infinity;
  let underWay: Promise<T> | null = null;

  const check = async (): Promise<T> => {
    try {
      const mark = await source.mark();
      if (held?.mark !== mark) held = { value: await source.load(), mark };
      return held.value;
    } catch (error) {
      if (held === null) throw error;
      return held.value;
    } finally {
      checkedAt = now();
      underWay = null;
    }
  };

  return async (acceptedAgeMs = maxAgeMs) => {
    if (held !== null && now() - checkedAt < acceptedAgeMs) return held.value;
    // A check that began earlier may have read its mark too early for a caller who accepts nothing old.
    if (underWay && acceptedAgeMs === 0) await underWay;
    return (underWay ??= check());
  };
}
