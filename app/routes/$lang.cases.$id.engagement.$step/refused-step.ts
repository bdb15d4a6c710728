import { type agreeEngagement } from "~/domain/engagements/agree-engagement.server";
import { type completeEngagement } from "~/domain/engagements/complete-engagement.server";
import { type continueEngagement } from "~/domain/engagements/continue-engagement.server";
import { type endEngagement } from "~/domain/engagements/end-engagement.server";
import { type recordReview } from "~/domain/engagements/record-review.server";
import { type renewEngagement } from "~/domain/engagements/renew-engagement.server";

type Code<F extends (...args: never[]) => Promise<unknown>> =
  Extract<Awaited<ReturnType<F>>, { ok: false }> extends { code: infer C } ? C : never;

/** Everything that a step can be refused with; each has its sentence in `engagements:refusal`. */
export type RefusedStep =
  | Code<typeof agreeEngagement>
  | Code<typeof completeEngagement>
  | Code<typeof continueEngagement>
  | Code<typeof endEngagement>
  | Code<typeof recordReview>
  | Code<typeof renewEngagement>;
