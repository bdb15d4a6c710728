import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";
import { REASON_KINDS, type RecordEvent } from "./alert-reasons";

/** More events than this in one batch of records say no more about any of them. */
const MOST_EVENTS = 5_000;

/**
 * The audit events since a moment that can explain why these records match, oldest first, by record. Those of an expert's
 * account (consent, opened again) count as the expert's.
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
    take: MOST_EVENTS,
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
