import { type UserActor } from "~/domain/vocabulary/actor";
import { findMailReader } from "~/domain/notifications/mail-reader.server";
import { queueLetter } from "~/domain/notifications/mail-notification.server";
import { siteUrl } from "~/domain/notifications/site-url.server";
import { countryName } from "~/domain/reference/countries";
import { type SearchKind } from "~/domain/outbox/kinds";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { type Transaction } from "~/platform/db.server";
import { type AlertEntry } from "./alert-reasons";

/** Records listed per mail. */
const MAIL_LINES = 20;

/**
 * Queues the mail of one alert: what is new, why, and a link. Positions are public and named. For experts the mail
 * gives the country only, since a mail stays readable after its reader's access has ended.
 */
export async function mailAlert(
  tx: Transaction,
  owner: UserActor,
  search: { id: string; kind: SearchKind; query: string; name: string },
  entries: readonly AlertEntry[],
  count: number,
): Promise<void> {
  const reader = await findMailReader(tx, owner.userId);
  if (!reader) return;
  const { locale } = reader;
  const t = translator(locale, "notifications");
  const listed = entries.slice(0, MAIL_LINES);
  const titles = await (search.kind === "expert" ? expertTitles : positionTitles)(
    tx,
    locale,
    listed.map((entry) => entry.id),
  );
  const list = search.kind === "expert" ? "/experts" : "/positions";
  await queueLetter(
    tx,
    reader,
    { kind: "search_alert", subjectId: search.id },
    {
      subject: t("kind.search_alert.title", { search: search.name }),
      paragraphs: [t("kind.search_alert.text", { count })],
      items: listed.map((entry) => ({
        title: titles.get(entry.id) ?? t("alert.gone"),
        text: entry.reasons.map((reason) => t(`reason.${reason}`)).join("; "),
        url: siteUrl(locale, `${list}/${entry.id}`),
      })),
      afterItems: count > listed.length ? [t("alert.more", { count: count - listed.length })] : [],
      action: { label: t("alert.openSearch"), url: siteUrl(locale, `${list}?${search.query}`) },
    },
  );
}

async function positionTitles(tx: Transaction, locale: Locale, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.position.findMany({ where: { id: { in: [...ids] } }, select: { id: true, titleVi: true, titleEn: true } });
  return new Map(rows.map((row) => [row.id, pickText(locale, { vi: row.titleVi, en: row.titleEn })?.text ?? ""]));
}

async function expertTitles(tx: Transaction, locale: Locale, ids: readonly string[]): Promise<Map<string, string>> {
  const t = translator(locale, "notifications");
  const rows = await tx.expert.findMany({ where: { id: { in: [...ids] } }, select: { id: true, countryCode: true } });
  return new Map(
    rows.map((row) => [
      row.id,
      row.countryCode ? t("alert.expertIn", { country: countryName(row.countryCode, locale) }) : t("alert.expert"),
    ]),
  );
}
