import { loadSkills } from "~/domain/skills/load-skills.server";
import { buildSkillIndex, type SkillIndex } from "~/domain/skills/skills";
import { db } from "~/platform/db.server";

/** The current skills, uncached: editors must not see a list that is seconds old. */
export async function freshSkillIndex(): Promise<SkillIndex> {
  return buildSkillIndex(await loadSkills(db));
}
