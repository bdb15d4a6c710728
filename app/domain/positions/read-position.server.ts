import { isoDate, todayInVietnam } from "~/domain/days";
import { type Db, type Prisma } from "~/platform/db.server";
import { type PositionDetail } from "./detail";
import { positionJson } from "./json-columns";
import { statusOn } from "./rules";

/** Reads a position with all its facts, for use cases that then check the policy. Null when it does not exist. */
export async function readPosition(client: Db, id: string, today = todayInVietnam()): Promise<PositionDetail | null> {
  const row = await client.position.findUnique({ where: { id }, include: WITH });
  return row ? detailOf(row, today) : null;
}

const WITH = {
  institution: {
    select: { id: true, nameVi: true, nameEn: true, kind: true, provinceCode: true, website: true, rorId: true, status: true },
  },
  skills: {
    select: { skillId: true, necessity: true, minLevel: true, skill: { select: { labelVi: true, labelEn: true } } },
    orderBy: [{ necessity: "asc" }, { minLevel: "desc" }, { skillId: "asc" }],
  },
} satisfies Prisma.PositionInclude;

function detailOf(row: Prisma.PositionGetPayload<{ include: typeof WITH }>, today: string): PositionDetail {
  const {
    skills,
    languages,
    criteria,
    payBands,
    incentives,
    institutionId: _i,
    demo: _d,
    creationKey: _k,
    createdBy: _b,
    createdAt: _c,
    ...facts
  } = row;
  const dossierDeadline = isoDate(row.dossierDeadline);
  const status = statusOn({ status: row.status, dossierDeadline }, today);
  const closedReason = row.closedReason === "deadline" || row.closedReason === "member" ? row.closedReason : null;
  return {
    ...facts,
    skills: skills.map(({ skill, ...asked }) => ({ ...asked, ...skill })),
    languages: positionJson.languages.parse(languages),
    criteria: positionJson.criteria.parse(criteria),
    payBands: positionJson.payBands.parse(payBands),
    incentives: positionJson.incentives.parse(incentives),
    startFrom: isoDate(row.startFrom),
    startUntil: isoDate(row.startUntil),
    dossierDeadline,
    status,
    storedStatus: row.status,
    closedReason: status === "closed" && row.status === "published" ? "deadline" : closedReason,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  };
}
