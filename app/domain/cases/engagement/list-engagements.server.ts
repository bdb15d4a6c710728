import { plusDays, dateFromIso, isoDate, todayInVietnam } from "~/domain/days";
import { isCoordinator, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { type EngagementType } from "~/domain/vocabulary/people";
import { db, type Prisma } from "~/platform/db.server";
import { type EngagementState, ENDING_WITHIN_DAYS, ENGAGEMENTS_PAGE, REMIND_BEFORE_DAYS } from "./model";
import { reviewTiming, type ReviewTiming } from "./review-schedule";

export const ENGAGEMENT_FILTERS = ["all", "active", "due", "overdue", "ending"] as const;
export type EngagementFilter = (typeof ENGAGEMENT_FILTERS)[number];

export type EngagementRow = {
  id: string;
  caseId: string;
  /** Null once the person is erased. */
  expert: { id: string; fullName: string } | null;
  positionVi: string;
  positionEn: string;
  institutionVi: string;
  institutionEn: string;
  engagementType: EngagementType;
  state: EngagementState;
  startOn: string;
  until: string | null;
  /** Days until the agreed last day, if it is near. */
  ending: boolean;
  /** The earliest review still due from either side. */
  review: { dueOn: string; timing: ReviewTiming; sides: string[] } | null;
};

/**
 * The engagements that concern the actor: their own as an expert, those of their verified institutions, and for
 * coordinators those of the cases they own, or all of them on request. Open cases first, by the due date of their next
 * step.
 * @param query.everyone coordinators only; ignored for other users
 */
export async function listEngagements(
  actor: UserActor,
  query: { filter: EngagementFilter; page: number; everyone: boolean },
): Promise<{ rows: EngagementRow[]; total: number; counts: Record<EngagementFilter, number>; mayAskEveryone: boolean }> {
  const mayAskEveryone = isCoordinator(actor);
  const today = todayInVietnam();
  const mine = mayAskEveryone && query.everyone ? notOneself(actor) : concerning(actor);
  const where = (filter: EngagementFilter): Prisma.EngagementWhereInput => ({ AND: [mine, FILTERS[filter](today)] });
  const [rows, ...totals] = await Promise.all([
    db.engagement.findMany({
      where: where(query.filter),
      select: columns(),
      orderBy: [{ case: { closedAt: { sort: "desc", nulls: "first" } } }, { case: { dueOn: "asc" } }, { startOn: "desc" }, { id: "asc" }],
      skip: (query.page - 1) * ENGAGEMENTS_PAGE,
      take: ENGAGEMENTS_PAGE,
    }),
    ...ENGAGEMENT_FILTERS.map((filter) => db.engagement.count({ where: where(filter) })),
  ]);
  const counts = Object.fromEntries(ENGAGEMENT_FILTERS.map((filter, index) => [filter, totals[index] ?? 0])) as Record<
    EngagementFilter,
    number
  >;
  return { rows: rows.map((row) => rowOf(row, today)), total: counts[query.filter], counts, mayAskEveryone };
}

const RUNNING: Prisma.EngagementWhereInput = { state: { in: ["agreed", "active"] } };
const BEGUN: Prisma.EngagementWhereInput = { state: { not: "agreed" } };

const FILTERS: Record<EngagementFilter, (today: string) => Prisma.EngagementWhereInput> = {
  all: () => ({}),
  active: () => RUNNING,
  due: (today) => ({
    ...BEGUN,
    reviews: { some: { doneAt: null, dueOn: { gte: dateFromIso(today), lte: dateFromIso(plusDays(today, REMIND_BEFORE_DAYS)) } } },
  }),
  overdue: (today) => ({ ...BEGUN, reviews: { some: { doneAt: null, dueOn: { lt: dateFromIso(today) } } } }),
  ending: (today) => ({ ...RUNNING, endOn: { lte: dateFromIso(plusDays(today, ENDING_WITHIN_DAYS)) } }),
};

/** A coordinator sees a case about themselves only as its expert, like everybody else. */
function notOneself(actor: UserActor): Prisma.EngagementWhereInput {
  return actor.expertId === null ? {} : { OR: [{ expertId: null }, { expertId: { not: actor.expertId } }] };
}

function concerning(actor: UserActor): Prisma.EngagementWhereInput {
  const institutions = verifiedMemberships(actor).map((membership) => membership.institutionId);
  const ways: Prisma.EngagementWhereInput[] = [{ institutionId: { in: institutions } }];
  // A closed case keeps its last owner, who may have lost the right to see it.
  if (isCoordinator(actor)) ways.push({ case: { ownerId: actor.userId } });
  if (actor.expertId !== null) ways.push({ expertId: actor.expertId });
  return { OR: actor.emailVerified ? ways : [] };
}

function columns() {
  return {
    id: true,
    caseId: true,
    engagementType: true,
    state: true,
    startOn: true,
    endOn: true,
    endedOn: true,
    expert: { select: { id: true, fullName: true } },
    position: { select: { titleVi: true, titleEn: true, institution: { select: { nameVi: true, nameEn: true } } } },
    reviews: { where: { doneAt: null }, select: { dueOn: true, side: true }, orderBy: { dueOn: "asc" } },
  } satisfies Prisma.EngagementSelect;
}

function rowOf(row: Prisma.EngagementGetPayload<{ select: ReturnType<typeof columns> }>, today: string): EngagementRow {
  const first = row.state === "agreed" ? undefined : row.reviews[0];
  const sides = row.reviews.filter((each) => each.dueOn.getTime() === first?.dueOn.getTime()).map((each) => each.side);
  const running = row.state === "agreed" || row.state === "active";
  const endOn = isoDate(row.endOn);
  return {
    id: row.id,
    caseId: row.caseId,
    expert: row.expert,
    positionVi: row.position.titleVi,
    positionEn: row.position.titleEn,
    institutionVi: row.position.institution.nameVi,
    institutionEn: row.position.institution.nameEn,
    engagementType: row.engagementType,
    state: row.state,
    startOn: isoDate(row.startOn),
    until: isoDate(row.endedOn) ?? endOn,
    ending: running && endOn !== null && endOn <= plusDays(today, ENDING_WITHIN_DAYS),
    review: first
      ? { dueOn: isoDate(first.dueOn), timing: reviewTiming({ dueOn: isoDate(first.dueOn), done: false }, today), sides }
      : null,
  };
}
