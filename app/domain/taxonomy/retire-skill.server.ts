import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { type SkillProblem } from "~/domain/skills/skill-rules";
import { Refusal } from "~/domain/refusal";
import { editTaxonomy } from "./edit-taxonomy.server";

type Stale = { ok: false; code: "stale"; version: number };

/**
 * Retires a skill with a reason: it is no longer offered. Profiles and positions that have it keep it and show its
 * name; matching still counts it.
 * @throws Refusal `not_found` when there is no such skill
 */
export async function retireSkill(
  actor: Actor,
  edit: { id: string; version: number; reason: string },
): Promise<{ ok: true } | Stale | { ok: false; code: "retired" }> {
  return editTaxonomy(actor, async ({ tx }, { userId }) => {
    const row = await tx.skill.findUnique({ where: { id: edit.id }, select: { version: true, retiredAt: true } });
    if (!row) throw new Refusal("not_found");
    if (row.retiredAt) return { ok: false, code: "retired" };
    if (row.version !== edit.version) return { ok: false, code: "stale", version: row.version };
    await tx.skill.update({
      where: { id: edit.id },
      data: { retiredAt: new Date(), retiredReason: edit.reason, version: { increment: 1 } },
      select: { id: true },
    });
    await recordAudit(tx, { actorId: userId, kind: "skill.retired", subject: "skill", subjectId: edit.id, data: {} });
    return { ok: true };
  });
}

/**
 * Restores a retired skill. If another skill has taken one of its names in the meantime, that conflict must be resolved
 * first. A merged skill is restored by undoing the merge.
 * @throws Refusal `not_found` when there is no such skill
 */
export async function restoreSkill(
  actor: Actor,
  edit: { id: string; version: number },
): Promise<
  { ok: true } | Stale | { ok: false; code: "not_retired" | "merged" } | { ok: false; code: "problems"; problems: readonly SkillProblem[] }
> {
  return editTaxonomy(actor, async ({ tx, skills, problems }, { userId }) => {
    const row = await tx.skill.findUnique({ where: { id: edit.id }, select: { version: true, retiredAt: true, mergedIntoId: true } });
    const skill = skills.find(({ id }) => id === edit.id);
    if (!row || !skill) throw new Refusal("not_found");
    if (row.mergedIntoId) return { ok: false, code: "merged" };
    if (!row.retiredAt) return { ok: false, code: "not_retired" };
    if (row.version !== edit.version) return { ok: false, code: "stale", version: row.version };
    const found = problems(skill).filter((problem) => problem.code === "taken");
    if (found.length > 0) return { ok: false, code: "problems", problems: found };
    await tx.skill.update({
      where: { id: edit.id },
      data: { retiredAt: null, retiredReason: "", version: { increment: 1 } },
      select: { id: true },
    });
    await recordAudit(tx, { actorId: userId, kind: "skill.restored", subject: "skill", subjectId: edit.id, data: {} });
    return { ok: true };
  });
}
