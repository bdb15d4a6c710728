import { type CaseOverview } from "~/domain/introductions/get-case-overview.server";
import { type OwnerCandidate } from "~/domain/introductions/list-owner-candidates.server";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { type OwnContactData } from "./contact";
import { type FactsData } from "./facts";
import { type InvitationData } from "./invitation";
import { type MovesData } from "./moves";
import { type NextStepData } from "./next-step-box";

/** The overview in the reader's language: exactly what the page draws. */
export function overviewPage(overview: CaseOverview, candidates: readonly OwnerCandidate[], locale: Locale, creationKey: string) {
  const t = translator(locale, "cases");
  const ti = translator(locale, "introductions");
  const title = pickText(locale, { vi: overview.position.titleVi, en: overview.position.titleEn });
  const institution = pickText(locale, { vi: overview.institution.nameVi, en: overview.institution.nameEn });
  const names = { institution: institution?.text ?? "", position: title?.text ?? t("frame.untitled") };
  const { managing, invitation, today } = overview;
  const asExpert = overview.side === "expert";
  return {
    id: overview.id,
    closed: overview.closed,
    stageText: asExpert || overview.side === "nominator" ? stageSentence(overview, locale) : null,
    invitation: invitation ? invitationOf(overview, invitation, names, creationKey) : null,
    next: managing ? nextOf(managing, today) : null,
    moves: {
      version: overview.version,
      may: [...overview.may],
      asExpert,
      answersFor: managing?.answersFor ?? false,
      mayTakeOver: managing?.mayTakeOver ?? false,
      ownerCandidates: candidates.map(({ id, name, institution: of }) => {
        return { id, name, place: of ? (pickText(locale, { vi: of.nameVi, en: of.nameEn })?.text ?? "") : ti("side.coordinator") };
      }),
      others: managing?.others ?? 0,
      openingsFilled: managing?.openingsFilled ?? false,
      nextStep: managing?.nextStep ?? null,
      dueOn: managing?.dueOn && managing.dueOn >= today ? managing.dueOn : null,
      today,
    } satisfies MovesData,
    ownContact: overview.disclosed
      ? ({ institution: names.institution, open: [...overview.disclosed.open], more: [...overview.disclosed.more] } satisfies OwnContactData)
      : null,
    contact: managing && !overview.closed ? { mayRead: managing.contactOpen && overview.may.includes("contact_read"), openFields: [...managing.openFields] } : null,
    facts: {
      expert: managing?.expert ? { ...managing.expert, mayOpen: true } : null,
      position: { id: overview.position.id, title },
      institution,
      engagementType: overview.engagementType,
      channel: overview.channel,
      nominator: overview.nominator,
      beganOn: overview.beganOn,
      matchScore: managing?.matchScore ?? null,
      others: managing ? managing.others : null,
    } satisfies FactsData,
  };
}

function nextOf(managing: NonNullable<CaseOverview["managing"]>, today: string): NextStepData {
  const { nextStep: step, nextStepNote: note, dueOn, owner } = managing;
  return { step, note, dueOn, overdue: dueOn !== null && dueOn < today, owner: owner.name, ownerSelf: owner.self };
}

function invitationOf(
  overview: CaseOverview,
  invitation: NonNullable<CaseOverview["invitation"]>,
  names: { institution: string; position: string },
  creationKey: string,
): InvitationData {
  const { sender, text, expiresOn, asked, own } = invitation;
  return { ...names, version: overview.version, sender, text, expiresOn, creationKey, fields: own.map((each) => ({ ...each, asked: asked.includes(each.field) })) };
}

/** What the stage means for someone who does not manage the case; nothing while the invitation itself is on the page. */
function stageSentence({ stage, invitation }: CaseOverview, locale: Locale): string | null {
  if (invitation) return null;
  const t = translator(locale, "cases");
  return STAGE_SENTENCES.some((known) => known === stage) ? t(`stageText.${stage as (typeof STAGE_SENTENCES)[number]}`) : null;
}

const STAGE_SENTENCES = [
  "waiting",
  "accepted",
  "in_review",
  "selected",
  "engaged",
  "completed",
  "ended_early",
  "declined",
  "expired",
  "not_selected",
  "withdrawn",
  "received",
  "closed",
] as const;
