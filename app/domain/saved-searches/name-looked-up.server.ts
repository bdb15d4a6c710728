import { type Actor } from "~/domain/vocabulary/actor";
import { maySeeMatchesOfPosition } from "~/domain/matches/policy";
import { type LookedUpNames } from "~/domain/search/expert-chips.server";
import { type ExpertQuery } from "~/domain/search/experts-query";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { openedShortlists } from "~/domain/shortlists/list-shortlists.server";
import { db } from "~/platform/db.server";

/**
 * The names of the records that a query references by id, as far as the reader may see them: own searches, open
 * positions and shortlists.
 */
export async function nameLookedUp(
  actor: Actor,
  query: Pick<ExpertQuery, "saved" | "position" | "shortlist">,
  locale: Locale,
): Promise<LookedUpNames> {
  const [searches, position, shortlist] = await Promise.all([
    nameSearches(actor, query.saved),
    query.position === null ? null : namePosition(actor, query.position, locale),
    query.shortlist === null
      ? null
      : db.shortlist.findFirst({ where: { AND: [{ id: query.shortlist }, openedShortlists(actor)] }, select: { name: true } }),
  ]);
  return { searches, position, shortlist: shortlist?.name ?? null };
}

/** The names of the reader's own searches among these; only its owner sees a search's name. */
export async function nameSearches(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0 || actor.kind === "visitor") return new Map();
  const rows = await db.savedSearch.findMany({ where: { id: { in: [...ids] }, userId: actor.userId }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function namePosition(actor: Actor, id: string, locale: Locale): Promise<string | null> {
  const row = await db.position.findUnique({
    where: { id },
    select: { titleVi: true, titleEn: true, status: true, publishedAt: true, institution: { select: { id: true, status: true } } },
  });
  if (!row || !maySeeMatchesOfPosition(actor, row).ok) return null;
  return pickText(locale, { vi: row.titleVi, en: row.titleEn })?.text ?? null;
}
