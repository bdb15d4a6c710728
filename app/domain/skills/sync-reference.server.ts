import { log } from "~/platform/log.server";
import { syncSkills } from "./sync-skills.server";

/** Synchronises every reference table with the data files. The seed runs it in every database; it is idempotent. */
export async function syncReference(): Promise<void> {
  const { notInFiles, edited, ...counts } = await syncSkills();
  log.info({ event: "skills_synced", ...counts, notInFiles: notInFiles.length, edited: edited.length }, "skills synced");
  if (notInFiles.length > 0) {
    log.warn({ event: "skills_not_in_files", ids: notInFiles }, "skills in the database which the data files do not name");
  }
  if (edited.length > 0) {
    log.info({ event: "skills_edited", ids: edited }, "skills that administrators edited and the data files name otherwise");
  }
}
