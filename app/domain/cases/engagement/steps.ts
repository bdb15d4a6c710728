import { type EngagementState } from "./model";
import { isOver } from "./rules";

/** The actions on a case's engagement, each on its own page. */
export const ENGAGEMENT_STEPS = ["agree", "review", "renew", "continue", "complete", "end"] as const;
export type EngagementStep = (typeof ENGAGEMENT_STEPS)[number];

/**
 * The actions that are possible now, in display order; the use cases check again themselves.
 * @param who whether the reader may record for the institution, and whether a review is theirs to write
 */
export function stepsNow(
  now: { caseState: string; current: { state: EngagementState; endOn: string | null; continued: boolean } | null },
  who: { mayRecord: boolean; reviewOpen: boolean },
): EngagementStep[] {
  const { caseState, current } = now;
  const engaged = caseState === "engaged" && current !== null && !isOver(current.state);
  const possible: Record<EngagementStep, boolean> = {
    agree: who.mayRecord && caseState === "selected",
    review: who.reviewOpen,
    renew: who.mayRecord && engaged && !current.continued && current.endOn !== null,
    continue: who.mayRecord && engaged && !current.continued && current.state === "active",
    complete: who.mayRecord && engaged && !current.continued && current.state === "active",
    end: who.mayRecord && engaged,
  };
  return ENGAGEMENT_STEPS.filter((step) => possible[step]);
}
