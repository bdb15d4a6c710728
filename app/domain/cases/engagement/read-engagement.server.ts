import { isoDate } from "~/domain/days";
import { type Db, type Prisma } from "~/platform/db.server";
import { engagementJson } from "./json-columns";
import { type EngagementState, type ReviewSide, type Terms } from "./model";

/** An engagement as the use cases read it. Dates are `YYYY-MM-DD`. */
export type EngagementRecord = Terms & {
  id: string;
  caseId: string;
  expertId: string | null;
  positionId: string;
  state: EngagementState;
  renewals: number;
  endReason: string;
  endNote: string;
  endedOn: string | null;
  continuesId: string | null;
  /** Whether another engagement continues this one. */
  continued: boolean;
  version: number;
  reviews: { id: string; dueOn: string; side: ReviewSide; done: boolean }[];
};

const COLUMNS = {
  id: true,
  caseId: true,
  expertId: true,
  positionId: true,
  engagementType: true,
  state: true,
  startOn: true,
  endOn: true,
  hoursPerWeek: true,
  months: true,
  deliverables: true,
  reviewMonths: true,
  renewals: true,
  endReason: true,
  endNote: true,
  endedOn: true,
  continuesId: true,
  continuedBy: { select: { id: true } },
  version: true,
  reviews: { select: { id: true, dueOn: true, side: true, doneAt: true }, orderBy: { dueOn: "asc" } },
} satisfies Prisma.EngagementSelect;

/** The engagements of a case, in the order they were agreed. */
export async function readEngagements(client: Db, caseId: string): Promise<EngagementRecord[]> {
  const rows = await client.engagement.findMany({
    where: { caseId },
    select: COLUMNS,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(recordOf);
}

/** The engagement that forms act on: the last one agreed. */
export function currentOf(engagements: readonly EngagementRecord[]): EngagementRecord | null {
  return engagements.at(-1) ?? null;
}

function recordOf(row: Prisma.EngagementGetPayload<{ select: typeof COLUMNS }>): EngagementRecord {
  const { continuedBy, deliverables, reviews, startOn, endOn, endedOn, ...columns } = row;
  return {
    ...columns,
    startOn: isoDate(startOn),
    endOn: isoDate(endOn),
    endedOn: isoDate(endedOn),
    deliverables: engagementJson.deliverables.parse(deliverables),
    continued: continuedBy !== null,
    reviews: reviews.map(({ id, dueOn, side, doneAt }) => ({
      id,
      dueOn: isoDate(dueOn),
      side: side === "expert" ? "expert" : "institution",
      done: doneAt !== null,
    })),
  };
}
