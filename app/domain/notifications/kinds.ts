/**
 * What people are told, the closed list. `group` is how the settings page orders them; `mail` what a new account starts
 * with. Mails about the account itself (password, address) are no notifications: they always go out.
 */
export const NOTIFICATION_KINDS = {
  /** To the expert: somebody asks. */
  invitation: { group: "cases", mail: "at_once" },
  invitation_reminder: { group: "cases", mail: "at_once" },
  /** To the owner and the institution's people of a case. */
  invitation_answered: { group: "cases", mail: "at_once" },
  question_asked: { group: "cases", mail: "at_once" },
  self_nominated: { group: "cases", mail: "at_once" },
  nominated: { group: "cases", mail: "at_once" },
  /** To the expert: the institution took the self-nomination up, or a stage the expert is told about began. */
  case_moved: { group: "cases", mail: "at_once" },
  case_closed: { group: "cases", mail: "at_once" },
  message: { group: "cases", mail: "at_once" },
  interview: { group: "cases", mail: "at_once" },
  document: { group: "cases", mail: "daily" },
  handed_over: { group: "cases", mail: "at_once" },
  overdue: { group: "cases", mail: "at_once" },
  disclosure_changed: { group: "cases", mail: "at_once" },
  /** To both sides of an engagement. */
  engagement: { group: "engagements", mail: "at_once" },
  review_due: { group: "engagements", mail: "at_once" },
  /** To whoever saved a search; rhythm and channel are the search's own. */
  search_alert: { group: "desk", mail: "at_once" },
  shortlist_shared: { group: "desk", mail: "at_once" },
  import_done: { group: "desk", mail: "off" },
  /** To the expert, every 90 days. */
  reconfirm_availability: { group: "profile", mail: "at_once" },
  profile_merged: { group: "profile", mail: "at_once" },
} as const satisfies Record<string, { group: "cases" | "engagements" | "desk" | "profile"; mail: "at_once" | "daily" | "weekly" | "off" }>;

export type NotificationKind = keyof typeof NOTIFICATION_KINDS;
