import { skillIndex } from "~/domain/reference/skill-index.server";
import { type SkillIndex } from "~/domain/reference/skills";
import { reachOf } from "./skill-reach";

const reaches = new WeakMap<SkillIndex, ReadonlyMap<string, readonly string[]>>();

/** For each skill held, the asked skills that it answers, itself first. One map for each snapshot of the taxonomy. */
export async function skillReach(): Promise<(skillId: string) => readonly string[]> {
  const taxonomy = await skillIndex();
  const known = reaches.get(taxonomy) ?? reachOf(taxonomy);
  reaches.set(taxonomy, known);
  return (skillId) => known.get(skillId) ?? [skillId];
}
