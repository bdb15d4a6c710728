import type { Assessment } from "./criteria/assessment";
import { CRITERIA, type Criterion } from "./facts";
import type { EffectiveWeights } from "./prepare";

export type Assessments = Record<Criterion, Assessment>;

export interface Combined {
  /** 0-100, not rounded. */
  exact: number;
  /** 0-1 in hundredths. */
  confidence: number;
}

/**
 * Score: the weighted mean of the criteria that could be judged, multiplied by the factor of each gate. Confidence: the
 * share of the requested weight that rests on stated data.
 */
export function combine(assessments: Assessments, { weights, gates }: EffectiveWeights): Combined {
  let asked = 0;
  let judged = 0;
  let sum = 0;
  let known = 0;
  let left = 1;
  for (const criterion of CRITERIA) {
    const { state, value, known: share } = assessments[criterion];
    const weight = weights[criterion];
    if (state === "not_asked" || weight <= 0) continue;
    asked += weight;
    known += weight * share;
    if (value === null) continue;
    judged += weight;
    sum += weight * value;
    left *= 1 - gates[criterion] * (1 - value);
  }
  if (asked === 0) return { exact: 0, confidence: 0 };
  const mean = judged === 0 ? 0 : sum / judged;
  return { exact: Math.min(100, Math.max(0, 100 * mean * left)), confidence: Math.round((100 * known) / asked) / 100 };
}
