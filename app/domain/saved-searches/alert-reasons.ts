/** Why a record is news, as codes; the words are in i18n (`notifications:reason.*`). */
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

/** One record of an alert, as the notification keeps it. */
export type AlertEntry = { id: string; reasons: AlertReason[] };

/** What of an audit event the reasons are made from. */
export type RecordEvent = { id: string; at: Date; kind: string; section: string | null };

/** Events after which somebody or something can be found that could not be before. */
const BECOMES_FINDABLE = [
  "expert.published",
  "expert.visibility_changed",
  "expert.institution_unblocked",
  "consent.granted",
  "account.enabled",
  "position.published",
  "position.reopened",
];

/** Kinds of events that can make a record match; others (somebody looked at a profile) are no reason. */
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

/** The reasons that these events give, each once, in the order of the list; "other" when none explains it (time passed). */
export function reasonsOf(events: readonly RecordEvent[]): AlertReason[] {
  const found = new Set(
    events.map((event) => (event.kind === "expert.updated" ? (BY_SECTION[event.section ?? ""] ?? "profile") : BY_KIND[event.kind])),
  );
  const reasons = ALERT_REASONS.filter((reason) => found.has(reason));
  return reasons.length > 0 ? reasons : ["other"];
}

/** Whether the record can have been found by nobody before these events. */
export function becameFindable(events: readonly RecordEvent[]): boolean {
  return events.some((event) => BECOMES_FINDABLE.includes(event.kind));
}
