import { type EngagementType } from "~/domain/vocabulary/people";
import { type UserActor } from "~/domain/vocabulary/actor";
import { todayInVietnam } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { casesWhere, scopesOf, type CaseFilters } from "./case-filters.server";
import { caseFacts, caseOf, COLUMNS } from "./lock-case.server";
import { CASES_PAGE, type CaseSide, type CaseState, type Channel, type NextStep } from "./model";
import { answersFor, caseSide } from "./policy";
import { expertStage, nominatorStage, type ExpertStage, type NominatorStage } from "./rules";
import { ACCEPTANCES, SHOWN_EXPERT, shownExpert } from "./shown-expert.server";

/** One case in a list, as the actor's side sees it. Instants in ISO 8601, days as `YYYY-MM-DD`. */
export type CaseRow = {
  id: string;
  channel: Channel;
  engagementType: EngagementType;
  position: { id: string; titleVi: string; titleEn: string };
  institution: { id: string; nameVi: string; nameEn: string };
  startedAt: string;
} & (
  | { side: "expert"; stage: ExpertStage; expiresAt: string | null }
  | { side: "nominator"; stage: NominatorStage; expertName: string | null }
  | {
      side: "institution" | "coordinator";
      state: CaseState;
      stateSince: string;
      awaitsInstitution: boolean;
      /** Null: erased, or hidden until an acceptance. */
      expertName: string | null;
      ownerName: string;
      isOwner: boolean;
      nextStep: NextStep | null;
      dueOn: string | null;
      overdue: boolean;
    }
);

export type CaseList = {
  rows: CaseRow[];
  /** The number of cases that match the filters. */
  total: number;
  page: number;
  pages: number;
  /** Counts over all the actor's cases, ignoring the filters. `overdue` and `mine` count open cases of the managing sides only. */
  counts: { all: number; open: number; mine: number; overdue: number };
};

/**
 * The actor's cases, page by page: overdue ones first, then by due date; closed ones last, newest first.
 * @param page from 1; clamped to the last page
 */
export async function listCases(actor: UserActor, filters: CaseFilters = {}, page = 1): Promise<CaseList> {
  const today = todayInVietnam();
  const where = casesWhere(actor, filters, today);
  const [counted, counts] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS "total" FROM "Introduction" c WHERE ${where}`,
    countAll(actor, today),
  ]);
  const total = counted[0]?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / CASES_PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Introduction" c WHERE ${where}
    ORDER BY (c."closedAt" IS NOT NULL), c."dueOn", c."closedAt" DESC, c."id"
    LIMIT ${CASES_PAGE} OFFSET ${(shown - 1) * CASES_PAGE}`;
  const rows = await readRows(
    actor,
    found.map((row) => row.id),
    today,
  );
  return { rows, total, page: shown, pages, counts };
}

async function countAll(actor: UserActor, today: string): Promise<CaseList["counts"]> {
  const { managed } = scopesOf(actor);
  const [row] = await db.$queryRaw<CaseList["counts"][]>`
    SELECT count(*)::int AS "all",
      (count(*) FILTER (WHERE c."closedAt" IS NULL))::int AS "open",
      (count(*) FILTER (WHERE c."closedAt" IS NULL AND ${managed} AND c."ownerId" = ${actor.userId}::uuid))::int AS "mine",
      (count(*) FILTER (WHERE c."closedAt" IS NULL AND ${managed} AND c."dueOn" < ${today}::date))::int AS "overdue"
    FROM "Introduction" c WHERE ${casesWhere(actor, {}, today)}`;
  return row ?? { all: 0, open: 0, mine: 0, overdue: 0 };
}

const SELECT = {
  ...COLUMNS,
  createdAt: true,
  position: { select: { id: true, titleVi: true, titleEn: true } },
  institution: { select: { id: true, nameVi: true, nameEn: true } },
  owner: { select: { displayName: true } },
  expert: SHOWN_EXPERT,
  _count: ACCEPTANCES,
} satisfies Prisma.CaseSelect;

/** The cases with these ids as the actor's side sees them, in that order; those the actor may not see are left out. */
export async function readRows(actor: UserActor, ids: readonly string[], today: string): Promise<CaseRow[]> {
  const rows = await db.case.findMany({ where: { id: { in: [...ids] } }, select: SELECT });
  const byId = new Map(rows.map((row) => [row.id, rowOf(actor, row, today)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Each row is checked again by the policy: the list's SQL conditions only find candidates. */
function rowOf(actor: UserActor, row: Prisma.CaseGetPayload<{ select: typeof SELECT }>, today: string): CaseRow | null {
  const one = caseOf(row);
  const facts = caseFacts(one);
  const side: CaseSide | null = caseSide(actor, facts);
  const { id, channel, engagementType, position, institution } = row;
  const head = { id, channel, engagementType, position, institution, startedAt: row.createdAt.toISOString() };
  if (side === "expert") {
    const stage = expertStage(one);
    return stage && { ...head, side, stage, expiresAt: one.expiresAt?.toISOString() ?? null };
  }
  if (side === "nominator") {
    return { ...head, side, stage: nominatorStage(one.state), expertName: shownExpert(actor, row.expert, false)?.fullName ?? null };
  }
  if (side !== "institution" && side !== "coordinator") return null;
  return {
    ...head,
    side,
    state: one.state,
    stateSince: one.stateSince.toISOString(),
    awaitsInstitution: one.awaitsInstitution,
    expertName: shownExpert(actor, row.expert, row._count.events > 0)?.fullName ?? null,
    ownerName: row.owner.displayName,
    isOwner: answersFor(actor, facts),
    nextStep: one.nextStep,
    dueOn: one.dueOn,
    overdue: one.dueOn !== null && one.dueOn < today,
  };
}
