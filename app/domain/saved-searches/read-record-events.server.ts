import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";
import { REASON_KINDS, type RecordEvent } from "./alert-reasons";

/** Maximum number of events read for one batch of records; more add no information. */
const MAX_EVENTS = 5_000;

/**
 * The audit events since a given time that can explain why these records match, grouped by record, oldest first. Events
 * of an expert's account (consent, re-enabled) count as the expert's.
 */
export async function readRecordEvents(kind: SearchKind, ids: readonly string[], since: Date): Promise<Map<string, RecordEvent[]>> {
  const experts =
    kind === "expert" ? await db.expert.findMany({ where: { id: { in: [...ids] } }, select: { id: true, userId: true } }) : [];
  const recordOf = new Map([...ids.map((id) => [id, id] as const), ...experts.map((expert) => [expert.userId, expert.id] as const)]);
  const rows = await db.auditEvent.findMany({
    where: {
      subjectType: { in: kind === "expert" ? ["expert", "user"] : ["position"] },
      subjectId: { in: [...recordOf.keys()] },
      at: { gte: since },
      kind: { in: REASON_KINDS },
    },
    orderBy: { at: "desc" },
    take: MAX_EVENTS,
    select: { id: true, at: true, kind: true, subjectId: true, data: true },
  });
  const events = new Map<string, RecordEvent[]>();
  for (const { subjectId, data, ...row } of rows.reverse()) {
    const id = recordOf.get(subjectId);
    if (id) events.set(id, [...(events.get(id) ?? []), { ...row, section: sectionOf(data) }]);
  }
  return events;
}

function sectionOf(data: unknown): string | null {
  return typeof data === "object" && data !== null && "section" in data ? String(data.section) : null;
}
