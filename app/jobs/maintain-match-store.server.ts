import { refreshMatchCorpus } from "~/domain/matches/match-corpus.server";
import { storeVersion } from "~/domain/matches/store-version";
import { catchUpMatchNeeds } from "~/domain/matches/write-match-needs.server";
import { catchUpMatchProfiles } from "~/domain/matches/write-match-profiles.server";
import { claimRun } from "~/platform/beat.server";
import { todayInVietnam } from "~/domain/days";
import { log } from "~/platform/log.server";

const BATCH = 200;
/** Draining marks keeps the rows up to date; scanning for other rows is only needed after a version change and otherwise finds none. */
const CATCH_UP_EVERY_S = 3_600;
const CORPUS_EVERY_S = 600;

/** Writes the ranking rows that are missing or of another version, and recomputes the text statistics when due. */
export async function maintainMatchStore(stopping: AbortSignal): Promise<void> {
  // Each version has its own schedule key, so that a new one does not wait for the hour to end.
  if (await claimRun(`match_store ${storeVersion(todayInVietnam())}`, CATCH_UP_EVERY_S)) {
    for (const catchUp of [catchUpMatchProfiles, catchUpMatchNeeds]) {
      while (!stopping.aborted && (await catchUp(BATCH)) === BATCH);
    }
  }
  if (stopping.aborted || !(await claimRun("match_corpus", CORPUS_EVERY_S))) return;
  const documents = await refreshMatchCorpus();
  if (documents !== null) log.info({ documents }, "statistics of profile texts taken anew");
}
