/** Builds a value at first use and keeps it. */
export function lazily<T>(build: () => T): () => T {
  let held: { value: T } | null = null;
  return () => (held ??= { value: build() }).value;
}
