import { type UserActor } from "~/domain/vocabulary/actor";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { todayInVietnam } from "~/domain/days";
import { type Transaction } from "~/platform/db.server";
import { editPosition, type Stale } from "./edit-position.server";
import { isOpen, missingForPublication, type PublicationItem } from "./rules";
import { factsWith, sectionColumns, type SectionInput } from "./section-columns";
import { type SectionValues } from "./section-schemas";

export type SaveSectionAnswer =
  | { ok: true; version: number }
  | Stale
  /** Rows (from 0) whose text does not match exactly one skill of the taxonomy. */
  | { ok: false; code: "unknown_skill"; rows: number[] }
  /** Rows (from 0) that repeat a skill of an earlier row. */
  | { ok: false; code: "skill_twice"; rows: number[] }
  /** A published position must keep the required items. */
  | { ok: false; code: "incomplete"; missing: PublicationItem[] };

/** Saves one section of a position, draft or published; the other sections stay as they are. */
export async function savePositionSection(
  actor: UserActor,
  target: { positionId: string; version: number },
  input: SectionInput,
): Promise<SaveSectionAnswer> {
  return editPosition<Exclude<SaveSectionAnswer, { ok: true } | Stale>>(actor, { ...target, action: "edit" }, async (tx, position) => {
    const today = todayInVietnam();
    if (isOpen(position, today)) {
      const missing = missingForPublication(factsWith(position, input), today);
      if (missing.length > 0) return { ok: false, code: "incomplete", missing };
    }
    if (input.section === "skills") {
      const refusal = await replaceSkills(tx, position.id, input.values.skills);
      if (refusal) return refusal;
    }
    return { ok: true, data: sectionColumns(input), audit: { kind: "position.updated", data: { section: input.section } } };
  });
}

/**
 * Replaces the requested skills, unless a row cannot be resolved: a row must hold a label or alias in either
 * language, with or without diacritics, that names exactly one skill.
 */
async function replaceSkills(tx: Transaction, positionId: string, asked: SectionValues["skills"]["skills"]) {
  const index = await skillIndex();
  const rows = asked.map((entry, row) => ({ ...entry, row })).filter((entry) => entry.skill !== "" || entry.text !== "");
  const found = rows.map((entry) => ({ ...entry, skillId: index.resolve(entry.skill || entry.text) }));
  const unknown = found.filter((entry) => entry.skillId === null).map((entry) => entry.row);
  if (unknown.length > 0) return { ok: false as const, code: "unknown_skill" as const, rows: unknown };
  const repeated = found.filter((entry, at) => found.findIndex((other) => other.skillId === entry.skillId) < at).map((entry) => entry.row);
  if (repeated.length > 0) return { ok: false as const, code: "skill_twice" as const, rows: repeated };
  await tx.positionSkill.deleteMany({ where: { positionId } });
  await tx.positionSkill.createMany({
    data: found.flatMap(({ skillId, necessity, minLevel }) => (skillId ? [{ positionId, skillId, necessity, minLevel }] : [])),
  });
  return null;
}
