import { type UserActor } from "~/domain/vocabulary/actor";
import { caseFacts, readCase } from "../lock-case.server";
import { type CaseState } from "../model";
import { caseSide, mayDo } from "../policy";
import { Refusal } from "~/domain/refusal";
import { isoDate, todayInVietnam, dayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { engagementJson } from "./json-columns";
import { type Deliverable, type DeliveryState, type ReviewSide } from "./model";
import { currentOf, type EngagementRecord, readEngagements } from "./read-engagement.server";
import { nextReview, reviewTiming, type ReviewTiming } from "./review-schedule";
import { type ReviewDay, reviewDays, type StoredReview } from "./review-view";
import { reviewItems } from "./rules";
import { type EngagementStep, stepsNow } from "./steps";

export type SeenEngagement = Omit<EngagementRecord, "reviews" | "expertId" | "caseId" | "positionId"> & {
  days: ReviewDay[];
  /** The last known state of each deliverable, as far as this reader may see it. */
  stateOf: Record<string, DeliveryState>;
};

/** What a case's engagement tab shows to one side. */
export type CaseEngagement = {
  caseId: string;
  caseVersion: number;
  caseState: CaseState;
  engagementType: EngagementRecord["engagementType"];
  side: ReviewSide;
  /** Whether the reader records on behalf of the institution. */
  mayRecord: boolean;
  /** A coordinator who must take over the case before recording anything. */
  notOwner: boolean;
  /** Null once the person is erased. */
  expertId: string | null;
  researchOrder: boolean;
  engagements: SeenEngagement[];
  steps: EngagementStep[];
  /** The next review that this side writes. */
  review: { id: string; dueOn: string; timing: ReviewTiming; engagementId: string; items: Deliverable[] } | null;
  /** Somebody wants to continue in another form, and the reader may know it. */
  wishesOtherForm: boolean;
};

/** @throws Refusal `not_found` if the case does not exist for the reader, and for a nominator, whose part ends long before */
export async function getCaseEngagement(actor: UserActor, caseId: string): Promise<CaseEngagement> {
  const found = await readCase(db, caseId);
  const facts = caseFacts(found);
  const side = caseSide(actor, facts);
  if (!side || side === "nominator") throw new Refusal("not_found");
  const reader: ReviewSide = side === "expert" ? "expert" : "institution";
  const [records, rows, position] = await Promise.all([
    readEngagements(db, found.id),
    db.engagementReview.findMany({ where: { engagement: { caseId: found.id } }, select: REVIEW }),
    db.position.findUniqueOrThrow({ where: { id: found.positionId }, select: { kind: true } }),
  ]);
  const today = todayInVietnam();
  const engagements = records.map((record) =>
    seen(record, rows.filter((row) => row.engagementId === record.id).map(storedOf), reader, today),
  );
  const current = currentOf(records);
  const record = mayDo(actor, facts, "engagement_renewed");
  const mayReview = mayDo(actor, facts, "review_recorded").ok;
  const begun = records.filter((each) => each.state !== "agreed");
  const next = mayReview
    ? nextReview(
        begun.flatMap((each) => each.reviews.map((row) => ({ ...row, of: each }))),
        reader,
      )
    : null;
  return {
    caseId: found.id,
    caseVersion: found.version,
    caseState: found.state,
    engagementType: found.engagementType,
    side: reader,
    mayRecord: record.ok,
    notOwner: !record.ok && record.code === "not_owner",
    expertId: found.expertId,
    researchOrder: position.kind === "research_order",
    engagements,
    steps: stepsNow({ caseState: found.state, current }, { mayRecord: record.ok, reviewOpen: next !== null }),
    review: next && {
      id: next.id,
      dueOn: next.dueOn,
      timing: reviewTiming(next, today),
      engagementId: next.of.id,
      items: reviewItems(next.of.deliverables),
    },
    wishesOtherForm: wishesOtherForm(engagements.at(-1)),
  };
}

const REVIEW = { id: true, engagementId: true, dueOn: true, side: true, doneAt: true, outcome: true, note: true } as const;

function storedOf(row: { id: string; dueOn: Date; side: string; doneAt: Date | null; outcome: unknown; note: string }): StoredReview {
  return {
    id: row.id,
    dueOn: isoDate(row.dueOn),
    side: row.side === "expert" ? "expert" : "institution",
    doneOn: row.doneAt && dayInVietnam(row.doneAt),
    outcome: row.outcome === null ? null : engagementJson.outcome.parse(row.outcome),
    note: row.note,
  };
}

function seen(record: EngagementRecord, rows: readonly StoredReview[], reader: ReviewSide, today: string): SeenEngagement {
  const { reviews: _reviews, expertId: _expert, caseId: _case, positionId: _position, ...shown } = record;
  const days = reviewDays(rows, reader, today);
  const stateOf: Record<string, DeliveryState> = {};
  for (const day of days) {
    // On the same day, the institution's statement on what it received takes precedence over the expert's.
    for (const cell of [day.expert, day.institution]) for (const item of cell?.outcome?.items ?? []) stateOf[item.id] = item.state;
  }
  return { ...shown, days, stateOf };
}

function wishesOtherForm(current: SeenEngagement | undefined): boolean {
  if (current?.state !== "active" || current.continued) return false;
  const given = current.days.filter((day) => day.expert?.outcome || day.institution?.outcome).at(-1);
  return given?.expert?.outcome?.wish === "other_form" || given?.institution?.outcome?.wish === "other_form";
}
