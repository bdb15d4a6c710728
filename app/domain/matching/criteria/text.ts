import { notAsked, type Assessment, type PairFacts } from "./assessment";

/** The position's text against the expert's. */
export function judgeText(_facts: PairFacts): Assessment {
  return notAsked;
}
