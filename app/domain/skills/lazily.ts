/** Computes a value on first use and caches it. */
export function lazily<T>(build: () => T): () => T {
  let held: { value: T } | null = null;
  return () => (held ??= { value: build() }).value;
}
