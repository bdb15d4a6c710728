import { daysLater } from "~/domain/days";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { filterFindable } from "~/domain/experts/filter-findable.server";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { type ExpertCard } from "~/domain/experts/model";
import { type Actor, type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { UNDO_DAYS } from "./merge-record";
import { type PairView } from "./pair-view";
import { mayDecideDuplicates } from "./policy";
import { DUPLICATE_REASONS, type DuplicateReason } from "./rules";

/** Pairs fetched to fill one page: some contain profiles that the reader may not find. */
const MAX_READ = 1_000;
export const PAIRS_PAGE = 20;

export type ShownPair = { first: ExpertCard; second: ExpertCard; reasons: DuplicateReason[]; foundAt: Date };

const known = (reasons: readonly string[]) => DUPLICATE_REASONS.filter((reason) => reasons.includes(reason));

/** Pairs of profiles that may be one person, newest first; only pairs in which the reader may find both profiles. */
export async function listPairs(actor: Actor, view: PairView, page: number): Promise<{ pairs: ShownPair[]; total: number; page: number }> {
  ensure(mayDecideDuplicates(actor), "not_found");
  const rows = await db.duplicatePair.findMany({
    where: { state: view },
    orderBy: [{ foundAt: "desc" }, { firstId: "asc" }],
    take: MAX_READ,
  });
  const findable = new Set(
    await filterFindable(
      actor,
      rows.flatMap((row) => [row.firstId, row.secondId]),
    ),
  );
  const seen = rows.filter((row) => findable.has(row.firstId) && findable.has(row.secondId));
  const shown = Math.min(page, Math.max(1, Math.ceil(seen.length / PAIRS_PAGE)));
  const slice = seen.slice((shown - 1) * PAIRS_PAGE, shown * PAIRS_PAGE);
  const cards = new Map(
    (
      await listExpertCards(
        actor,
        slice.flatMap((row) => [row.firstId, row.secondId]),
      )
    ).map((card) => [card.id, card]),
  );
  const pairs = slice.flatMap((row) => {
    const [first, second] = [cards.get(row.firstId), cards.get(row.secondId)];
    return first && second ? [{ first, second, reasons: known(row.reasons), foundAt: row.foundAt }] : [];
  });
  return { pairs, total: seen.length, page: shown };
}

/** One open pair to decide on; `not_found` unless the reader may find both. */
export async function getPair(actor: Actor, one: string | null, other: string | null): Promise<ShownPair> {
  ensure(mayDecideDuplicates(actor), "not_found");
  const [firstId = "", secondId = ""] = [recordId(one), recordId(other)].sort();
  const row = await db.duplicatePair.findUnique({ where: { firstId_secondId: { firstId, secondId } } });
  const cards = await listExpertCards(actor, [firstId, secondId]);
  const [first, second] = cards;
  if (row?.state !== "open" || !first || !second) throw new Refusal("not_found");
  return { first, second, reasons: known(row.reasons), foundAt: row.foundAt };
}

/** Marks a pair as two different people, or undoes that. A pair that is already decided stays as it is. */
export async function decidePair(actor: UserActor, one: string, other: string, to: PairView): Promise<void> {
  ensure(mayDecideDuplicates(actor), "not_found");
  const [firstId = "", secondId = ""] = [recordId(one), recordId(other)].sort();
  if ((await filterFindable(actor, [firstId, secondId])).length < 2) throw new Refusal("not_found");
  await db.$transaction(async (tx) => {
    const decided = to === "dismissed" ? { decidedAt: new Date(), decidedBy: actor.userId } : { decidedAt: null, decidedBy: null };
    const { count } = await tx.duplicatePair.updateMany({
      where: { firstId, secondId, state: to === "dismissed" ? "open" : "dismissed" },
      data: { state: to, ...decided },
    });
    if (count === 0) return;
    const kind = to === "dismissed" ? "expert.duplicate_dismissed" : "expert.duplicate_reopened";
    await recordAudit(tx, { actorId: actor.userId, kind, subject: "expert", subjectId: firstId, data: { other: secondId } });
  });
}

/** Which of these people are flagged as duplicates for the reader; used in lists, for coordinators. */
export async function flaggedDuplicates(actor: Actor, ids: readonly string[]): Promise<Set<string>> {
  if (!mayDecideDuplicates(actor).ok || ids.length === 0) return new Set();
  const rows = await db.duplicatePair.findMany({
    where: { state: "open", OR: [{ firstId: { in: [...ids] } }, { secondId: { in: [...ids] } }] },
    select: { firstId: true, secondId: true },
  });
  const findable = new Set(
    await filterFindable(
      actor,
      rows.flatMap((row) => [row.firstId, row.secondId]),
    ),
  );
  return new Set(
    rows.filter((row) => findable.has(row.firstId) && findable.has(row.secondId)).flatMap((row) => [row.firstId, row.secondId]),
  );
}

export type ListedMerge = { id: string; fromName: string; into: { id: string; name: string } | null; mergedAt: Date; undoUntil: Date };

/** Merges that can still be undone. The merged profile is named only for that long. */
export async function listMerges(actor: Actor): Promise<ListedMerge[]> {
  ensure(mayDecideDuplicates(actor), "not_found");
  const rows = await db.expertMerge.findMany({
    where: { undoneAt: null, mergedAt: { gte: daysLater(new Date(), -UNDO_DAYS) } },
    select: { id: true, mergedAt: true, from: { select: { fullName: true } }, into: { select: { id: true, fullName: true } } },
    orderBy: { mergedAt: "desc" },
    take: 200,
  });
  const findable = new Set(
    await filterFindable(
      actor,
      rows.map((row) => row.into.id),
    ),
  );
  return rows.map(({ id, mergedAt, from, into }) => ({
    ...{ id, mergedAt, fromName: from.fullName },
    into: findable.has(into.id) ? { id: into.id, name: into.fullName } : null,
    undoUntil: daysLater(mergedAt, UNDO_DAYS),
  }));
}
