import { db } from "~/platform/db.server";
import { loadSkills, skillTableMark } from "./load-skills.server";
import { buildSkillIndex, type SkillIndex } from "./skills";
import { createSnapshot } from "~/domain/snapshot";

/** Maximum delay until an administrator's change reaches every process. */
const CHECK_EVERY_MS = 5_000;

const snapshot = createSnapshot<SkillIndex>(
  // The version stamp is read before the content: a change in between shows up as a new stamp at the next check.
  { mark: () => skillTableMark(db), load: async () => buildSkillIndex(await loadSkills(db)) },
  CHECK_EVERY_MS,
);

/**
 * The skills in the database as an in-process index, at most five seconds stale, or as stale as the caller accepts. Throws only when the database cannot
 * be read and nothing is cached.
 */
export function skillIndex(acceptedAgeMs?: number): Promise<SkillIndex> {
  return snapshot(acceptedAgeMs);
}
