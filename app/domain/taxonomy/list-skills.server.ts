import { type Actor } from "~/domain/vocabulary/actor";
import { type LabelLocale } from "~/domain/reference/model";
import { db } from "~/platform/db.server";
import { ensureTaxonomist } from "./edit-taxonomy.server";
import { listSkills, needsUses, type ListedSkill, type SkillListQuery, type SkillUses } from "./skill-list";

export const SKILLS_PAGE = 50;

export type SkillLine = {
  id: string;
  label: string;
  /** The name in the other language. */
  otherLabel: string;
  field: string;
  /** The label of its successor, if it was merged. */
  mergedInto: string | null;
  retired: boolean;
  edited: boolean;
  proposed: boolean;
  experts: number;
  positions: number;
};

/**
 * One page of the skills for the administration, read from the database instead of the in-process index, so that
 * changes show up immediately. Counts include all profiles and positions, drafts too: everything that a change would
 * affect.
 * @throws Refusal `not_found` for anyone but administrators
 */
export async function listSkillsForAdministration(
  actor: Actor,
  query: SkillListQuery,
  page: number,
  locale: LabelLocale,
): Promise<{ total: number; lines: SkillLine[]; openProposals: number }> {
  ensureTaxonomist(actor);
  const [skills, openProposals] = await Promise.all([readSkills(), db.skillProposal.count({ where: { status: "open" } })]);
  const all = needsUses(query) ? await countUses() : null;
  const found = listSkills(skills, query, locale, (id) => all?.get(id) ?? NO_USES);
  const shown = found.slice((page - 1) * SKILLS_PAGE, page * SKILLS_PAGE);
  const uses = all ?? (await countUses(shown.map((skill) => skill.id)));
  const labels = new Map(skills.map((skill) => [skill.id, skill[locale]]));
  const lines = shown.map((skill) => ({
    id: skill.id,
    label: skill[locale],
    otherLabel: locale === "vi" ? skill.en : skill.vi,
    field: skill.field,
    mergedInto: skill.mergedInto === null ? null : (labels.get(skill.mergedInto) ?? skill.mergedInto),
    retired: skill.retired,
    edited: skill.edited,
    proposed: skill.proposed,
    ...(uses.get(skill.id) ?? NO_USES),
  }));
  return { total: found.length, lines, openProposals };
}

const NO_USES: SkillUses = { experts: 0, positions: 0 };

async function readSkills(): Promise<ListedSkill[]> {
  const rows = await db.skill.findMany();
  return rows.map((row) => ({
    id: row.id,
    vi: row.labelVi,
    en: row.labelEn,
    aliases: [...row.aliasesVi, ...row.aliasesEn],
    field: row.fieldCode,
    technologies: row.technologyCodes,
    retired: row.retiredAt !== null,
    mergedInto: row.mergedIntoId,
    edited: row.editedAt !== null,
    proposed: row.origin === "proposed",
    changedAt: row.updatedAt.getTime(),
  }));
}

/** Usage counts of some skills, or of all. Counting all reads every profile, so it is done only for a sorted or filtered list. */
async function countUses(ids?: readonly string[]): Promise<ReadonlyMap<string, SkillUses>> {
  const where = ids ? { skillId: { in: [...ids] } } : {};
  const [experts, positions] = await Promise.all([
    db.expertSkill.groupBy({ by: ["skillId"], where, _count: { _all: true } }),
    db.positionSkill.groupBy({ by: ["skillId"], where, _count: { _all: true } }),
  ]);
  const uses = new Map<string, { experts: number; positions: number }>(
    experts.map((row) => [row.skillId, { experts: row._count._all, positions: 0 }]),
  );
  for (const row of positions) uses.set(row.skillId, { experts: uses.get(row.skillId)?.experts ?? 0, positions: row._count._all });
  return uses;
}
