import { type UnsubscribeKind } from "./kinds";

/** Kinds of mails that are not notifications. */
export const OTHER_MAILS = [
  "verify_email",
  "account_exists",
  "reset_password",
  "password_changed",
  "change_email",
  "email_change_notice",
  "staff_invitation",
  "member_invite",
  "institution_verified",
  "institution_refused",
  "import_invitation",
  "import_reminder",
  "interview_agreed",
  "interview_moved",
  "interview_cancelled",
  "skill_proposal_accepted",
  "skill_proposal_refused",
] as const;

/** Which template a mail was made from. */
export type MailKind = UnsubscribeKind | (typeof OTHER_MAILS)[number];
