import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { type Verdict } from "~/domain/verdict";
import { db, isUniqueViolation } from "~/platform/db.server";
import { changeCase, type MoveRefusal } from "./change-case.server";

/**
 * The expert asks a question before answering an invitation. The question is stored as a message of the case; the event
 * only records that there was one. Answering becomes the owner's next step. The invitation's deadline does not move. A
 * second submit with the same `creationKey` is ignored.
 */
export async function askQuestion(
  actor: UserActor,
  input: { caseId: string; version: number; creationKey: string; question: string },
): Promise<Verdict<MoveRefusal>> {
  if (await askedBefore(actor, input)) return { ok: true };
  try {
    return await changeCase(actor, input.caseId, { kind: "question_asked", version: input.version }, async (tx, locked) => {
      const message = {
        caseId: locked.id,
        creationKey: input.creationKey,
        authorId: actor.userId,
        side: "expert" as const,
        body: input.question,
      };
      await tx.caseMessage.create({ data: message, select: { id: true } });
    });
  } catch (error) {
    if (!isUniqueViolation(error, "creationKey")) throw error;
    return { ok: true };
  }
}

async function askedBefore(actor: UserActor, sent: { caseId: string; creationKey: string }): Promise<boolean> {
  const where = { creationKey: sent.creationKey, caseId: recordId(sent.caseId), authorId: actor.userId };
  return (await db.caseMessage.count({ where })) > 0;
}
