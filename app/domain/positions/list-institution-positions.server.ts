import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { ensure } from "~/domain/refusal";
import { dateFromIso, isoDate, todayInVietnam } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { OWN_POSITIONS_PAGE } from "./model";
import { type PositionKind, type PositionStatus } from "~/domain/vocabulary/positions";
import { mayOnPositions } from "./policy";
import { statusOn } from "./rules";

export type OwnPositionRow = {
  id: string;
  kind: PositionKind;
  titleVi: string;
  titleEn: string;
  status: PositionStatus;
  dossierDeadline: string | null;
  openings: number | null;
  updatedAt: string;
};

/** One page of an institution's positions, last changed first, with the number of positions in each state today. */
export async function listInstitutionPositions(
  actor: UserActor,
  query: { institutionId: string; status: PositionStatus | null; page: number },
): Promise<{ rows: OwnPositionRow[]; total: number; counts: Record<PositionStatus, number> }> {
  const institutionId = recordId(query.institutionId);
  const verdict = mayOnPositions(actor, institutionId, "view");
  ensure(verdict, verdict.ok ? undefined : verdict.code);
  const today = todayInVietnam();
  const count = (status: PositionStatus) => db.position.count({ where: { institutionId, ...inState(status, today) } });
  const [draft, published, closed, rows] = await Promise.all([
    count("draft"),
    count("published"),
    count("closed"),
    db.position.findMany({
      where: { institutionId, ...(query.status ? inState(query.status, today) : {}) },
      select: { id: true, kind: true, titleVi: true, titleEn: true, status: true, dossierDeadline: true, openings: true, updatedAt: true },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      skip: (query.page - 1) * OWN_POSITIONS_PAGE,
      take: OWN_POSITIONS_PAGE,
    }),
  ]);
  const counts = { draft, published, closed };
  return {
    rows: rows.map((row) => {
      const dossierDeadline = isoDate(row.dossierDeadline);
      return { ...row, dossierDeadline, status: statusOn({ ...row, dossierDeadline }, today), updatedAt: row.updatedAt.toISOString() };
    }),
    total: query.status ? counts[query.status] : draft + published + closed,
    counts,
  };
}

/** Filter for rows in a state today, whether or not the worker has already closed those past their deadline. */
function inState(status: PositionStatus, today: string): Prisma.PositionWhereInput {
  const day = dateFromIso(today);
  if (status === "draft") return { status };
  if (status === "published") return { status, OR: [{ dossierDeadline: null }, { dossierDeadline: { gte: day } }] };
  return { OR: [{ status }, { status: "published", dossierDeadline: { lt: day } }] };
}
