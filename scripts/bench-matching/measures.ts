import { type Grade } from "./labels";

/**
 * Normalised discounted cumulative gain of the first `cut` places (Järvelin and Kekäläinen, "Cumulated gain-based
 * evaluation of IR techniques", 2002), with gain 2^grade - 1 and discount log2(place + 1). Ideal: the same grades, best first.
 * @param grades of all candidates, in ranked order
 * @returns 0-1; 1 when there is nothing to gain
 */
export function ndcg(grades: readonly Grade[], cut: number): number {
  const ideal = gain(
    [...grades].sort((a, b) => b - a),
    cut,
  );
  return ideal === 0 ? 1 : gain(grades, cut) / ideal;
}

function gain(grades: readonly Grade[], cut: number): number {
  return grades.slice(0, cut).reduce<number>((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/** The share of the first `cut` places held by candidates worth talking to (grade 2 or 3). */
export function precision(grades: readonly Grade[], cut: number): number {
  return grades.slice(0, cut).filter((grade) => grade >= 2).length / cut;
}

/** The mean; 0 for an empty list. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const RESAMPLES = 5_000;
const SEED = 20_261_122;

/**
 * The 95 % interval of a mean by the percentile bootstrap (Efron and Tibshirani, 1993): the range to expect from
 * other positions drawn in the same way. The seed is fixed, so the same values give the same interval.
 */
export function interval(values: readonly number[]): [from: number, to: number] {
  const random = uniform(SEED);
  const means = Array.from({ length: RESAMPLES }, () => mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)));
  means.sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** Pseudo-random numbers in [0, 1) from a seed (Tommy Ettinger's mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
