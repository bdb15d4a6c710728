import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { caseFacts, readCase } from "./lock-case.server";
import { CONTACT_FIELDS, EVENT_KINDS, type CaseSide, type ContactField, type EventKind } from "./model";
import { caseSide } from "./policy";

export type LogEntry = {
  seq: number;
  /** ISO 8601 */
  at: string;
  kind: EventKind;
  side: CaseSide;
  /** Null: the system, or somebody whose account is deleted. */
  actorName: string | null;
  /** A code from REASONS or SYSTEM_REASONS in model.ts; empty when none was given or the reader may not see it. */
  reason: string;
  note: string;
  /** Set for disclosures and reads of contact details. */
  fields: ContactField[];
  /** Set for a handover: the new owner. */
  toName: string | null;
  /** Set for a planned step: the day, `YYYY-MM-DD`. */
  dueOn: string | null;
};

/**
 * The part of the log that the expert sees: what they did, what was decided about them, and everything that was done
 * with their contact details. Not the institution's internal steps: plans, checks of criteria, the start of interviews.
 */
const FOR_EXPERT: ReadonlySet<EventKind> = new Set([
  "invited",
  "self_nominated",
  "reminded",
  "question_asked",
  "accepted",
  "declined",
  "expired",
  "taken_up",
  "dossier_opened",
  "selected",
  "not_selected",
  "withdrawn",
  "contact_disclosed",
  "contact_revoked",
  "contact_read",
  "handed_over",
  "message_sent",
  "interview_proposed",
  "interview_agreed",
  "interview_moved",
  "interview_cancelled",
  "interview_held",
  "document_added",
  "engagement_agreed",
  "engagement_started",
  "engagement_renewed",
  "engagement_continued",
  "completed",
  "ended_early",
]);

/** Reasons and notes of others that are addressed to the expert; all other notes are internal to the managing sides. */
const REASON_FOR_EXPERT: ReadonlySet<EventKind> = new Set(["not_selected", "ended_early"]);

/**
 * The log of a case for the actor's side, oldest first. The institution's members read it from the moment they could
 * see the case; a nominator reads none.
 * @throws Refusal `not_found` if the case does not exist for the actor
 */
export async function getCaseLog(actor: UserActor, caseId: string): Promise<LogEntry[]> {
  const one = await readCase(db, caseId);
  const side = caseSide(actor, caseFacts(one));
  if (!side) throw new Refusal("not_found");
  if (side === "nominator") return [];
  const since = side === "institution" ? one.institutionSince : null;
  const rows = await db.caseEvent.findMany({
    where: { caseId: one.id, ...(since ? { at: { gte: since } } : {}) },
    select: { seq: true, at: true, kind: true, side: true, actorId: true, reason: true, note: true, data: true },
    orderBy: { seq: "asc" },
  });
  const kept = rows.flatMap((row) => {
    const kind = EVENT_KINDS.find((known) => known === row.kind);
    return kind && (side !== "expert" || isForExpert(kind, row.side)) ? [{ ...row, kind, data: dataOf(row.data) }] : [];
  });
  const names = await namesOf(kept.flatMap((row) => [row.actorId, row.data.to]));
  return kept.map((row) => {
    const own = side !== "expert" || row.side === "expert";
    return {
      seq: row.seq,
      at: row.at.toISOString(),
      kind: row.kind,
      side: row.side,
      actorName: (row.actorId && names.get(row.actorId)) ?? null,
      reason: own || REASON_FOR_EXPERT.has(row.kind) ? row.reason : "",
      note: own ? row.note : "",
      fields: CONTACT_FIELDS.filter((field) => row.data.field === field || row.data.fields?.split(",").includes(field)),
      toName: (row.data.to && names.get(row.data.to)) ?? null,
      dueOn: side === "expert" ? null : (row.data.dueOn ?? null),
    };
  });
}

/** Documents that the institution adds to the dossier for itself are internal; reviews are visible to their own side only. */
function isForExpert(kind: EventKind, by: CaseSide): boolean {
  if (kind === "review_recorded" || kind === "document_added") return by === "expert";
  return FOR_EXPERT.has(kind);
}

function dataOf(data: unknown): { field?: string; fields?: string; to?: string; dueOn?: string } {
  return typeof data === "object" && data !== null ? data : {};
}

async function namesOf(ids: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => typeof id === "string"))];
  const users = await db.user.findMany({ where: { id: { in: wanted } }, select: { id: true, displayName: true } });
  return new Map(users.map((user) => [user.id, user.displayName]));
}
