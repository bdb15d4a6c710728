import { type UserActor } from "~/domain/vocabulary/actor";
import { changeCase, type MoveRefusal } from "../change-case.server";
import { caseFacts } from "../lock-case.server";
import { caseSide } from "../policy";
import { recordId } from "~/domain/record-id";
import { allowed, type Verdict } from "~/domain/verdict";
import { isUniqueViolation } from "~/platform/db.server";
import { changeInterview, type InterviewRefusal } from "./change-interview.server";
import { mayChange } from "./rules";
import { notifyOfInterview } from "./notify-of-interview.server";

type Proposal = { slots: string[]; minutes: number; place: string; note: string };

/** Proposes one to five times for an interview; the other side chooses. A double submit creates only one interview. */
export async function proposeInterview(
  actor: UserActor,
  caseId: string,
  proposal: Proposal & { creationKey: string },
): Promise<Verdict<MoveRefusal>> {
  const id = recordId(caseId);
  try {
    return await changeCase(
      actor,
      id,
      { kind: "interview_proposed", version: null, data: { slots: proposal.slots.length } },
      async (tx, locked) => {
        const side = caseSide(actor, caseFacts(locked)) ?? "system";
        const made = await tx.interview.create({ data: { ...proposal, caseId: id, proposedBy: side }, select: { id: true } });
        await notifyOfInterview(tx, locked, { id: made.id, actorId: actor.userId, what: "proposed" });
      },
    );
  } catch (error) {
    if (isUniqueViolation(error, "creationKey")) return allowed;
    throw error;
  }
}

/** Proposes other times in place of proposed ones or of an agreed one, which stays valid until one of them is accepted. */
export async function proposeOtherTimes(
  actor: UserActor,
  caseId: string,
  { id, version, ...proposal }: Proposal & { id: string; version: number },
): Promise<Verdict<InterviewRefusal>> {
  return changeInterview(actor, caseId, { id, version }, (held, side) => {
    const verdict = mayChange(held);
    if (!verdict.ok) return verdict;
    return {
      ok: true,
      kind: "interview_proposed",
      write: async (tx, locked) => {
        await tx.interview.update({
          where: { id },
          data: { ...proposal, state: "proposed", proposedBy: side, version: { increment: 1 } },
          select: { id: true },
        });
        await notifyOfInterview(tx, locked, { id, actorId: actor.userId, what: "proposed" });
      },
    };
  });
}
