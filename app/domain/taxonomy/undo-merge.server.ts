import { daysLater } from "~/domain/days";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { leadsTo } from "~/domain/skills/skill-rules";
import { Refusal } from "~/domain/refusal";
import { editTaxonomy, type Taxonomy } from "./edit-taxonomy.server";
import { type MergeRecord, mergeRecord } from "./merge-record";
import { UNDO_DAYS } from "./model";
import { lockSkillUsers, moveSkillUsersBack } from "./move-skill-users.server";
import { editedBy } from "./write-skill.server";

/** The undo deadline of a merge that was made at `mergedAt`. */
export function undoUntil(mergedAt: Date): Date {
  return daysLater(mergedAt, UNDO_DAYS);
}

export type UndoResult = { ok: true } | { ok: false; code: "not_merged" | "too_late" | "successor_merged" | "names_taken" };

/**
 * Undoes a merge: the skill is offered again (or retired, as it was), with its links; the successor loses the names
 * that it gained, and records are restored as far as nobody has changed them since. Data added to the successor after
 * the merge stays with the successor.
 * @throws Refusal `not_found` for anyone but administrators, and when there is no such skill
 */
export async function undoMerge(actor: Actor, id: string): Promise<UndoResult> {
  return editTaxonomy(actor, async (taxonomy, { userId }) => {
    const { tx, skills, problems } = taxonomy;
    const skill = skills.find((one) => one.id === id);
    if (!skill) throw new Refusal("not_found");
    if (!skill.mergedInto) return { ok: false, code: "not_merged" };
    const merge = await tx.skillMerge.findFirst({ where: { fromId: id, undoneAt: null }, orderBy: { mergedAt: "desc" } });
    if (!merge || undoUntil(merge.mergedAt) < new Date()) return { ok: false, code: "too_late" };
    const into = skill.mergedInto;
    if (skills.find((one) => one.id === into)?.mergedInto) return { ok: false, code: "successor_merged" };
    const before = mergeRecord.parse(merge.before);
    const taken = problems(skill).some((problem) => problem.code === "taken" && problem.other !== into);
    if (taken && before.retiredAt === null) return { ok: false, code: "names_taken" };

    await lockSkillUsers(tx, into);
    await restoreTaxonomy(taxonomy, userId, id, into, before);
    await moveSkillUsersBack(tx, merge.id, id, into);
    await tx.skillMerge.update({ where: { id: merge.id }, data: { undoneAt: new Date() }, select: { id: true } });
    await tx.skillMergeMove.deleteMany({ where: { mergeId: merge.id } });
    await recordAudit(tx, { actorId: userId, kind: "skill.merge_undone", subject: "skill", subjectId: id, data: { into } });
    return { ok: true };
  });
}

async function restoreTaxonomy({ tx, skills }: Taxonomy, userId: string, id: string, into: string, before: MergeRecord): Promise<void> {
  const successor = skills.find((one) => one.id === into);
  const without = (names: readonly string[], added: readonly string[]): string[] => names.filter((name) => !added.includes(name));
  await tx.skill.update({
    where: { id },
    data: { ...editedBy(userId), mergedIntoId: null, retiredAt: before.retiredAt, retiredReason: before.retiredReason },
    select: { id: true },
  });
  await tx.skill.update({
    where: { id: into },
    data: {
      ...editedBy(userId),
      aliasesVi: without(successor?.aliases.vi ?? [], before.aliases.vi),
      aliasesEn: without(successor?.aliases.en ?? [], before.aliases.en),
    },
    select: { id: true },
  });
  for (const link of before.added) await tx.skillLink.deleteMany({ where: { fromId: link.from, toId: link.to, kind: link.kind } });
  const linked = await tx.skillLink.findMany({ where: { OR: [{ fromId: id }, { toId: id }] }, select: { fromId: true, toId: true } });
  const taken = new Set(linked.flatMap((link) => [link.fromId, link.toId]));
  const there = new Map(skills.map((skill) => [skill.id, skill]));
  const back = before.removed.filter((link) => {
    const neighbour = link.from === id ? link.to : link.from;
    const stands = !taken.has(neighbour) && there.has(neighbour) && !there.get(neighbour)?.mergedInto;
    return stands && (link.kind === "related" || !leadsTo(there, link.to, link.from));
  });
  await tx.skillLink.createMany({ data: back.map(({ from: fromId, to: toId, kind, strength }) => ({ fromId, toId, kind, strength })) });
  const neighbours = new Set([...before.removed, ...before.added].map((link) => link.from).filter((one) => one !== id && one !== into));
  await tx.skill.updateMany({ where: { id: { in: [...neighbours] } }, data: editedBy(userId) });
}
