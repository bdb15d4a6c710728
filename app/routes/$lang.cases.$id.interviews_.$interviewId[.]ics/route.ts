import { type LoaderFunctionArgs } from "@remix-run/node";
import { getCalendarFile } from "~/domain/cases/interviews/get-calendar-file.server";
import { fileResponse } from "~/http/file-response.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";

/** An agreed interview as an iCalendar download. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const text = await getCalendarFile(actor, args.params.id ?? "", args.params.interviewId ?? "", requestLocale(args.request));
  return fileResponse({ name: "phong-van.ics", mediaType: "text/calendar; charset=utf-8", content: new TextEncoder().encode(text) });
});
