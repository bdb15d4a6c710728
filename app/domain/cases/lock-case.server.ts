import { type EngagementType } from "~/domain/vocabulary/people";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { isoDate } from "~/domain/days";
import { type Db, type Prisma, type Transaction } from "~/platform/db.server";
import { NEXT_STEPS } from "./model";
import { type CaseFacts } from "./policy";
import { type CaseSnapshot } from "./snapshot";

/** A case as read inside a transaction; `recordEvent` updates it in place. */
export type LockedCase = CaseSnapshot & {
  id: string;
  version: number;
  /** Number of the last event. */
  seq: number;
  /** Null once the person is erased, and so is `expertUserId`. */
  expertId: string | null;
  expertUserId: string | null;
  positionId: string;
  institutionId: string;
  nominatorId: string | null;
  engagementType: EngagementType;
  askedFields: string[];
  nextStepNote: string;
  /** Whether the person blocked the institution. */
  blocked: boolean;
};

/**
 * Reads a case and locks its row until the transaction ends: concurrent changes to the same case wait and then see the
 * result. Checks no permission.
 * @throws Refusal `not_found`
 */
export async function lockCase(tx: Transaction, id: string): Promise<LockedCase> {
  const caseId = recordId(id);
  await tx.$queryRaw`SELECT 1 FROM "Introduction" WHERE "id" = ${caseId}::uuid FOR UPDATE`;
  return readCase(tx, caseId);
}

/** The same without the lock, for reads. @throws Refusal `not_found` */
export async function readCase(client: Db, id: string): Promise<LockedCase> {
  const row = await client.case.findUnique({ where: { id: recordId(id) }, select: COLUMNS });
  if (!row) throw new Refusal("not_found");
  return caseOf(row);
}

export const COLUMNS = {
  id: true,
  version: true,
  channel: true,
  state: true,
  stateSince: true,
  ownerId: true,
  awaitsInstitution: true,
  institutionSince: true,
  invitedAt: true,
  expiresAt: true,
  remindedAt: true,
  nextStep: true,
  nextStepNote: true,
  dueOn: true,
  closedAt: true,
  expertId: true,
  positionId: true,
  institutionId: true,
  nominatorId: true,
  engagementType: true,
  askedFields: true,
  expert: { select: { userId: true, blocks: { select: { institutionId: true } } } },
  events: { select: { seq: true }, orderBy: { seq: "desc" }, take: 1 },
} satisfies Prisma.CaseSelect;

export function caseOf(row: Prisma.CaseGetPayload<{ select: typeof COLUMNS }>): LockedCase {
  const { expert, events, dueOn, nextStep, ...columns } = row;
  return {
    ...columns,
    nextStep: NEXT_STEPS.find((step) => step === nextStep) ?? null,
    dueOn: isoDate(dueOn),
    expertUserId: expert?.userId ?? null,
    blocked: expert?.blocks.some((block) => block.institutionId === row.institutionId) ?? false,
    expertKnows: row.invitedAt !== null || row.channel === "self_nomination",
    seq: events[0]?.seq ?? 0,
  };
}

/** The facts of a case that the policy needs. A block does not undo an engagement: both sides are still accountable for it. */
export function caseFacts(one: LockedCase): CaseFacts {
  const engaged = one.state === "engaged" || one.state === "completed" || one.state === "ended_early";
  return {
    expertUserId: one.expertUserId,
    institutionId: one.institutionId,
    ownerId: one.ownerId,
    nominatorId: one.nominatorId,
    state: one.state,
    awaitsInstitution: one.awaitsInstitution,
    expertKnows: one.expertKnows,
    institutionKnows: one.institutionSince !== null && (!one.blocked || engaged),
  };
}
