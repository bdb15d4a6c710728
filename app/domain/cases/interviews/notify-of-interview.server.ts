import { type LockedCase } from "../lock-case.server";
import { choiceFor } from "~/domain/notifications/choice";
import { composeMail } from "~/domain/notifications/compose-mail";
import { findMailReader } from "~/domain/notifications/mail-reader.server";
import { notify, notifyThrough } from "~/domain/notifications/notify.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { siteUrl } from "~/domain/notifications/site-url.server";
import { formatDateTime } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Transaction } from "~/platform/db.server";
import { brand } from "~/platform/brand.server";
import { env } from "~/platform/env.server";
import { mailSender } from "~/platform/mailer.server";
import { calendarText, type CalendarEntry } from "./calendar";
import { interviewEntry } from "./interview-entry.server";
import { VIETNAM } from "./model";

type NotifiedChange = { id: string; actorId: string; what: "proposed" | "agreed" | "moved" | "cancelled" };

/**
 * Notifies the participants of an interview. An agreed, moved or cancelled time is sent to each of them, including
 * whoever set it, as a calendar entry in its own mail, unless they have turned off mails about interviews.
 */
export async function notifyOfInterview(tx: Transaction, locked: LockedCase, { id, actorId, what }: NotifiedChange): Promise<void> {
  const people = await takePart(tx, locked, actorId);
  const { startsAt } = await tx.interview.findUniqueOrThrow({ where: { id }, select: { startsAt: true } });
  const entryIn = what !== "proposed" && startsAt ? await interviewEntry(tx, locked.id, id) : null;
  for (const userId of people) {
    const notice = { userId, kind: "interview" as const, subjectId: locked.id, data: { interviewId: id, event: `interview_${what}` } };
    if (!entryIn) {
      if (userId !== actorId) await notify(tx, notice);
      continue;
    }
    const chosen = choiceFor(
      "interview",
      await tx.notificationChoice.findUnique({ where: { userId_kind: { userId, kind: "interview" } } }),
    );
    if (userId !== actorId) await notifyThrough(tx, notice, { ...chosen, mail: "off" });
    const reader = chosen.mail === "off" ? null : await findMailReader(tx, userId);
    if (!reader) continue;
    const zone = userId === locked.expertUserId ? await zoneOf(tx, locked.expertId) : VIETNAM;
    await mailEntry(tx, entryIn(reader.locale), { ...reader, zone }, what === "proposed" ? "agreed" : what);
  }
}

/** The expert, the owner, and whoever proposed, accepted or cancelled an interview of this case and is still a member. */
async function takePart(tx: Transaction, locked: LockedCase, actorId: string): Promise<Set<string>> {
  const kinds = ["interview_proposed", "interview_agreed", "interview_moved", "interview_cancelled"];
  const events = await tx.caseEvent.findMany({
    where: { caseId: locked.id, kind: { in: kinds }, side: "institution", actorId: { not: null } },
    distinct: ["actorId"],
    select: { actorId: true },
  });
  const members = await tx.institutionMember.findMany({
    where: { institutionId: locked.institutionId, userId: { in: events.flatMap((event) => event.actorId ?? []) } },
    select: { userId: true },
  });
  return new Set([...(locked.expertUserId ? [locked.expertUserId] : []), locked.ownerId, actorId, ...members.map(({ userId }) => userId)]);
}

async function zoneOf(tx: Transaction, expertId: string | null): Promise<string> {
  const expert = expertId ? await tx.expert.findUnique({ where: { id: expertId }, select: { timeZone: true } }) : null;
  return expert?.timeZone ?? VIETNAM;
}

async function mailEntry(
  tx: Transaction,
  entry: CalendarEntry,
  reader: { email: string; name: string; locale: "vi" | "en"; zone: string },
  what: "agreed" | "moved" | "cancelled",
): Promise<void> {
  const { locale, zone } = reader;
  const t = translator(locale, "dossiers");
  const start = entry.startsAt.toISOString();
  const zones = zone === VIETNAM ? [VIETNAM] : [zone, VIETNAM];
  const mail = composeMail(locale, {
    subject: t(`interviews.mail.${what}`, { summary: entry.summary }),
    greeting: t("interviews.mail.greeting", { name: reader.name }),
    paragraphs: [
      entry.summary,
      ...zones.map((name) => t("interviews.inZone", { time: formatDateTime(locale, start, name), zone: name })),
      ...(entry.place ? [entry.place] : []),
      t("interviews.mail.attached"),
    ],
    action: { label: t("interviews.mail.action"), url: entry.url },
    signature: [`${translator(locale)("appName")} · ${siteUrl(locale, "/")}`],
  });
  const [, name = "", email = ""] = /^(.*?)\s*<([^>]+)>$/.exec(mailSender()) ?? ["", "", mailSender()];
  const calendar = calendarText(
    entry,
    { host: new URL(env().APP_URL).hostname, product: brand().name.en },
    {
      organiser: { name: name || email, email },
      reader: { name: reader.name, email: reader.email },
    },
  );
  await queueMail(tx, { ...mail, kind: `interview_${what}`, recipient: reader.email, locale, calendar });
}
