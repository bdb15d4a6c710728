import { isCoordinator, verifiedMemberships, type UserActor } from "~/domain/vocabulary/actor";
import { openOn } from "~/domain/positions/open-on.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { openedShortlists } from "~/domain/shortlists/list-shortlists.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";

export type Choice = { value: string; label: string };

/** The options offered; other positions are reached from their own pages. */
const MAX_OFFERED = 50;

/** The positions that a search of experts can be scored against: the newest open ones; for members, those of their institutions. */
export async function listPositionChoices(actor: UserActor, locale: Locale): Promise<Choice[]> {
  const institutionId = { in: verifiedMemberships(actor).map((membership) => membership.institutionId) };
  const rows = await db.position.findMany({
    where: { ...openOn(todayInVietnam()), ...(isCoordinator(actor) ? {} : { institutionId }) },
    select: { id: true, titleVi: true, titleEn: true },
    orderBy: { publishedAt: "desc" },
    take: MAX_OFFERED,
  });
  return rows.map((row) => ({ value: row.id, label: pickText(locale, { vi: row.titleVi, en: row.titleEn })?.text ?? "" }));
}

/** The shortlists that the reader may open. */
export async function listShortlistChoices(actor: UserActor): Promise<Choice[]> {
  const rows = await db.shortlist.findMany({
    where: openedShortlists(actor),
    select: { id: true, name: true },
    orderBy: { updatedAt: "desc" },
    take: MAX_OFFERED,
  });
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}
