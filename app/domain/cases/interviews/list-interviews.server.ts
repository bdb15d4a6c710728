import { type UserActor } from "~/domain/vocabulary/actor";
import { readCaseAs } from "../read-case-as.server";
import { type CaseSide } from "../model";
import { recordId } from "~/domain/record-id";
import { db } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { slotsColumn } from "./input";
import { type InterviewView, VIETNAM } from "./model";
import { mayAccept, mayChange, mayMarkHeld } from "./rules";

export type Interviews = {
  interviews: InterviewView[];
  mayPropose: boolean;
  side: CaseSide;
  /** The person's own zone; null when it is Việt Nam's or unknown. */ expertZone: string | null;
};

/** The interviews of a case, newest first, with the actions the reader can take on each. @throws Refusal `not_found` */
export async function listInterviews(actor: UserActor, caseId: string, now = new Date()): Promise<Interviews> {
  const id = recordId(caseId);
  const { found, side, can } = await readCaseAs(actor, id);
  const [rows, expert] = await Promise.all([
    db.interview.findMany({ where: { caseId: id }, orderBy: { createdAt: "desc" }, take: 100 }),
    found.expertId ? db.expert.findUnique({ where: { id: found.expertId }, select: { timeZone: true } }) : null,
  ]);
  const zone = expert?.timeZone ?? null;
  return {
    side,
    mayPropose: can("interview_proposed"),
    expertZone: zone === VIETNAM ? null : zone,
    interviews: await readEach(
      "Interview",
      rows,
      (row) => row.id,
      (row) => {
        const held = { ...row, slots: slotsColumn.parse(row.slots) };
        return {
          id: row.id,
          state: row.state,
          proposedBy: row.proposedBy,
          slots: held.slots,
          minutes: row.minutes,
          startsAt: row.startsAt?.toISOString() ?? null,
          place: row.place,
          note: row.note,
          version: row.version,
          may: {
            accept: can(row.startsAt ? "interview_moved" : "interview_agreed") && mayAccept(held, side, null, now).ok,
            propose: can("interview_proposed") && mayChange(row).ok,
            cancel: can("interview_cancelled") && mayChange(row).ok,
            held: can("interview_held") && mayMarkHeld(held, now).ok,
          },
        };
      },
    ),
  };
}
