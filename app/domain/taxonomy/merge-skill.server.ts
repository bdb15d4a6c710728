import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { planMerge } from "~/domain/skills/merge-skills";
import { Refusal } from "~/domain/refusal";
import { editTaxonomy, type Taxonomy } from "./edit-taxonomy.server";
import { type MergeRecord } from "./merge-record";
import { type MergeRefusal, mergeTarget } from "./merge-rules";
import { lockSkillUsers, moveSkillUsers } from "./move-skill-users.server";
import { editedBy } from "./write-skill.server";

/** Above this number, one transaction would lock too many people's records for too long; retire such a skill instead. */
const MAX_MOVED = 50_000;

export type MergeResult =
  { ok: true; into: string } | { ok: false; code: MergeRefusal | "too_many" } | { ok: false; code: "stale"; version: number };

/**
 * Merges one skill into another, in one transaction: everyone who has it gets the successor (move-skill-users), its
 * names become aliases of the successor, its links move where the rules allow, and it remains as a retired skill that
 * points to the successor, so that old URLs and files keep working. Can be undone for `UNDO_DAYS`.
 * @param edit.version of the merged skill, as its page showed it
 * @throws Refusal `not_found` for anyone but administrators, and when there is no such skill
 */
export async function mergeSkill(actor: Actor, edit: { id: string; version: number; into: string }): Promise<MergeResult> {
  return editTaxonomy(actor, async (taxonomy, { userId }) => {
    const { tx, skills } = taxonomy;
    const row = await tx.skill.findUnique({ where: { id: edit.id }, select: { version: true, retiredAt: true, retiredReason: true } });
    if (!row) throw new Refusal("not_found");
    const target = mergeTarget(skills, edit.id, edit.into);
    if (!target.ok) return target;
    if (row.version !== edit.version) return { ok: false, code: "stale", version: row.version };
    const users = await lockSkillUsers(tx, edit.id);
    if (users.experts.length + users.positions.length > MAX_MOVED) return { ok: false, code: "too_many" };

    const plan = planMerge(skills, edit.id, target.into);
    const before: MergeRecord = {
      aliases: { vi: [...plan.aliases.vi], en: [...plan.aliases.en] },
      removed: skills.flatMap((skill) =>
        skill.links.filter((link) => skill.id === edit.id || link.to === edit.id).map((link) => ({ ...link, from: skill.id })),
      ),
      added: [...plan.added],
      retiredAt: row.retiredAt?.toISOString() ?? null,
      retiredReason: row.retiredReason,
    };
    const merge = await tx.skillMerge.create({
      data: { fromId: edit.id, intoId: target.into, mergedBy: userId, before },
      select: { id: true },
    });
    await rewriteTaxonomy(taxonomy, userId, edit.id, target.into, before);
    await moveSkillUsers(tx, merge.id, edit.id, target.into);
    await recordAudit(tx, {
      actorId: userId,
      kind: "skill.merged",
      subject: "skill",
      subjectId: edit.id,
      data: { into: target.into, experts: users.experts.length, positions: users.positions.length },
    });
    return { ok: true, into: target.into };
  });
}

async function rewriteTaxonomy({ tx, skills }: Taxonomy, userId: string, from: string, into: string, before: MergeRecord): Promise<void> {
  const successor = skills.find((skill) => skill.id === into);
  await tx.skill.update({
    where: { id: from },
    data: { ...editedBy(userId), mergedIntoId: into, retiredAt: before.retiredAt ?? new Date(), retiredReason: "" },
    select: { id: true },
  });
  await tx.skill.update({
    where: { id: into },
    data: {
      ...editedBy(userId),
      aliasesVi: [...(successor?.aliases.vi ?? []), ...before.aliases.vi],
      aliasesEn: [...(successor?.aliases.en ?? []), ...before.aliases.en],
    },
    select: { id: true },
  });
  await tx.skillLink.deleteMany({ where: { OR: [{ fromId: from }, { toId: from }] } });
  await tx.skillLink.createMany({
    data: before.added.map(({ from: fromId, to: toId, kind, strength }) => ({ fromId, toId, kind, strength })),
  });
  // Skills whose links changed count as edited too; otherwise the data files would restore the old links.
  const neighbours = new Set([...before.removed, ...before.added].map((link) => link.from).filter((id) => id !== from && id !== into));
  await tx.skill.updateMany({ where: { id: { in: [...neighbours] } }, data: editedBy(userId) });
}
