import { type Actor } from "~/domain/vocabulary/actor";
import { type Label, type SkillLinkKind } from "~/domain/reference/model";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { ensureTaxonomist } from "./edit-taxonomy.server";
import { undoUntil } from "./undo-merge.server";

export type LinkedSkill = Label & { id: string; kind: SkillLinkKind; strength: number; retired: boolean };

/** One entry of a skill's history: person ids are replaced by names, data are codes. */
export type SkillEvent = { id: string; at: string; kind: string; by: string | null; data: Record<string, string> };

export type AdministeredSkill = Label & {
  id: string;
  aliases: { vi: string[]; en: string[] };
  field: string;
  technologies: string[];
  version: number;
  origin: "file" | "proposed";
  /** ISO instants. */
  editedAt: string | null;
  retiredAt: string | null;
  retiredReason: string;
  mergedInto: (Label & { id: string }) | null;
  /** The deadline for undoing the merge; null when it cannot be undone, or there is none. */
  undoUntil: string | null;
  mergedFrom: (Label & { id: string })[];
  linksOut: LinkedSkill[];
  linksIn: LinkedSkill[];
  uses: { experts: number; positions: number; works: number; employments: number };
  history: SkillEvent[];
};

const HISTORY = 50;
const named = { select: { id: true, labelVi: true, labelEn: true, retiredAt: true } } as const;

/**
 * A skill with everything that its administration page shows.
 * @throws Refusal `not_found` for anyone but administrators, and when there is no such skill
 */
export async function getSkillForAdministration(actor: Actor, id: string): Promise<AdministeredSkill> {
  ensureTaxonomist(actor);
  const row = await db.skill.findUnique({
    where: { id },
    include: { mergedInto: named, mergedFrom: named, linksFrom: { include: { to: named } }, linksTo: { include: { from: named } } },
  });
  if (!row) throw new Refusal("not_found");
  const [uses, history, merge] = await Promise.all([
    countUses(id),
    readHistory(id),
    row.mergedIntoId === null
      ? null
      : db.skillMerge.findFirst({ where: { fromId: id, undoneAt: null }, orderBy: { mergedAt: "desc" }, select: { mergedAt: true } }),
  ]);
  const until = merge ? undoUntil(merge.mergedAt) : null;
  return {
    ...label(row),
    aliases: { vi: row.aliasesVi, en: row.aliasesEn },
    field: row.fieldCode,
    technologies: row.technologyCodes,
    version: row.version,
    origin: row.origin,
    editedAt: row.editedAt?.toISOString() ?? null,
    retiredAt: row.retiredAt?.toISOString() ?? null,
    retiredReason: row.retiredReason,
    mergedInto: row.mergedInto ? label(row.mergedInto) : null,
    undoUntil: until !== null && until > new Date() ? until.toISOString() : null,
    mergedFrom: row.mergedFrom.map(label),
    linksOut: strongestFirst(row.linksFrom.map((link) => linked(link.to, link))),
    linksIn: strongestFirst(row.linksTo.map((link) => linked(link.from, link))),
    uses,
    history,
  };
}

type Named = { id: string; labelVi: string; labelEn: string; retiredAt: Date | null };

function label(row: Named): Label & { id: string } {
  return { id: row.id, vi: row.labelVi, en: row.labelEn };
}

function linked(row: Named, link: { kind: SkillLinkKind; strength: number }): LinkedSkill {
  return { ...label(row), kind: link.kind, strength: link.strength, retired: row.retiredAt !== null };
}

function strongestFirst(links: LinkedSkill[]): LinkedSkill[] {
  return links.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
}

async function countUses(id: string): Promise<AdministeredSkill["uses"]> {
  const [experts, positions, works, employments] = await Promise.all([
    db.expertSkill.count({ where: { skillId: id } }),
    db.positionSkill.count({ where: { skillId: id } }),
    db.expertWork.count({ where: { skillIds: { has: id } } }),
    db.expertEmployment.count({ where: { skillIds: { has: id } } }),
  ]);
  return { experts, positions, works, employments };
}

async function readHistory(id: string): Promise<SkillEvent[]> {
  const events = await db.auditEvent.findMany({
    where: { subjectType: "skill", subjectId: id },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: HISTORY,
  });
  const people = await db.user.findMany({
    where: { id: { in: events.flatMap((event) => (event.actorId ? [event.actorId] : [])) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(people.map((person) => [person.id, person.displayName]));
  return events.map((event) => ({
    id: event.id,
    at: event.at.toISOString(),
    kind: event.kind,
    by: event.actorId ? (names.get(event.actorId) ?? null) : null,
    data: Object.fromEntries(Object.entries((event.data ?? {}) as Record<string, unknown>).map(([name, value]) => [name, String(value)])),
  }));
}
