import { DAY_MS } from "~/domain/days";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { filterFindable } from "~/domain/experts/filter-findable.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { notify } from "~/domain/notifications/notify.server";
import { handOverLost } from "~/domain/cases/hand-over-lost.server";
import { type WithdrawnHow } from "~/domain/privacy/consent";
import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { db, type Transaction } from "~/platform/db.server";
import { columnsFor } from "~/domain/vocabulary/profile-columns";
import { copyEntries, revertEntries } from "./copy-entries.server";
import { type MergedColumns, mergeRecord, type MergeRecord, serialise, UNDO_DAYS } from "./merge-record";
import { type MergeRefusal, unitedColumns } from "./merge-rules";
import { moveListItems, moveListItemsBack } from "./move-list-items.server";
import { mayDecideDuplicates, mayMerge } from "./policy";

const COLUMNS = columnsFor("expert", "merge");
/** End reason of a consent that was ended by a merge. */
const HOW = "merged" satisfies WithdrawnHow;

/** Locks both in the order of their ids, which serialises the merge with edits of either profile and with new cases. */
async function lockBoth(tx: Transaction, one: string, other: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Expert" WHERE "id" IN (${one}::uuid, ${other}::uuid) ORDER BY "id" FOR UPDATE`;
}

/**
 * Merges one profile into another that was flagged as its duplicate. The target gets copies of the entries that only the
 * source has, and the source's cases, engagements and list items; its visibility becomes the stricter of the two. The source
 * keeps its content, is unpublished, and its account is notified. Contact details and private wishes stay with the account
 * that wrote them. Can be undone for `UNDO_DAYS`.
 * @throws Refusal `not_found` for anyone but coordinators, and unless they find both and the pair waits to be decided
 */
export async function mergeExperts(
  actor: UserActor,
  pair: { into: string; from: string },
): Promise<{ ok: true; id: string } | { ok: false; code: MergeRefusal }> {
  ensure(mayDecideDuplicates(actor), "not_found");
  const [into, from] = [recordId(pair.into), recordId(pair.from)];
  const [firstId = into, secondId = from] = [into, from].sort();
  return db.$transaction(
    async (tx): Promise<{ ok: true; id: string } | { ok: false; code: MergeRefusal }> => {
      await lockBoth(tx, into, from);
      // Checked under the lock: a profile that was hidden, blocked or unpublished in the meantime is not merged.
      if ((await filterFindable(actor, [into, from])).length < 2 || into === from) throw new Refusal("not_found");
      const decided = { state: "merged" as const, decidedAt: new Date(), decidedBy: actor.userId };
      const flagged = await tx.duplicatePair.count({ where: { firstId, secondId, state: "open" } });
      if (flagged === 0) throw new Refusal("not_found");
      const stays = await tx.expert.findUniqueOrThrow({ where: { id: into }, select: { ...COLUMNS, userId: true } });
      const goes = await tx.expert.findUniqueOrThrow({ where: { id: from }, select: { ...COLUMNS, userId: true, publishedAt: true } });
      const own = mayMerge(actor, [stays.userId, goes.userId]);
      if (!own.ok) return own;
      const obstacle = await findObstacle(tx, into, from);
      if (obstacle) return { ok: false, code: obstacle };

      const { userId: keptUser, ...before } = stays;
      const { userId: goneUser, publishedAt, ...other } = goes;
      const after = unitedColumns(before, other);
      const copied = await copyEntries(tx, from, into);
      const cases = await tx.case.findMany({ where: { expertId: from }, select: { id: true } });
      const engagements = await tx.engagement.findMany({ where: { expertId: from }, select: { id: true } });
      await tx.case.updateMany({ where: { expertId: from }, data: { expertId: into } });
      await tx.engagement.updateMany({ where: { expertId: from }, data: { expertId: into } });
      // Nobody owns a case about themselves: cases owned by the target's account are handed to somebody else.
      await handOverLost(tx, { userId: keptUser });
      const listItems = await moveListItems(tx, from, into);
      const consents = await tx.consent.findMany({
        where: { userId: goneUser, purpose: "profile_search", withdrawnAt: null },
        select: { id: true },
      });
      const consentIds = consents.map(({ id }) => id);
      await tx.consent.updateMany({ where: { id: { in: consentIds } }, data: { withdrawnAt: new Date(), withdrawnHow: HOW } });
      await tx.expert.update({ where: { id: into }, data: { ...after, version: { increment: 1 } }, select: { id: true } });
      await tx.expert.update({ where: { id: from }, data: { publishedAt: null, version: { increment: 1 } }, select: { id: true } });
      const record: MergeRecord = {
        ...copied,
        ...{ consentIds, listItems, columns: { before, after } },
        publishedAt: publishedAt?.toISOString() ?? null,
        caseIds: cases.map(({ id }) => id),
        engagementIds: engagements.map(({ id }) => id),
      };
      const merge = await tx.expertMerge.create({
        data: { fromId: from, intoId: into, mergedBy: actor.userId, before: record },
        select: { id: true },
      });
      await tx.duplicatePair.update({ where: { firstId_secondId: { firstId, secondId } }, data: decided, select: { firstId: true } });
      await recordAudit(tx, { actorId: actor.userId, kind: "expert.merged", subject: "expert", subjectId: from, data: { into } });
      if (consentIds.length > 0) {
        await recordAudit(tx, {
          actorId: actor.userId,
          kind: "consent.withdrawn",
          subject: "user",
          subjectId: goneUser,
          data: { purpose: "profile_search", how: HOW },
        });
      }
      for (const userId of [keptUser, goneUser]) await notify(tx, { userId, kind: "profile_merged", subjectId: merge.id });
      return { ok: true, id: merge.id };
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}

/**
 * Conflicts that rule out a merge: both profiles have an open case for the same position; one has an open case with an
 * institution that the other blocks; a case discloses contact details that differ from the other profile's.
 */
async function findObstacle(tx: Transaction, into: string, from: string): Promise<MergeRefusal | null> {
  const open = await tx.case.findMany({
    where: { expertId: { in: [into, from] }, closedAt: null },
    select: { expertId: true, positionId: true, institutionId: true },
  });
  const of = (id: string) => open.filter((one) => one.expertId === id);
  if (of(from).some((one) => of(into).some((other) => other.positionId === one.positionId))) return "open_case";
  const blocks = await tx.expertBlock.findMany({ where: { expertId: { in: [into, from] } }, select: { institutionId: true } });
  if (open.some((one) => blocks.some((block) => block.institutionId === one.institutionId))) return "case_with_blocked";
  const standing = await tx.contactDisclosure.findMany({
    where: { revokedAt: null, case: { expertId: from } },
    select: { field: true },
  });
  if (standing.length === 0) return null;
  const contacts = await tx.expertContact.findMany({ where: { expertId: { in: [into, from] } } });
  const value = (id: string, field: string): unknown =>
    Object.entries(contacts.find((row) => row.expertId === id) ?? {}).find(([name]) => name === field)?.[1] ?? "";
  return standing.some(({ field }) => value(into, field) !== value(from, field)) ? "contact_disclosed" : null;
}

export type UndoneMerge = { ok: true; kept: number } | { ok: false; code: "too_late" };

/**
 * Undoes a merge: restores both profiles, their cases and their list items, and publishes the source as before, unless its
 * owner has published or unpublished it since. Data changed since the merge stay as they are (`kept` counts them), and
 * entries added to the target stay with it.
 * @throws Refusal `not_found` for anyone but coordinators, and when there is no such merge
 */
export async function undoExpertMerge(actor: UserActor, mergeId: string): Promise<UndoneMerge> {
  ensure(mayDecideDuplicates(actor), "not_found");
  const id = recordId(mergeId);
  return db.$transaction(
    async (tx): Promise<UndoneMerge> => {
      const found = await tx.expertMerge.findUnique({ where: { id }, select: { fromId: true, intoId: true } });
      if (!found) throw new Refusal("not_found");
      const { fromId, intoId } = found;
      await lockBoth(tx, intoId, fromId);
      const merge = await tx.expertMerge.findUniqueOrThrow({ where: { id }, select: { mergedAt: true, undoneAt: true, before: true } });
      if (merge.undoneAt) return { ok: true, kept: 0 };
      // If the target was merged again since, the latest merge has to be undone first.
      const later = await tx.expertMerge.count({ where: { fromId: intoId, undoneAt: null, mergedAt: { gt: merge.mergedAt } } });
      const record = mergeRecord.safeParse(merge.before);
      if (later > 0 || !record.success || merge.mergedAt.getTime() < Date.now() - UNDO_DAYS * DAY_MS)
        return { ok: false, code: "too_late" };
      const { data } = record;
      let kept = await revertEntries(tx, intoId, data);
      kept += await takeBackColumns(tx, intoId, data.columns);
      await tx.case.updateMany({ where: { id: { in: data.caseIds }, expertId: intoId }, data: { expertId: fromId } });
      await tx.engagement.updateMany({
        where: { OR: [{ id: { in: data.engagementIds } }, { caseId: { in: data.caseIds } }], expertId: intoId },
        data: { expertId: fromId },
      });
      kept += await moveListItemsBack(tx, fromId, intoId, data.listItems);
      const { userId: fromUser } = await tx.expert.findUniqueOrThrow({ where: { id: fromId }, select: { userId: true } });
      const { userId: intoUser } = await tx.expert.findUniqueOrThrow({ where: { id: intoId }, select: { userId: true } });
      // An owner who has published and unpublished since has decided against it: that decision stands.
      const saidNo = await tx.consent.count({
        where: {
          userId: fromUser,
          purpose: "profile_search",
          withdrawnAt: { gt: merge.mergedAt },
          OR: [{ withdrawnHow: null }, { withdrawnHow: { not: HOW } }],
        },
      });
      const { count } = await tx.expert.updateMany({
        where: { id: fromId, publishedAt: null },
        data: { publishedAt: saidNo > 0 ? null : data.publishedAt, version: { increment: 1 } },
      });
      if (count > 0 && saidNo === 0)
        await tx.consent.updateMany({
          where: { id: { in: data.consentIds }, withdrawnHow: HOW },
          data: { withdrawnAt: null, withdrawnHow: null },
        });
      await tx.expertMerge.update({ where: { id }, data: { undoneAt: new Date(), before: {} }, select: { id: true } });
      const [firstId = fromId, secondId = intoId] = [fromId, intoId].sort();
      await tx.duplicatePair.updateMany({
        where: { firstId, secondId, state: "merged" },
        data: { state: "open", decidedAt: null, decidedBy: null },
      });
      await recordAudit(tx, {
        actorId: actor.userId,
        kind: "expert.merge_undone",
        subject: "expert",
        subjectId: fromId,
        data: { into: intoId },
      });
      for (const userId of [fromUser, intoUser]) await handOverLost(tx, { userId });
      return { ok: true, kept };
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}

/** @returns how many columns were changed since and stay as they are */
async function takeBackColumns(
  tx: Transaction,
  id: string,
  { before, after }: { before: MergedColumns; after: MergedColumns },
): Promise<number> {
  const now: MergedColumns = await tx.expert.findUniqueOrThrow({ where: { id }, select: COLUMNS });
  const names = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((name) => serialise([before[name]]) !== serialise([after[name]]));
  const same = names.filter((name) => serialise([now[name]]) === serialise([after[name]]));
  const back = Object.fromEntries(same.map((name) => [name, before[name]]));
  await tx.expert.update({ where: { id }, data: { ...back, version: { increment: 1 } }, select: { id: true } });
  return names.length - same.length;
}
