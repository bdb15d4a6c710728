import { randomUUID } from "node:crypto";
import { advanceImports } from "~/domain/imports/advance-imports.server";
import { inviteImported } from "~/domain/imports/invite-imported.server";
import { giveUpMails } from "~/domain/notifications/give-up-mails.server";
import { ensureIndex, indexExists } from "~/domain/search/ensure-index.server";
import { dropAbandoned } from "~/domain/search/rebuild-index.server";
import { SEARCH_KINDS, type SearchKind } from "~/domain/outbox/kinds";
import { markTurnedStale } from "~/domain/search/mark-turned-stale.server";
import { storeMonthlyReports } from "~/domain/reports/store-monthly-reports.server";
import { beat, claimRun } from "~/platform/beat.server";
import { brand } from "~/platform/brand.server";
import { todayInVietnam } from "~/domain/days";
import { listen } from "~/platform/listen.server";
import { log } from "~/platform/log.server";
import { askReconfirmations } from "./ask-reconfirmations.server";
import { closePastDeadline } from "./close-positions.server";
import { drainMarks, IndexUnavailable } from "./drain-marks.server";
import { maintainDuplicates } from "./maintain-duplicates.server";
import { maintainEngagements } from "./maintain-engagements.server";
import { maintainCases } from "./maintain-cases.server";
import { maintainMatchStore } from "./maintain-match-store.server";
import { purgeExpired } from "./purge-expired.server";
import { raiseAlarms } from "./raise-alarms.server";
import { repeat, type Repeating } from "./repeat.server";
import { runAlerts } from "./run-alerts.server";
import { sendDueDigests } from "./send-digests.server";
import { drainMail } from "./send-mail.server";

/** Notifications are faster; polling catches what they missed. */
const POLL_MS = 1_000;

/** Invitations go to people who did not ask for them: the rate is low to protect the mail server's reputation. */
const IMPORT_MAILS_A_MINUTE = 20;

/** Running jobs get this long at shutdown; a claim left behind expires by itself. */
const STOP_MS = 5_000;

/**
 * Runs the worker's jobs in this process until the signal aborts, then resolves when the last of them has ended. Any
 * number of workers may run at once, on this or other machines. They recover by themselves from outages of PostgreSQL,
 * the search engine or the mail server.
 */
export async function runWorker(signal: AbortSignal): Promise<void> {
  brand();
  const worker = randomUUID();
  const jobs = startJobs(worker);
  const unlisten = listen(["search_marks", "search_rebuild", "mail_queue", "imports"], (channel) => {
    if (channel === "imports") return jobs.imports.wake();
    if (channel === "search_rebuild") return jobs.upkeep.wake();
    for (const job of channel === "mail_queue" ? [jobs.mail] : jobs.drains) job.wake();
  });
  log.info({ worker }, "worker started");
  if (!signal.aborted) await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  const ended = Promise.all([
    unlisten(),
    ...[jobs.upkeep, jobs.mail, jobs.imports, ...jobs.drains, ...jobs.periodic].map((job) => job.stop()),
  ]);
  const clean = await Promise.race([
    ended.then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), STOP_MS).unref()),
  ]);
  log.info({ worker, clean }, "worker stopped");
}

function startJobs(worker: string) {
  const upkeep: Repeating = repeat("index_upkeep", 30_000, async () => {
    for (const kind of SEARCH_KINDS) if (await ensureIndex(kind)) await dropAbandoned(kind);
    for (const drain of drains) drain.wake();
  });
  const drains = SEARCH_KINDS.map((kind) =>
    repeat(
      `index_${kind}`,
      POLL_MS,
      drainAll(kind, worker, () => upkeep.wake()),
    ),
  );
  const mail = repeat("mail", POLL_MS, async (stopping) => void (await drainMail(stopping)));
  const imports = repeat("imports", 5_000, async (stopping) => void (await advanceImports(worker, stopping)));
  const periodic = [
    repeat("beat", 5_000, () => beat("worker")),
    repeat("close_positions", 15_000, async () => {
      if (await claimRun("close_positions", 60)) await closePastDeadline();
    }),
    repeat("engagements", 60_000, async () => {
      if (await claimRun("engagements", 300)) await maintainEngagements();
    }),
    repeat("cases", 15_000, async (stopping) => {
      if (await claimRun("cases", 60)) await maintainCases(new Date(), stopping);
    }),
    repeat("stale_availability", 60_000, async () => {
      if (await claimRun("stale_availability", 3_600)) await markTurnedStale(todayInVietnam());
    }),
    repeat("match_store", 60_000, (stopping) => maintainMatchStore(stopping)),
    repeat("alerts", 2_000, (stopping) => runAlerts(worker, stopping)),
    repeat("digests", 30_000, async (stopping) => {
      if (await claimRun("digests", 60)) await sendDueDigests(stopping);
    }),
    repeat("reconfirm", 60_000, async (stopping) => {
      if (await claimRun("reconfirm", 3_600)) await askReconfirmations(stopping);
    }),
    repeat("monthly_reports", 60_000, async () => {
      if (await claimRun("monthly_reports", 3_600)) await storeMonthlyReports();
    }),
    repeat("import_mails", 30_000, async () => {
      if (await claimRun("import_mails", 60)) await inviteImported(IMPORT_MAILS_A_MINUTE);
    }),
    repeat("duplicates", 60_000, async (stopping) => {
      if (await claimRun("duplicates", 3_600)) await maintainDuplicates(stopping);
    }),
    repeat("give_up_mails", 60_000, async () => {
      if (await claimRun("give_up_mails", 60)) await giveUpMails();
    }),
    repeat("alarms", 60_000, raiseAlarms),
    repeat("purge", 60_000, async () => {
      if (await claimRun("purge", 3_600)) await purgeExpired();
    }),
  ];
  return { upkeep, drains, mail, imports, periodic };
}

/** Drains batch after batch until none is due. Without a live index it leaves the marks until one exists. */
function drainAll(kind: SearchKind, worker: string, onUnavailable: () => void) {
  let indexSeen = false;
  return async (stopping: AbortSignal) => {
    indexSeen ||= await indexExists(kind);
    if (!indexSeen) return;
    try {
      while (!stopping.aborted && (await drainMarks(kind, worker)) > 0);
    } catch (error) {
      // After an outage it may be a different engine, or an empty one.
      if (error instanceof IndexUnavailable) {
        indexSeen = false;
        onUnavailable();
      }
      throw error;
    }
  };
}
