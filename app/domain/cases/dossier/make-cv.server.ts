import { getProfile } from "~/domain/experts/get-profile.server";
import { labelExpertView } from "~/domain/experts/label-expert-view";
import { type UserActor } from "~/domain/vocabulary/actor";
import { expertView } from "~/domain/privacy/expert-view";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";
import { addDocument } from "./add-document.server";
import { cvContent } from "./cv-content.server";
import { drawCv } from "./draw-cv.server";

/** The actor's own profile as a scientific CV. @throws Refusal `not_found` without a profile */
export async function makeCv(actor: UserActor, locale: Locale): Promise<{ name: string; bytes: Uint8Array }> {
  const record = await getProfile(actor);
  const index = await skillIndex();
  const expert = labelExpertView(expertView(record, "self"), locale, (id) => index.label(id, locale));
  const t = translator(locale, "dossiers");
  const bytes = await drawCv(cvContent(expert, locale, todayInVietnam()));
  return { name: `${t("cv.fileName", { name: expert.fullName })}.pdf`, bytes };
}

/** Adds the same CV as the next version of the scientific CV in a case's dossier. */
export async function putCvInDossier(actor: UserActor, caseId: string, locale: Locale) {
  const cv = await makeCv(actor, locale);
  return addDocument(actor, caseId, { kind: "scientific_cv", note: "", ...cv });
}
