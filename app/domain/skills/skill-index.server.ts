import { db } from "~/platform/db.server";
import { loadSkills, skillTableMark } from "./load-skills.server";
import { buildSkillIndex, type SkillIndex } from "./skills";
import { createSnapshot } from "~/domain/snapshot";

/** How long an administrator's change may take to reach every process. */
const CHECK_EVERY_MS = 5_000;

const snapshot = createSnapshot<SkillIndex>(
  // The mark is read before the content: a change between the two shows as a new mark at the next check.
  { mark: () => skillTableMark(db), load: async () => buildSkillIndex(await loadSkills(db)) },
  CHECK_EVERY_MS,
);

/**
 * The skills in the database as an index held in this process, at most five seconds behind.
 * Throws only when the database cannot be read and nothing has been read before.
 */
export function skillIndex(): Promise<SkillIndex> {
  return snapshot();
}
