import { type UserActor } from "~/domain/vocabulary/actor";
import { readCaseAs } from "../read-case-as.server";
import { type LockedCase } from "../lock-case.server";
import { type CaseSide } from "../model";
import { recordId } from "~/domain/record-id";
import { db, type Prisma } from "~/platform/db.server";
import { MESSAGES_A_PAGE, type CaseMessageView } from "./model";

export type MessagePage = { messages: CaseMessageView[]; total: number; page: number; mayWrite: boolean; side: CaseSide };

/**
 * One page of a case's messages, newest first; viewing the first page marks the messages as read. The institution does
 * not get messages from before it could see the case.
 * @throws Refusal `not_found`
 */
export async function listMessages(actor: UserActor, caseId: string, asked: number): Promise<MessagePage> {
  const id = recordId(caseId);
  const { found, side, can } = await readCaseAs(actor, id);
  const where = messagesOf(found, side);
  const total = await db.caseMessage.count({ where });
  const page = Math.min(asked, Math.max(1, Math.ceil(total / MESSAGES_A_PAGE)));
  const rows = await db.caseMessage.findMany({
    where,
    orderBy: [{ at: "desc" }, { id: "desc" }],
    skip: (page - 1) * MESSAGES_A_PAGE,
    take: MESSAGES_A_PAGE,
    select: {
      id: true,
      side: true,
      authorId: true,
      body: true,
      at: true,
      files: { select: { id: true, name: true, size: true }, orderBy: { id: "asc" } },
    },
  });
  const [names, mark] = await Promise.all([
    namesOf(
      found,
      rows.flatMap(({ authorId }) => authorId ?? []),
    ),
    db.caseReadMark.findUnique({
      where: { caseId_userId: { caseId: id, userId: actor.userId } },
      select: { readAt: true },
    }),
  ]);
  if (page === 1 && rows[0]) await markRead(id, actor.userId, rows[0].at);
  return {
    total,
    page,
    side,
    mayWrite: can("message_sent"),
    messages: rows.map(({ authorId, at, ...row }) => {
      const own = authorId === actor.userId;
      return {
        ...row,
        author: authorId ? (names.get(authorId) ?? null) : null,
        own,
        unread: !own && (!mark || at > mark.readAt),
        at: at.toISOString(),
      };
    }),
  };
}

/** The messages of the case that this side may read. */
export function messagesOf(found: LockedCase, side: CaseSide): Prisma.CaseMessageWhereInput {
  const since = side === "institution" && found.institutionSince ? { at: { gte: found.institutionSince } } : {};
  return { caseId: found.id, ...since };
}

/** The name from the profile for the expert, from the account for everybody else. */
async function namesOf(found: LockedCase, authorIds: readonly string[]): Promise<Map<string, string>> {
  const [users, expert] = await Promise.all([
    db.user.findMany({ where: { id: { in: [...new Set(authorIds)] } }, select: { id: true, displayName: true } }),
    found.expertId ? db.expert.findUnique({ where: { id: found.expertId }, select: { userId: true, fullName: true } }) : null,
  ]);
  return new Map(users.map(({ id, displayName }) => [id, id === expert?.userId ? expert.fullName : displayName]));
}

/** Never moves back: another window may have read further. */
async function markRead(caseId: string, userId: string, readAt: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "CaseReadMark" ("introductionId", "userId", "readAt") VALUES (${caseId}::uuid, ${userId}::uuid, ${readAt}::timestamptz)
    ON CONFLICT ("introductionId", "userId") DO UPDATE SET "readAt" = GREATEST("CaseReadMark"."readAt", EXCLUDED."readAt")`;
}
