import { type agreeEngagement } from "~/domain/cases/engagement/agree-engagement.server";
import { type completeEngagement } from "~/domain/cases/engagement/complete-engagement.server";
import { type continueEngagement } from "~/domain/cases/engagement/continue-engagement.server";
import { type endEngagement } from "~/domain/cases/engagement/end-engagement.server";
import { type recordReview } from "~/domain/cases/engagement/record-review.server";
import { type renewEngagement } from "~/domain/cases/engagement/renew-engagement.server";

type Code<F extends (...args: never[]) => Promise<unknown>> =
  Extract<Awaited<ReturnType<F>>, { ok: false }> extends { code: infer C } ? C : never;

/** All codes with which a step can be refused; each has its message in `engagements:refusal`. */
export type RefusedStep =
  | Code<typeof agreeEngagement>
  | Code<typeof completeEngagement>
  | Code<typeof continueEngagement>
  | Code<typeof endEngagement>
  | Code<typeof recordReview>
  | Code<typeof renewEngagement>;
