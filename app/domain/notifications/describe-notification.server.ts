import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { type NotificationKind } from "./kinds";
import { type NotificationRow, type Subject, type Subjects } from "./read-subjects.server";

/** The text of a notification: a title, a sentence, and the path (without the language) of its page. */
export type Said = { title: string; text: string; path: string };

/**
 * Renders one notification in the reader's language. It names positions, institutions and the reader's own searches,
 * but no content: no message, no person.
 */
export function describeNotification(locale: Locale, row: NotificationRow, subjects: Subjects): Said {
  const t = translator(locale, "notifications");
  const kind = row.kind as NotificationKind;
  const subject = subjects.get(row.subjectId);
  const words = {
    position: (subject?.position && pickText(locale, subject.position)?.text) ?? t("noTitle"),
    institution: (subject?.institution && pickText(locale, subject.institution)?.text) ?? t("noInstitution"),
    search: subject?.search ?? t("noSearch"),
    count: countOf(row),
  };
  return { title: t(`kind.${kind}.title`, words), text: t(`kind.${kind}.text`, words), path: PATHS[kind](row, subject) };
}

function countOf(row: NotificationRow): number {
  const { data } = row;
  return typeof data === "object" && data !== null && !Array.isArray(data) && typeof data.count === "number" ? data.count : 1;
}

type PathOf = (row: NotificationRow, subject: Subject | undefined) => string;

function toCase(tab: "" | "/messages" | "/interviews" | "/dossier" | "/engagement"): PathOf {
  return (_row, subject) => (subject?.caseId ? `/cases/${subject.caseId}${tab}` : "/cases");
}

/** The page each kind links to; if the case is gone, the list it was in. */
const PATHS: Record<NotificationKind, PathOf> = {
  invitation: toCase(""),
  invitation_reminder: toCase(""),
  invitation_answered: toCase(""),
  question_asked: toCase(""),
  self_nominated: toCase(""),
  nominated: toCase(""),
  case_moved: toCase(""),
  case_closed: toCase(""),
  message: toCase("/messages"),
  interview: toCase("/interviews"),
  document: toCase("/dossier"),
  handed_over: toCase(""),
  overdue: toCase(""),
  disclosure_changed: toCase(""),
  engagement: toCase("/engagement"),
  review_due: toCase("/engagement"),
  search_alert: (row) => `/notifications/${row.id}`,
  shortlist_shared: (row) => `/shortlists/${row.subjectId}`,
  import_done: (row) => `/imports/${row.subjectId}`,
  reconfirm_availability: () => "/profile/availability",
  import_proposals: () => "/profile/imported",
  profile_merged: () => "/profile",
  mail_failing: () => "/admin/mail",
  index_failing: () => "/admin",
};
