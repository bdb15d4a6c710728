import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { type NotificationKind } from "./kinds";
import { type NotificationRow, type Subject, type Subjects } from "./read-subjects.server";

/** A notification in words: a line, a sentence, and the page (below the language) that it is about. */
export type Said = { title: string; text: string; path: string };

/**
 * Says one notification in the reader's language. It names positions, institutions and the reader's own searches, and
 * tells no content: no message, no person.
 */
export function sayNotification(locale: Locale, row: NotificationRow, subjects: Subjects): Said {
  const t = translator(locale, "notifications");
  const kind = row.kind as NotificationKind;
  const subject = subjects.get(row.subjectId);
  const words = {
    position: (subject?.position && pickText(locale, subject.position)?.text) ?? t("noTitle"),
    institution: (subject?.institution && pickText(locale, subject.institution)?.text) ?? t("noInstitution"),
    search: subject?.search ?? t("noSearch"),
    count: countOf(row),
  };
  return { title: t(`kind.${kind}.title`, words), text: t(`kind.${kind}.text`, words), path: pathOf(kind, row, subject) };
}

function countOf(row: NotificationRow): number {
  const { data } = row;
  return typeof data === "object" && data !== null && !Array.isArray(data) && typeof data.count === "number" ? data.count : 1;
}

/** Where it leads; a subject that is gone leads to the list that it stood in. */
function pathOf(kind: NotificationKind, row: NotificationRow, subject: Subject | undefined): string {
  switch (kind) {
    case "search_alert":
      return `/notifications/${row.id}`;
    case "shortlist_shared":
      return `/shortlists/${row.subjectId}`;
    case "import_done":
      return `/imports/${row.subjectId}`;
    case "reconfirm_availability":
      return "/profile/availability";
    case "import_proposals":
      return "/profile/imported";
    case "profile_merged":
      return "/profile";
    default:
      return subject?.caseId ? `/cases/${subject.caseId}${CASE_TAB[kind] ?? ""}` : "/cases";
  }
}

const CASE_TAB: Partial<Record<NotificationKind, string>> = {
  message: "/messages",
  interview: "/interviews",
  document: "/dossier",
  engagement: "/engagement",
  review_due: "/engagement",
};
