/** Deterministic choices: the same key gives the same sequence on every machine. */
export type Random = {
  /** 0 (included) to 1 (excluded). */
  unit(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** `count` different values in their original order; all of them when there are fewer. */
  some<T>(values: readonly T[], count: number): T[];
  /** A key, chosen in proportion to its weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
};

/** FNV-1a, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * A separate generator for each key ("expert 17 skills"), so that a change in one place does not affect the others.
 * Mulberry32 (public domain).
 */
export function randomFor(key: string): Random {
  let state = hashOf(key);
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number) => min + Math.floor(unit() * (max - min + 1));
  const pick = <T>(values: readonly T[]): T => {
    const value = values[int(0, values.length - 1)];
    if (value === undefined) throw new Error(`Nothing to pick from for ${key}`);
    return value;
  };
  const some = <T>(values: readonly T[], count: number): T[] => {
    const order = values.map((_, at) => ({ at, rank: unit() })).sort((a, b) => a.rank - b.rank);
    const chosen = new Set(order.slice(0, count).map(({ at }) => at));
    return values.filter((_, at) => chosen.has(at));
  };
  const weighted = <K extends string>(weights: Readonly<Record<K, number>>): K => {
    const keys = Object.keys(weights) as K[];
    let rest = unit() * keys.reduce((sum, name) => sum + weights[name], 0);
    for (const name of keys) {
      rest -= weights[name];
      if (rest < 0) return name;
    }
    return pick(keys);
  };
  return { unit, int, chance: (probability) => unit() < probability, pick, some, weighted };
}

/**
 * Distributes a number of places among keys by weight (largest remainder), so that every key with enough weight gets
 * one and the sum is exact.
 */
export function allot<K extends string>(weights: Readonly<Record<K, number>>, places: number): K[] {
  const keys = Object.keys(weights) as K[];
  const sum = keys.reduce((total, key) => total + weights[key], 0);
  const shares = keys.map((key) => ({ key, exact: (weights[key] / sum) * places }));
  const counts = new Map(shares.map(({ key, exact }) => [key, Math.floor(exact)]));
  let left = places - [...counts.values()].reduce((total, count) => total + count, 0);
  for (const { key } of [...shares].sort((a, b) => (b.exact % 1) - (a.exact % 1))) {
    if (left <= 0) break;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    left -= 1;
  }
  return keys.flatMap((key) => Array.from({ length: counts.get(key) ?? 0 }, () => key));
}
