import { db, type Transaction } from "~/platform/db.server";
import { currentSkillId, withCurrentLinks } from "./merge-skills";
import { type Skill } from "~/domain/reference/model";
import { skillsFromFiles } from "./skill-data.server";
import { writeLinks } from "./write-links.server";

/** An arbitrary fixed lock number: one taxonomy change at a time across all processes of a database. */
const SYNC_LOCK = 571_002_026;

export interface SkillSync {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Ids in the database that are no longer in the files and not retired: left unchanged for a person to decide. */
  readonly notInFiles: readonly string[];
  /** Ids of skills that an administrator edited and that differ from the files: left unchanged. */
  readonly edited: readonly string[];
}

/**
 * Synchronises the skill tables with the data files, in one transaction; idempotent. A skill in the files takes its
 * names, codes and outgoing links from them, unless an administrator has edited it: then the database wins until the
 * files say the same, and after that the files win again. No skill is retired, restored or removed: profiles and
 * positions refer to them.
 */
export async function syncSkills(files: readonly Skill[] = skillsFromFiles()): Promise<SkillSync> {
  return db.$transaction(
    async (tx) => {
      await lockTaxonomy(tx);
      const stored = await storedSkills(tx);
      const skills = files.map((skill) => withCurrentLinks(skill, (id) => currentSkillId(stored, id)));
      const fresh = skills.filter((skill) => !stored.has(skill.id));
      const differing = skills.filter((skill) => {
        const row = stored.get(skill.id);
        return row !== undefined && row.content !== contentOf(skill);
      });
      const changed = differing.filter((skill) => !stored.get(skill.id)?.edited);
      await tx.skill.createMany({ data: fresh.map((skill) => ({ id: skill.id, ...columnsOf(skill) })) });
      for (const skill of changed) await tx.skill.update({ where: { id: skill.id }, data: columnsOf(skill) });
      await writeLinks(tx, [...changed, ...fresh]);
      await handBack(tx, skills, stored);
      const named = new Set(skills.map((skill) => skill.id));
      return {
        created: fresh.length,
        updated: changed.length,
        unchanged: skills.length - fresh.length - changed.length,
        notInFiles: [...stored]
          .filter(([id, row]) => !named.has(id) && !row.retired)
          .map(([id]) => id)
          .sort(),
        edited: differing
          .filter((skill) => stored.get(skill.id)?.edited)
          .map((skill) => skill.id)
          .sort(),
      };
    },
    { timeout: 60_000 },
  );
}

/** Locks the taxonomy against other changes until the transaction ends, so that rules over all skills hold. */
export async function lockTaxonomy(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SYNC_LOCK})`;
}

type Stored = { id: string; mergedInto: string | null; content: string; retired: boolean; edited: boolean };

async function storedSkills(tx: Transaction): Promise<Map<string, Stored>> {
  const rows = await tx.skill.findMany({ include: { linksFrom: true } });
  return new Map(
    rows.map((row) => {
      const content = contentOf({
        id: row.id,
        vi: row.labelVi,
        en: row.labelEn,
        aliases: { vi: row.aliasesVi, en: row.aliasesEn },
        field: row.fieldCode,
        technologies: row.technologyCodes,
        links: row.linksFrom.map((link) => ({ to: link.toId, kind: link.kind, strength: link.strength })),
      });
      return [
        row.id,
        { id: row.id, mergedInto: row.mergedIntoId, content, retired: row.retiredAt !== null, edited: row.editedAt !== null },
      ];
    }),
  );
}

/** Once the files contain an administrator's edit, the files own the skill again. */
async function handBack(tx: Transaction, skills: readonly Skill[], stored: ReadonlyMap<string, Stored>): Promise<void> {
  const same = skills.filter((skill) => stored.get(skill.id)?.edited && stored.get(skill.id)?.content === contentOf(skill));
  if (same.length === 0) return;
  await tx.skill.updateMany({
    where: { id: { in: same.map((skill) => skill.id) } },
    data: { editedAt: null, editedBy: null, origin: "file" },
  });
}

/** All that the files define for a skill, as one comparable string; the order of links does not matter. */
function contentOf(skill: Skill): string {
  const links = skill.links.map((link) => JSON.stringify([link.to, link.kind, link.strength])).sort();
  return JSON.stringify([columnsOf(skill), links]);
}

function columnsOf(skill: Skill) {
  return {
    labelVi: skill.vi,
    labelEn: skill.en,
    aliasesVi: [...skill.aliases.vi],
    aliasesEn: [...skill.aliases.en],
    fieldCode: skill.field,
    technologyCodes: [...skill.technologies],
  };
}
