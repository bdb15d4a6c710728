/** The data that an audit event may hold: ids and codes only. A closed list: a new kind needs a line here and in the constraint `AuditEvent_kind_known`. */
export type AuditEventData = {
  "account.registered": { as: "expert" | "institution_member" | "coordinator" | "administrator" };
  "account.email_verified": Record<never, never>;
  "account.signed_in": Record<never, never>;
  "account.sign_in_refused": { reason: "wrong_password" | "disabled" };
  "account.signed_out": Record<never, never>;
  "account.password_changed": { by: "reset" | "account_page" };
  "account.session_ended": { which: "one" | "others" };
  "account.locale_changed": { locale: string };
  "account.name_changed": Record<never, never>;
  "account.email_change_requested": Record<never, never>;
  "account.email_changed": Record<never, never>;
  "account.invited": { role: string };
  /** By the link in a mail; the event does not say who followed it. */
  "notifications.unsubscribed": { kind: string };
  "notifications.choices_saved": Record<never, never>;
  "account.disabled": Record<never, never>;
  "account.enabled": Record<never, never>;
  /** The person and their data are erased; only the id is left. */
  "account.erased": Record<never, never>;
  "role.granted": { role: string };
  "role.withdrawn": { role: string };
  "consent.granted": { purpose: string; textVersion: string; audience?: string };
  "consent.withdrawn": { purpose: string; how: string };
  "expert.started": Record<never, never>;
  "expert.updated": { section: string };
  "expert.published": { visibility: string };
  "expert.unpublished": Record<never, never>;
  "expert.visibility_changed": { from: string; to: string };
  /** The reminder after 90 days, and the answer by the link in its mail. */
  "expert.availability_asked": Record<never, never>;
  "expert.availability_confirmed": Record<never, never>;
  "expert.institution_blocked": { institutionId: string };
  "expert.institution_unblocked": { institutionId: string };
  "expert.verified": Record<never, never>;
  "expert.verification_withdrawn": Record<never, never>;
  "expert.skills_verified": { skillIds: readonly string[] };
  "expert.skill_verification_withdrawn": { skillIds: readonly string[] };
  "expert.viewed": { as: "institution" | "coordinator" };
  "institution.registered": Record<never, never>;
  "institution.updated": Record<never, never>;
  "institution.verified": Record<never, never>;
  "institution.refused": Record<never, never>;
  "institution.asked_again": Record<never, never>;
  "institution.member_invited": { role: string };
  "institution.invite_withdrawn": Record<never, never>;
  "institution.member_joined": { role: string };
  "institution.member_role_changed": { userId: string; role: string };
  "institution.member_removed": { userId: string };
  "position.created": Record<never, never>;
  "position.updated": { section: string };
  "position.published": Record<never, never>;
  "position.closed": { reason: "deadline" | "member" };
  "position.reopened": Record<never, never>;
  "position.deleted": Record<never, never>;
  /** `weights` in the form that URLs use (matching/weights.ts), empty for the defaults. */
  "position.match_weights_saved": { weights: string };
  "position.matches_exported": { rows: number; version: string };
  /** `proposal` is the id of the proposal that led to it, or empty. */
  "skill.created": { proposal: string };
  /** `changed`: names of the changed parts, joined by commas. */
  "skill.edited": { changed: string };
  "skill.retired": Record<never, never>;
  "skill.restored": Record<never, never>;
  /** The number of records that changed. */
  "skill.merged": { into: string; experts: number; positions: number };
  "skill.merge_undone": { into: string };
  "skill.proposal_made": { proposal: string };
  "skill.proposal_decided": { proposal: string; decision: "accepted" | "refused" };
  "introduction.started": { channel: string };
  /** `kind`: cases/model.ts, EVENT_KINDS */
  "introduction.moved": { kind: string };
  "saved_search.created": { kind: string; alert: string };
  /** `query`: whether the query changed. */
  "saved_search.changed": { query: boolean; alert: string };
  "saved_search.deleted": Record<never, never>;
  "import.started": { kind: string; rows: number };
  "import.run": { rows: number };
  "import.undone": { rows: number };
  "import.deleted": Record<never, never>;
  "import.report_read": Record<never, never>;
  /** `by`: with a new account, or with an existing one. */
  "import.person_claimed": { by: "new_account" | "account" };
  "import.person_declined": Record<never, never>;
  "search.exported": { rows: number };
  "shortlist.created": Record<never, never>;
  /** `what`: "about", "order" or "item" */
  "shortlist.changed": { what: string };
  "shortlist.deleted": Record<never, never>;
  "shortlist.people_added": { count: number };
  "shortlist.person_removed": { expertId: string };
  "shortlist.shared": { userId?: string; institutionId?: string; mayEdit: boolean };
  "shortlist.share_withdrawn": { userId?: string; institutionId?: string };
  "shortlist.exported": { rows: number };
  /** Two profiles: marked as different people, or that mark undone; merged as one person, or that merge undone. */
  "expert.duplicate_dismissed": { other: string };
  "expert.duplicate_reopened": { other: string };
  "expert.merged": { into: string };
  "expert.merge_undone": { into: string };
  "introduction.list_exported": { rows: number };
  /** One mail by its id, or all that were held for one reason, or all; `reason`: notifications/held-reasons.ts */
  "mail.retried": { reason: string; count: number };
  "mail.discarded": { reason: string; count: number };
  "search.rebuild_requested": { kind: string };
  "search.reindexed": { kind: string };
  /** `selection` as in StoredReport: codes and ids. */
  "report.stored": { from: string; until: string; selection: string };
  "demo.loaded": { experts: number; institutions: number; positions: number };
};
export type AuditKind = keyof AuditEventData;

export const AUDIT_SUBJECTS = [
  "user",
  "expert",
  "institution",
  "position",
  "skill",
  "introduction",
  "engagement",
  "saved_search",
  "shortlist",
  "import",
  "report",
  "system",
] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];
