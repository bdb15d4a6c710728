import { expireInvitations } from "~/domain/cases/expire-invitations.server";
import { rehomeCases } from "~/domain/cases/hand-over-lost.server";
import { remindOfInvitations } from "~/domain/cases/remind-of-invitations.server";
import { tellOfOverdue } from "~/domain/cases/tell-of-overdue.server";

const BATCH = 100;

/**
 * What time does to cases: invitations end after 14 days and are reminded of after 7, owners hear of a due date that has
 * passed, and a case whose owner lost the right finds another. Safe in several workers at once; `now` only for tests.
 */
export async function keepCases(now: Date = new Date(), stopping?: AbortSignal): Promise<void> {
  for (const job of [expireInvitations, remindOfInvitations, tellOfOverdue]) {
    for (let more = true; more && !stopping?.aborted;) ({ more } = await job(now, BATCH));
  }
  if (!stopping?.aborted) await rehomeCases(BATCH);
}
