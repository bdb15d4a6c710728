import { currentSkillId } from "~/domain/skills/merge-skills";
import { type IndexedSkill } from "~/domain/skills/indexed-skill";
import { refused } from "~/domain/verdict";

export type MergeRefusal = "unknown" | "itself" | "already_merged" | "target_retired";

/**
 * Whether one skill may be merged into another, and into which one: the end of the target's chain of merges. Merging a
 * skill into one that was merged into it would create a cycle and is refused like merging it into itself.
 */
export function mergeTarget(
  skills: readonly IndexedSkill[],
  fromId: string,
  intoId: string,
): { ok: true; into: string } | { ok: false; code: MergeRefusal } {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const from = byId.get(fromId);
  const into = byId.get(currentSkillId(byId, intoId));
  if (!from || !into) return refused("unknown");
  if (from.mergedInto) return refused("already_merged");
  if (into.id === fromId) return refused("itself");
  if (into.retired) return refused("target_retired");
  return { ok: true, into: into.id };
}
