import type { SkillNeighbour } from "../model";
import { TUNING } from "../weights";

/** 0-1: how much having the neighbour proves of the requested skill. */
export function neighbourCredit({ kind, direction, strength }: SkillNeighbour): number {
  const proof = TUNING.neighbourCredit;
  const base =
    kind === "related"
      ? proof.related
      : kind === "broader"
        ? direction === "down"
          ? proof.narrower
          : proof.broader
        : direction === "down"
          ? proof.part
          : proof.whole;
  return Math.min(TUNING.neighbourCap, base * Math.min(1, Math.max(0, strength)));
}
