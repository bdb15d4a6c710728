import { type Actor } from "~/domain/vocabulary/actor";
import { loadSkills } from "~/domain/skills/load-skills.server";
import { type MergePlan, planMerge } from "~/domain/skills/merge-skills";
import { type Label } from "~/domain/reference/model";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { ensureTaxonomist } from "./edit-taxonomy.server";
import { type MergeRefusal, mergeTarget } from "./merge-rules";

export type MergePreview = {
  from: Label & { id: string; version: number };
  into: Label & { id: string };
  /** Numbers of users of the merged skill, and of those who have both. */
  experts: number;
  expertsWithBoth: number;
  positions: number;
  positionsWithBoth: number;
  works: number;
  employments: number;
  plan: MergePlan;
  /** Names of the skills at either end of the planned links. */
  labels: Record<string, Label>;
};

/**
 * A preview of a merge. The counts are current and not binding: the merge itself counts again.
 * @throws Refusal `not_found` for anyone but administrators, and when the skill to merge does not exist
 */
export async function previewMerge(
  actor: Actor,
  fromId: string,
  intoId: string,
): Promise<{ ok: true; preview: MergePreview } | { ok: false; code: MergeRefusal }> {
  ensureTaxonomist(actor);
  const skills = await loadSkills(db);
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const from = byId.get(fromId);
  if (!from) throw new Refusal("not_found");
  const target = mergeTarget(skills, fromId, intoId);
  const into = target.ok ? byId.get(target.into) : undefined;
  if (!target.ok || !into) return target.ok ? { ok: false, code: "unknown" } : target;
  const plan = planMerge(skills, fromId, into.id);
  const [{ version }, counts] = await Promise.all([
    db.skill.findUniqueOrThrow({ where: { id: fromId }, select: { version: true } }),
    countUsers(fromId, into.id),
  ]);
  const linked = new Set([...plan.added, ...plan.dropped].flatMap((link) => [link.from, link.to]));
  const label = (skill: Label) => ({ vi: skill.vi, en: skill.en });
  const labels = Object.fromEntries([...linked].flatMap((id) => (byId.has(id) ? [[id, label(byId.get(id) as Label)]] : [])));
  return {
    ok: true,
    preview: { from: { id: fromId, ...label(from), version }, into: { id: into.id, ...label(into) }, ...counts, plan, labels },
  };
}

async function countUsers(from: string, into: string) {
  const [experts, expertsWithBoth, positions, positionsWithBoth, works, employments] = await Promise.all([
    db.expertSkill.count({ where: { skillId: from } }),
    db.expertSkill.count({ where: { skillId: from, expert: { skills: { some: { skillId: into } } } } }),
    db.positionSkill.count({ where: { skillId: from } }),
    db.positionSkill.count({ where: { skillId: from, position: { skills: { some: { skillId: into } } } } }),
    db.expertWork.count({ where: { skillIds: { has: from } } }),
    db.expertEmployment.count({ where: { skillIds: { has: from } } }),
  ]);
  return { experts, expertsWithBoth, positions, positionsWithBoth, works, employments };
}
