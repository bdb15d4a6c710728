import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

export type CalendarEntry = {
  /** The interview's id: one UID for all its versions (RFC 5545, 3.8.4.7). */
  id: string;
  sequence: number;
  startsAt: Date;
  minutes: number;
  cancelled: boolean;
  summary: string;
  description: string;
  place: string;
  url: string;
  stamp: Date;
};

/**
 * One interview as an iCalendar object. A mail asks its reader to add or remove the entry (METHOD REQUEST and CANCEL,
 * RFC 5546); it names the organiser and the reader only, never the others' addresses. A download has nobody to reply
 * to, so it uses PUBLISH.
 * @param issuer the public host, and the name of the product that wrote the object
 * @param mail null for a download
 */
export function calendarText(
  entry: CalendarEntry,
  issuer: { host: string; product: string },
  mail: { organiser: { name: string; email: string }; reader: { name: string; email: string } } | null,
): string {
  const method = entry.cancelled ? ICalCalendarMethod.CANCEL : mail ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ method, prodId: { company: issuer.product, product: "Cases", language: "VI" } });
  calendar.createEvent({
    id: `${entry.id}@${issuer.host}`,
    sequence: entry.sequence,
    start: entry.startsAt,
    end: new Date(entry.startsAt.getTime() + entry.minutes * 60_000),
    stamp: entry.stamp,
    summary: entry.summary,
    description: entry.description,
    location: entry.place || null,
    url: entry.url,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: mail?.organiser ?? null,
    attendees: mail ? [{ ...mail.reader, rsvp: false }] : [],
  });
  return calendar.toString();
}
