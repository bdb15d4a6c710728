import { z } from "zod";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { listPositionCards } from "~/domain/positions/list-position-cards.server";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";
import { ALERT_REASONS, type AlertReason } from "./alert-reasons";

const stored = z.object({
  count: z.number(),
  search: z.enum(["expert", "position"]),
  entries: z.array(z.object({ id: z.string(), reasons: z.array(z.enum(ALERT_REASONS)) })),
});

type AlertLine = { id: string; name: { vi: string; en: string }; reasons: AlertReason[] };
export type AlertPage = {
  kind: SearchKind;
  at: Date;
  /** The actor's own search; null once deleted. */
  search: { name: string; query: string } | null;
  lines: AlertLine[];
  /** `hidden`: entries of the alert that the actor may no longer see; `more`: new records that the alert only counts. */
  hidden: number;
  more: number;
};

/**
 * One of the actor's own alerts: what was new and why. Each record is read in its current state and checked again for
 * the actor: experts who have since left, hidden the profile or blocked the actor's institution are not named.
 */
export async function getAlert(actor: UserActor, id: string): Promise<AlertPage> {
  const row = await db.notification.findFirst({
    where: { id: recordId(id), userId: actor.userId, kind: "search_alert" },
    select: { subjectId: true, data: true, createdAt: true },
  });
  const alert = stored.safeParse(row?.data);
  if (!row || !alert.success) throw new Refusal("not_found");
  const { count, search: kind, entries } = alert.data;
  const search = await db.savedSearch.findFirst({
    where: { id: row.subjectId, userId: actor.userId },
    select: { name: true, query: true },
  });
  const names = await namesOf(
    actor,
    kind,
    entries.map((entry) => entry.id),
  );
  const lines = entries.flatMap((entry): AlertLine[] => {
    const name = names.get(entry.id);
    return name ? [{ ...entry, name }] : [];
  });
  return {
    kind,
    at: row.createdAt,
    search,
    lines,
    hidden: entries.length - lines.length,
    more: count - entries.length,
  };
}

async function namesOf(actor: UserActor, kind: SearchKind, ids: readonly string[]): Promise<Map<string, { vi: string; en: string }>> {
  if (kind === "expert") {
    return new Map((await listExpertCards(actor, ids)).map((card) => [card.id, { vi: card.fullName, en: card.fullName }]));
  }
  const cards = (await listPositionCards(actor, ids)).filter((card) => card.status === "published");
  return new Map(cards.map((card) => [card.id, { vi: card.titleVi, en: card.titleEn }]));
}
