import { type z } from "zod";
import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { todayInVietnam } from "~/domain/days";
import { changeInterview, type InterviewRefusal } from "./change-interview.server";
import { type interviewMove } from "./input";
import { mayAccept, mayChange, mayMarkHeld } from "./rules";
import { notifyOfInterview } from "./notify-of-interview.server";

type Move = z.output<typeof interviewMove>;

/**
 * Accepts one of the proposed times, cancels an interview, or records that it was held. A change to a time that others
 * have in their calendars raises its SEQUENCE and is sent as a new calendar entry.
 */
export async function moveInterview(actor: UserActor, caseId: string, move: Move): Promise<Verdict<InterviewRefusal>> {
  return changeInterview(actor, caseId, move, (held, side) => {
    const where = { id: held.id };
    const actorId = actor.userId;
    switch (move.intent) {
      case "accept": {
        const slot = new Date(move.slot).toISOString();
        const verdict = mayAccept(held, side, slot, new Date());
        if (!verdict.ok) return verdict;
        const startsAt = new Date(slot);
        const moved = held.startsAt !== null;
        return {
          ok: true,
          kind: moved ? "interview_moved" : "interview_agreed",
          startsOn: todayInVietnam(startsAt),
          write: async (tx, locked) => {
            const sequence = moved ? held.sequence + 1 : held.sequence;
            await tx.interview.update({
              where,
              data: { state: "agreed", startsAt, sequence, version: { increment: 1 } },
              select: { id: true },
            });
            await notifyOfInterview(tx, locked, { id: held.id, actorId, what: moved ? "moved" : "agreed" });
          },
        };
      }
      case "cancel": {
        const verdict = mayChange(held);
        if (!verdict.ok) return verdict;
        return {
          ok: true,
          kind: "interview_cancelled",
          write: async (tx, locked) => {
            await tx.interview.update({
              where,
              data: { state: "cancelled", sequence: { increment: 1 }, version: { increment: 1 } },
              select: { id: true },
            });
            await notifyOfInterview(tx, locked, { id: held.id, actorId, what: "cancelled" });
          },
        };
      }
      case "held": {
        const verdict = mayMarkHeld(held, new Date());
        if (!verdict.ok) return verdict;
        return {
          ok: true,
          kind: "interview_held",
          write: async (tx) =>
            void (await tx.interview.update({ where, data: { state: "held", version: { increment: 1 } }, select: { id: true } })),
        };
      }
    }
  });
}
