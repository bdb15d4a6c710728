/**
 * The closed list of notification kinds. `group` orders them on the settings page; `mail` is the default for a new
 * account. Mails about the account itself (password, address) are not notifications: they are always sent. `readers`
 * limits who is offered a choice, if a kind is not for everybody: experts, institutions' members and coordinators, or
 * administrators.
 */
const NOTIFICATION_KINDS = {
  /** To the expert: an invitation or a reminder of one. */
  invitation: { readers: "experts", group: "cases", mail: "at_once" },
  invitation_reminder: { readers: "experts", group: "cases", mail: "at_once" },
  /** To the owner and the institution's members of a case. */
  invitation_answered: { readers: "staff", group: "cases", mail: "at_once" },
  question_asked: { readers: "staff", group: "cases", mail: "at_once" },
  self_nominated: { readers: "staff", group: "cases", mail: "at_once" },
  nominated: { readers: "staff", group: "cases", mail: "at_once" },
  /** To the expert: the institution took up the self-nomination, or a stage that the expert sees began. */
  case_moved: { readers: "experts", group: "cases", mail: "at_once" },
  case_closed: { group: "cases", mail: "at_once" },
  message: { group: "cases", mail: "at_once" },
  interview: { group: "cases", mail: "at_once" },
  document: { group: "cases", mail: "daily" },
  handed_over: { group: "cases", mail: "at_once" },
  overdue: { readers: "staff", group: "cases", mail: "at_once" },
  disclosure_changed: { readers: "staff", group: "cases", mail: "at_once" },
  /** To both sides of an engagement. */
  engagement: { group: "engagements", mail: "at_once" },
  review_due: { group: "engagements", mail: "at_once" },
  /** To the owner of a saved search; frequency and channel are set at the search. */
  search_alert: { readers: "staff", group: "desk", mail: "at_once" },
  shortlist_shared: { readers: "staff", group: "desk", mail: "at_once" },
  import_done: { readers: "staff", group: "desk", mail: "off" },
  /** To the expert, every 90 days. */
  reconfirm_availability: { readers: "experts", group: "profile", mail: "at_once" },
  /** To the expert: an import found something that the profile does not contain. */
  import_proposals: { readers: "experts", group: "profile", mail: "at_once" },
  profile_merged: { readers: "experts", group: "profile", mail: "at_once" },
  /** To administrators (alarms.ts); always shown in the app. */
  mail_failing: { readers: "administrators", group: "service", mail: "at_once" },
  index_failing: { readers: "administrators", group: "service", mail: "at_once" },
} as const satisfies Record<string, KindFacts>;

type KindFacts = { group: KindGroup; mail: MailRhythm; readers?: "experts" | "staff" | "administrators" };

export const KIND_GROUPS = ["cases", "engagements", "desk", "profile", "service"] as const;
type KindGroup = (typeof KIND_GROUPS)[number];

/** When mails of a kind are sent: at once, in the daily or weekly digest, or never. */
export const MAIL_RHYTHMS = ["at_once", "daily", "weekly", "off"] as const;
export type MailRhythm = (typeof MAIL_RHYTHMS)[number];

export type NotificationKind = keyof typeof NOTIFICATION_KINDS;
/** What a link in a mail unsubscribes from: mails of one kind, mails of one saved search, or one of the digests. */
export type UnsubscribeKind = NotificationKind | "digest_daily" | "digest_weekly";
export const KINDS = Object.keys(NOTIFICATION_KINDS) as NotificationKind[];

export function isKind(value: string): value is NotificationKind {
  return Object.hasOwn(NOTIFICATION_KINDS, value);
}

/** The facts of a kind, without their literal types. */
export function kindFacts(kind: NotificationKind): KindFacts {
  return NOTIFICATION_KINDS[kind];
}
