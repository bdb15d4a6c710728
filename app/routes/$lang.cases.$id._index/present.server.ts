import { type CaseView, type ExpertCase, type ManagedCase } from "~/domain/cases/get-case.server";
import { type CaseStage } from "~/domain/cases/case-stage";
import { type OwnerCandidate } from "~/domain/cases/owner-candidates.server";
import { writtenIn } from "~/domain/cases/written-in";
import { dayInVietnam } from "~/domain/days";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { type OwnContactData } from "./contact";
import { type FactsData } from "./facts";
import { type InvitationData } from "./invitation";
import { type MovesData } from "./moves";
import { type NextStepData } from "./next-step-box";
import { LOOKS_FURTHER, PART_OF_STAGE } from "./part-of-step";

type Around = {
  candidates: readonly OwnerCandidate[];
  rivals: { open: number; lastOpening: boolean } | null;
  creationKey: string;
  today: string;
};

/** The overview in the reader's language: exactly the data that the page renders. */
export function overviewPage(view: CaseView, around: Around, locale: Locale) {
  const t = translator(locale, "cases");
  const position = pickText(locale, { vi: view.position.titleVi, en: view.position.titleEn });
  const institution = pickText(locale, { vi: view.institution.nameVi, en: view.institution.nameEn });
  const names = { institution: institution?.text ?? "", position: position?.text ?? t("frame.untitled") };
  const managed = view.side === "institution" || view.side === "coordinator" ? view : null;
  const expert = view.side === "expert" ? view : null;
  const invited = expert?.stage === "invited";
  return {
    id: view.id,
    closed: managed?.closedAt != null,
    stageText: view.side === "expert" || view.side === "nominator" ? stageSentence(view.stage, locale) : null,
    part: expert ? (PART_OF_STAGE[expert.stage] ?? null) : null,
    looksFurther: expert !== null && LOOKS_FURTHER.includes(expert.stage),
    invitation: expert && invited ? invitationOf(expert, names, around.creationKey) : null,
    next: managed ? nextOf(managed) : null,
    written: managed
      ? writtenIn(managed, { letter: t("start.letter"), nomination: t("start.nominationNote"), invitation: t("written.invitation") })
      : [],
    moves: movesOf(view, managed, around, locale),
    ownContact: expert && expert.moves.includes("contact_disclosed") ? ownContactOf(expert, names.institution) : null,
    contact:
      managed && managed.closedAt === null ? { mayRead: managed.moves.includes("contact_read"), openFields: openFields(managed) } : null,
    facts: {
      expert: managed?.expert ? { id: managed.expert.id, name: managed.expert.fullName, mayOpen: managed.expert.profileOpen } : null,
      position: { id: view.position.id, title: position },
      institution,
      engagementType: view.engagementType,
      channel: view.channel,
      nominator: managed?.nominatorName || expert?.nominatorName || null,
      beganOn: dayInVietnam(new Date(view.startedAt)),
      matchScore: managed?.match?.score ?? null,
      others: around.rivals?.open ?? null,
    } satisfies FactsData,
  };
}

function movesOf(view: CaseView, managed: ManagedCase | null, around: Around, locale: Locale): MovesData {
  const ti = translator(locale, "caseCodes");
  return {
    version: view.version,
    may: view.side === "nominator" ? [] : view.moves,
    asExpert: view.side === "expert",
    answersFor: managed?.isOwner ?? false,
    mayTakeOver: managed?.mayTakeOver ?? false,
    ownerCandidates: around.candidates.map(({ userId, displayName, side }) => ({
      id: userId,
      name: displayName,
      place: ti(`side.${side}`),
    })),
    others: around.rivals?.open ?? 0,
    openingsFilled: around.rivals?.lastOpening ?? false,
    nextStep: managed?.nextStep ?? null,
    dueOn: managed?.dueOn && managed.dueOn >= around.today ? managed.dueOn : null,
    today: around.today,
  };
}

function nextOf(managed: ManagedCase): NextStepData {
  const { nextStep: step, nextStepNote: note, dueOn, overdue, owner, isOwner } = managed;
  return {
    step,
    note,
    dueOn,
    overdue,
    owner: owner.displayName,
    ownerSelf: isOwner,
    mayAgree: managed.moves.includes("engagement_agreed"),
  };
}

function invitationOf(view: ExpertCase, names: { institution: string; position: string }, creationKey: string): InvitationData {
  const { invitation, contact } = view;
  return {
    ...names,
    version: view.version,
    sender: view.owner.displayName,
    text: invitation?.text ?? "",
    expiresOn: invitation?.expiresAt ? dayInVietnam(new Date(invitation.expiresAt)) : null,
    creationKey,
    fields: contact.flatMap(({ field, value }) =>
      value ? [{ field, value, asked: invitation?.askedFields.includes(field) ?? false }] : [],
    ),
  };
}

function ownContactOf(view: ExpertCase, institution: string): OwnContactData {
  const since = (field: string) => view.disclosures.findLast((each) => each.field === field && each.revokedAt === null)?.disclosedAt;
  return {
    institution,
    open: view.contact.flatMap(({ field, disclosed }) =>
      disclosed ? [{ field, since: dayInVietnam(new Date(since(field) ?? view.startedAt)) }] : [],
    ),
    more: view.contact.flatMap(({ field, value, disclosed }) => (!disclosed && value ? [{ field, value }] : [])),
  };
}

function openFields(managed: ManagedCase) {
  return [...new Set(managed.disclosures.flatMap((each) => (each.revokedAt === null ? [each.field] : [])))];
}

/** What the stage means for someone who does not manage the case; null while the invitation itself is on the page. */
function stageSentence(stage: CaseStage, locale: Locale): string | null {
  const t = translator(locale, "cases");
  const known = STAGE_SENTENCES.find((each) => each === stage);
  return known ? t(`stageText.${known}`) : null;
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
