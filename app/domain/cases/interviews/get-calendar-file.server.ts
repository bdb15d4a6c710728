import { type UserActor } from "~/domain/vocabulary/actor";
import { readCaseAs } from "../read-case-as.server";
import { recordId } from "~/domain/record-id";
import { type Locale } from "~/i18n/locale";
import { brand } from "~/platform/brand.server";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { calendarText } from "./calendar";
import { interviewEntry } from "./interview-entry.server";

/** An agreed interview as an iCalendar file. @throws Refusal `not_found`, also if no time is agreed yet */
export async function getCalendarFile(actor: UserActor, caseId: string, interviewId: string, locale: Locale): Promise<string> {
  const id = recordId(caseId);
  await readCaseAs(actor, id);
  const entryIn = await interviewEntry(db, id, recordId(interviewId));
  return calendarText(entryIn(locale), { host: new URL(env().APP_URL).hostname, product: brand().name.en }, null);
}
