import { type Actor } from "~/domain/vocabulary/actor";
import { isoDate, todayInVietnam } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { type PositionCard } from "./model";
import { mayReadPosition } from "./policy";
import { statusOn } from "./rules";

/**
 * The cards of positions, in the order of `ids`; those that the actor may not read, or that no longer exist, are skipped.
 * Closed positions are included with their status; a list of open ones filters by it.
 */
export async function listPositionCards(actor: Actor, ids: readonly string[]): Promise<PositionCard[]> {
  if (ids.length === 0) return [];
  const today = todayInVietnam();
  const rows = await db.position.findMany({ where: { id: { in: [...ids] } }, select: CARD_COLUMNS });
  const cards = new Map<string, PositionCard>();
  for (const row of rows) {
    const readable = mayReadPosition(actor, { ...row, institutionId: row.institution.id, institutionStatus: row.institution.status });
    if (!readable) continue;
    const dossierDeadline = isoDate(row.dossierDeadline);
    const { id, nameVi, nameEn, kind, provinceCode } = row.institution;
    cards.set(row.id, {
      id: row.id,
      institution: { id, nameVi, nameEn, kind, provinceCode },
      kind: row.kind,
      titleVi: row.titleVi,
      titleEn: row.titleEn,
      engagementTypes: row.engagementTypes,
      skills: row.skills,
      fieldCodes: row.fieldCodes,
      technologyCodes: row.technologyCodes,
      provinceCode: row.provinceCode,
      remotePossible: row.remotePossible,
      startFrom: isoDate(row.startFrom),
      dossierDeadline,
      openings: row.openings,
      status: statusOn({ status: row.status, dossierDeadline }, today),
      publishedAt: row.publishedAt?.toISOString() ?? null,
    });
  }
  return ids.flatMap((id) => cards.get(id) ?? []);
}

const CARD_COLUMNS = {
  id: true,
  institution: { select: { id: true, nameVi: true, nameEn: true, kind: true, provinceCode: true, status: true } },
  kind: true,
  titleVi: true,
  titleEn: true,
  engagementTypes: true,
  skills: { select: { skillId: true, necessity: true, minLevel: true }, orderBy: [{ necessity: "asc" }, { skillId: "asc" }] },
  fieldCodes: true,
  technologyCodes: true,
  provinceCode: true,
  remotePossible: true,
  startFrom: true,
  dossierDeadline: true,
  openings: true,
  status: true,
  publishedAt: true,
} satisfies Prisma.PositionSelect;
