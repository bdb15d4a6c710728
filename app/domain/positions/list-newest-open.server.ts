import { type EngagementType } from "~/domain/vocabulary/people";
import { isoDate, todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { openOn } from "./open-on.server";

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
