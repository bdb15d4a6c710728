/** Pairs that wait to be decided, and those found to be two people. */
export const PAIR_VIEWS = ["open", "dismissed"] as const;
export type PairView = (typeof PAIR_VIEWS)[number];
