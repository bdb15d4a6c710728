import { todayInVietnam, dateFromIso, isoDate } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db.server";
import { type EngagementType } from "~/domain/experts/model";

export type NewestPosition = {
  id: string;
  titleVi: string;
  titleEn: string;
  institutionVi: string;
  institutionEn: string;
  provinceCode: string | null;
  engagementTypes: EngagementType[];
  dossierDeadline: string | null;
};

/** The newest open positions, for anyone; read from PostgreSQL so that the landing page needs no index. */
export async function listNewestOpen(limit: number): Promise<NewestPosition[]> {
  const rows = await db.position.findMany({
    where: openOn(todayInVietnam()),
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: {
      id: true,
      titleVi: true,
      titleEn: true,
      provinceCode: true,
      engagementTypes: true,
      dossierDeadline: true,
      institution: { select: { nameVi: true, nameEn: true } },
    },
  });
  return rows.map(({ institution, ...row }) => ({
    ...row,
    institutionVi: institution.nameVi,
    institutionEn: institution.nameEn,
    dossierDeadline: isoDate(row.dossierDeadline),
  }));
}

/** How many positions take dossiers today, for anyone. */
export function countOpen(): Promise<number> {
  return db.position.count({ where: openOn(todayInVietnam()) });
}

/** What everyone may read and still apply for: a deadline that has passed closes before the worker writes it down. */
function openOn(today: string): Prisma.PositionWhereInput {
  return {
    status: "published",
    institution: { status: "verified" },
    OR: [{ dossierDeadline: null }, { dossierDeadline: { gte: dateFromIso(today) } }],
  };
}
