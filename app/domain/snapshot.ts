/** Where a snapshot comes from: a cheap mark that differs whenever the content does, and the content itself. */
export interface SnapshotSource<T> {
  mark(): Promise<string>;
  load(): Promise<T>;
}

/**
 * Keeps one value in memory, asks for the mark at most every `maxAgeMs` and loads again when it differs.
 * Callers at the same time share one check. When a check fails, the value at hand goes on being served and the next
 * call after the interval tries again; with none at hand the error is thrown.
 * @param now milliseconds, monotonic
 */
export function createSnapshot<T>(
  source: SnapshotSource<T>,
  maxAgeMs: number,
  now: () => number = () => performance.now(),
): () => Promise<T> {
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

  return () => {
    if (held !== null && now() - checkedAt < maxAgeMs) return Promise.resolve(held.value);
    return (underWay ??= check());
  };
}
