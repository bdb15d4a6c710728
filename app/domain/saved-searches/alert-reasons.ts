/** Why a record is new in a search, as codes; the labels are in i18n (`notifications:reason.*`). */
export const ALERT_REASONS = [
  "published",
  "consent",
  "visibility",
  "availability",
  "skills",
  "verified",
  "profile",
  "position",
  "other",
] as const;
export type AlertReason = (typeof ALERT_REASONS)[number];

/** One record of an alert, as stored in the notification. */
export type AlertEntry = { id: string; reasons: AlertReason[] };

/** The parts of an audit event from which reasons are derived. */
export type RecordEvent = { id: string; at: Date; kind: string; section: string | null };

/** Events after which a record can be found that could not be found before. */
const BECOMES_FINDABLE = [
  "expert.published",
  "expert.visibility_changed",
  "expert.institution_unblocked",
  "consent.granted",
  "account.enabled",
  "position.published",
  "position.reopened",
];

/** Kinds of events that can make a record match; others (a profile view, for example) give no reason. */
export const REASON_KINDS = [
  ...BECOMES_FINDABLE,
  "expert.updated",
  "expert.availability_confirmed",
  "expert.verified",
  "expert.verification_withdrawn",
  "expert.skills_verified",
  "position.updated",
];

const BY_KIND: Record<string, AlertReason> = {
  "expert.published": "published",
  "position.published": "published",
  "position.reopened": "published",
  "consent.granted": "consent",
  "expert.visibility_changed": "visibility",
  "expert.institution_unblocked": "visibility",
  "account.enabled": "visibility",
  "expert.availability_confirmed": "availability",
  "expert.verified": "verified",
  "expert.skills_verified": "verified",
  "position.updated": "position",
};

const BY_SECTION: Record<string, AlertReason> = { availability: "availability", skills: "skills", visibility: "visibility" };

/** The reasons for these events, deduplicated and in list order; "other" if no event explains the match (only time has passed). */
export function reasonsOf(events: readonly RecordEvent[]): AlertReason[] {
  const found = new Set(
    events.map((event) => (event.kind === "expert.updated" ? (BY_SECTION[event.section ?? ""] ?? "profile") : BY_KIND[event.kind])),
  );
  const reasons = ALERT_REASONS.filter((reason) => found.has(reason));
  return reasons.length > 0 ? reasons : ["other"];
}

/** Whether these events made the record findable for the first time. */
export function becameFindable(events: readonly RecordEvent[]): boolean {
  return events.some((event) => BECOMES_FINDABLE.includes(event.kind));
}
