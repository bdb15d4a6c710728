import { expireInvitations } from "~/domain/cases/expire-invitations.server";
import { rehomeCases } from "~/domain/cases/hand-over-lost.server";
import { remindOfInvitations } from "~/domain/cases/remind-of-invitations.server";
import { notifyOfOverdue } from "~/domain/cases/notify-of-overdue.server";

const BATCH = 100;

/**
 * Time-based changes of cases: sends a reminder of an invitation after 7 days and expires it after 14, notifies owners
 * of overdue cases, and reassigns a case whose owner lost the right to it. Safe to run in several workers at once;
 * `now` is for tests only.
 */
export async function maintainCases(now: Date = new Date(), stopping?: AbortSignal): Promise<void> {
  for (const job of [expireInvitations, remindOfInvitations, notifyOfOverdue]) {
    for (let more = true; more && !stopping?.aborted;) ({ more } = await job(now, BATCH));
  }
  if (!stopping?.aborted) await rehomeCases(BATCH);
}
