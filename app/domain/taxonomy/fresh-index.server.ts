import { loadSkills } from "~/domain/reference/load-skills.server";
import { buildSkillIndex, type SkillIndex } from "~/domain/reference/skills";
import { db } from "~/platform/db.server";

/** The skills as they are this moment: whoever edits them must not be answered by a list that is seconds old. */
export async function freshSkillIndex(): Promise<SkillIndex> {
  return buildSkillIndex(await loadSkills(db));
}
