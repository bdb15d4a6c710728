import { positionJson } from "~/domain/positions/json-columns";
import { isoDate } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { withDigest, type Stored } from "./digest.server";
import { positionDocument, type PositionDocument } from "./position-document";

/**
 * Positions that anyone may read: published, by a verified institution. A passed deadline is not checked here, because
 * queries filter by it; so a document depends only on its record and not on the day.
 */
export const INDEXED_POSITIONS = {
  status: "published",
  publishedAt: { not: null },
  institution: { status: "verified" },
} satisfies Prisma.PositionWhereInput;

/** The documents of those of these positions that may be indexed, from their current records. */
export async function readPositionDocuments(ids: readonly string[]): Promise<Stored<PositionDocument>[]> {
  const rows = await db.position.findMany({ where: { id: { in: [...ids] }, ...INDEXED_POSITIONS }, select: COLUMNS });
  const documents = await readEach(
    "Position",
    rows,
    (row) => row.id,
    (row) => {
      if (row.publishedAt === null) return [];
      // The position's page and matching read these fields: a position that cannot be opened must not be found either.
      for (const column of JSON_COLUMNS) positionJson[column].parse(row[column]);
      const document = positionDocument({
        ...row,
        publishedAt: row.publishedAt,
        startFrom: isoDate(row.startFrom),
        dossierDeadline: isoDate(row.dossierDeadline),
        skills: row.skills.map(({ skillId, minLevel, skill }) => ({ skillId, minLevel, names: skill })),
      });
      return [withDigest(document)];
    },
  );
  return documents.flat();
}

const JSON_COLUMNS = ["languages", "criteria", "payBands", "incentives"] as const;

const COLUMNS = {
  id: true,
  institution: { select: { id: true, nameVi: true, nameEn: true, kind: true } },
  kind: true,
  titleVi: true,
  titleEn: true,
  textVi: true,
  textEn: true,
  programme: true,
  subjectsVi: true,
  subjectsEn: true,
  engagementTypes: true,
  skills: {
    select: { skillId: true, minLevel: true, skill: { select: { labelVi: true, labelEn: true, aliasesVi: true, aliasesEn: true } } },
    orderBy: { skillId: "asc" },
  },
  fieldCodes: true,
  technologyCodes: true,
  provinceCode: true,
  remotePossible: true,
  startFrom: true,
  dossierDeadline: true,
  minDegree: true,
  languages: true,
  criteria: true,
  payBands: true,
  incentives: true,
  publishedAt: true,
  updatedAt: true,
} satisfies Prisma.PositionSelect;
