import { type LockedCase } from "../lock-case.server";
import { notify } from "~/domain/notifications/notify.server";
import { type Transaction } from "~/platform/db.server";

/**
 * Notifies the others in the case that there is a message, never what it says: the expert, the owner, and those of the
 * institution who have written in it. Anyone who has not looked since the last notification gets no second one.
 */
export async function notifyOfMessage(tx: Transaction, locked: LockedCase, authorId: string): Promise<void> {
  const written = await tx.caseMessage.findMany({
    where: { caseId: locked.id, side: "institution", authorId: { not: null } },
    distinct: ["authorId"],
    select: { authorId: true },
  });
  const members = await tx.institutionMember.findMany({
    where: { institutionId: locked.institutionId, userId: { in: written.flatMap(({ authorId: id }) => id ?? []) } },
    select: { userId: true },
  });
  const others = new Set([
    ...(locked.expertKnows && locked.expertUserId ? [locked.expertUserId] : []),
    locked.ownerId,
    ...members.map(({ userId }) => userId),
  ]);
  others.delete(authorId);
  const marks = await tx.caseReadMark.findMany({
    where: { caseId: locked.id, userId: { in: [...others] } },
    select: { userId: true, readAt: true },
  });
  for (const userId of others) {
    const seen = marks.find((mark) => mark.userId === userId)?.readAt.getTime() ?? 0;
    await notify(tx, { userId, kind: "message", subjectId: locked.id, onceKey: `message:${locked.id}:${userId}:${seen}` });
  }
}
