import { dayInVietnam } from "~/domain/days";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { type CaseStage } from "./case-stage";
import { type CaseRow } from "./list-cases.server";

/** One row of the list in the reader's language; parts that the reader may not see are null. */
export function shownRow(row: CaseRow, locale: Locale) {
  const managed = row.side === "institution" || row.side === "coordinator" ? row : null;
  return {
    id: row.id,
    own: row.side === "expert",
    expertName: row.side === "expert" ? null : row.expertName,
    position: pickText(locale, { vi: row.position.titleVi, en: row.position.titleEn }),
    institution: pickText(locale, { vi: row.institution.nameVi, en: row.institution.nameEn }),
    stage: stageOf(row),
    since: dayInVietnam(new Date(row.startedAt)),
    owner: managed?.ownerName ?? null,
    isOwner: managed?.isOwner ?? false,
    nextStep: managed?.nextStep ?? null,
    dueOn:
      managed?.dueOn ?? (row.side === "expert" && row.stage === "invited" && row.expiresAt ? dayInVietnam(new Date(row.expiresAt)) : null),
    overdue: managed?.overdue ?? false,
  };
}

export type ShownRow = ReturnType<typeof shownRow>;

function stageOf(row: CaseRow): CaseStage {
  if (row.side === "expert" || row.side === "nominator") return row.stage;
  return row.awaitsInstitution && row.state === "accepted" ? "waiting" : row.state;
}
