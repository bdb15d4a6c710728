import { type Db } from "~/platform/db.server";
import { type IndexedSkill } from "./indexed-skill";

/** Every skill in the database with its links, by id; retired skills are flagged. */
export async function loadSkills(db: Db): Promise<readonly IndexedSkill[]> {
  const rows = await db.skill.findMany({
    include: { linksFrom: { orderBy: [{ toId: "asc" }, { kind: "asc" }] } },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({
    id: row.id,
    vi: row.labelVi,
    en: row.labelEn,
    aliases: { vi: row.aliasesVi, en: row.aliasesEn },
    field: row.fieldCode,
    technologies: row.technologyCodes,
    links: row.linksFrom.map((link) => ({ to: link.toId, kind: link.kind, strength: link.strength })),
    retired: row.retiredAt !== null,
    ...(row.mergedIntoId === null ? {} : { mergedInto: row.mergedIntoId }),
  }));
}

/**
 * A version stamp that changes whenever the table changes. Links have no timestamp: code that changes a link must
 * update `updatedAt` of the skill it starts from.
 */
export async function skillTableMark(db: Db): Promise<string> {
  const [skills, links] = await Promise.all([db.skill.aggregate({ _count: true, _max: { updatedAt: true } }), db.skillLink.count()]);
  return `${skills._count}/${skills._max.updatedAt?.toISOString() ?? ""}/${links}`;
}
