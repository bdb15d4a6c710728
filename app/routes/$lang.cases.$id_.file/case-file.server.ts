import { type DossierView } from "~/domain/cases/dossier/model";
import { type Interviews } from "~/domain/cases/interviews/list-interviews.server";
import { type CaseFrame } from "~/domain/cases/get-case-frame.server";
import { type CaseView } from "~/domain/cases/get-case.server";
import { writtenIn } from "~/domain/cases/written-in";
import { dayInVietnam } from "~/domain/days";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";

/** A case for the printed file, in the reader's language: only what the reader's side may see, and no contact details. */
export function caseFile(
  parts: { frame: CaseFrame; view: CaseView; dossier: DossierView | null; interviews: Interviews | null },
  locale: Locale,
) {
  const { frame, view, dossier, interviews } = parts;
  const t = translator(locale, "cases");
  const managed = view.side === "institution" || view.side === "coordinator" ? view : null;
  const position = pickText(locale, { vi: frame.position.titleVi, en: frame.position.titleEn })?.text ?? t("frame.untitled");
  const institution = pickText(locale, { vi: frame.institution.nameVi, en: frame.institution.nameEn })?.text ?? "";
  const words = { letter: t("start.letter"), nomination: t("start.nominationNote"), invitation: t("written.invitation") };
  return {
    id: frame.id,
    who: frame.side === "expert" ? position : (frame.expertName ?? t(frame.erased ? "frame.gonePerson" : "frame.hiddenPerson")),
    position,
    institution,
    stage: frame.stage,
    channel: frame.channel,
    engagementType: view.engagementType,
    beganOn: dayInVietnam(new Date(view.startedAt)),
    owner: managed?.owner.displayName ?? null,
    nextStep: managed?.nextStep ?? null,
    dueOn: managed?.dueOn ?? null,
    nominator: managed?.nominatorName || null,
    written: managed ? writtenIn(managed, words) : [],
    documents: (dossier?.documents ?? []).flatMap(({ kind, versions }) =>
      versions[0] ? [{ kind, name: versions[0].file.name, version: versions[0].version, at: versions[0].at }] : [],
    ),
    interviews: (interviews?.interviews ?? []).map(({ id, state, startsAt, place }) => ({ id, state, startsAt, place })),
  };
}
