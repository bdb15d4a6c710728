import { siteUrl } from "~/domain/notifications/site-url.server";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { Refusal } from "~/domain/refusal";
import { type Db } from "~/platform/db.server";
import { type CalendarEntry } from "./calendar";

/** An interview with the names its calendar entry needs. @throws Refusal `not_found` if no time is agreed yet */
export async function interviewEntry(client: Db, caseId: string, id: string): Promise<(locale: Locale) => CalendarEntry> {
  const row = await client.interview.findFirst({
    where: { id, caseId },
    include: {
      case: {
        select: { position: { select: { titleVi: true, titleEn: true } }, institution: { select: { nameVi: true, nameEn: true } } },
      },
    },
  });
  const startsAt = row?.startsAt;
  if (!row || !startsAt) throw new Refusal("not_found");
  const { position, institution } = row.case;
  return (locale) => {
    const t = translator(locale, "dossiers");
    const url = siteUrl(locale, `/cases/${caseId}/interviews`);
    return {
      id,
      sequence: row.sequence,
      startsAt,
      minutes: row.minutes,
      cancelled: row.state === "cancelled",
      summary: t("interviews.calendar.summary", {
        position: pickText(locale, { vi: position.titleVi, en: position.titleEn })?.text ?? "",
        institution: pickText(locale, { vi: institution.nameVi, en: institution.nameEn })?.text ?? "",
      }),
      description: t("interviews.calendar.description", { url }),
      place: row.place,
      url,
      stamp: row.updatedAt,
    };
  };
}
