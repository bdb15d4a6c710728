/** Views of the list: pairs waiting for a decision, and pairs decided to be two people. */
export const PAIR_VIEWS = ["open", "dismissed"] as const;
export type PairView = (typeof PAIR_VIEWS)[number];
