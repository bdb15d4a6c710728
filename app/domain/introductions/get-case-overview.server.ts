import { type EngagementType } from "~/domain/experts/model";
import { type UserActor } from "~/domain/identity/model";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { todayInVietnam } from "~/platform/clock.server";
import { db } from "~/platform/db.server";
import { type CaseStage, stageFor } from "./case-stage";
import { caseFacts, caseOf, COLUMNS } from "./lock-case.server";
import { CONTACT_FIELDS, type CaseSide, type Channel, type ContactField, EVENT_KINDS, type EventKind, type NextStep } from "./model";
import { dayInVietnam } from "./next-step";
import { answersFor, caseSide, mayDo, mayTakeOver } from "./policy";
import { checkMove, isContactOpen, type CaseSnapshot } from "./rules";

/** What the overview of a case shows to one reader; parts that are not the reader's are null. */
export type CaseOverview = {
  id: string;
  version: number;
  side: CaseSide;
  stage: CaseStage;
  closed: boolean;
  channel: Channel;
  engagementType: EngagementType;
  beganOn: string;
  /** Events that the reader may cause now. */
  may: readonly EventKind[];
  /** For the managing sides. */
  managing: {
    owner: { name: string; self: boolean };
    answersFor: boolean;
    mayTakeOver: boolean;
    nextStep: NextStep | null;
    nextStepNote: string;
    dueOn: string | null;
    expert: { id: string; name: string } | null;
    matchScore: number | null;
    /** Other open cases of the position that the reader sees the number of. */
    others: number;
    /** Whether the position's openings are taken once one more person is selected. */
    openingsFilled: boolean;
    contactOpen: boolean;
    openFields: readonly ContactField[];
  } | null;
  nominator: string | null;
  /** For the expert while the invitation waits. */
  invitation: { sender: string | null; text: string; expiresOn: string | null; asked: readonly ContactField[]; own: readonly OwnField[] } | null;
  /** For the expert from the acceptance on. */
  disclosed: { open: readonly { field: ContactField; since: string }[]; more: readonly OwnField[] } | null;
  position: { id: string; titleVi: string; titleEn: string };
  institution: { id: string; nameVi: string; nameEn: string };
  today: string;
};

/** @throws Refusal `not_found` for whom the case does not exist */
export async function getCaseOverview(actor: UserActor, id: string): Promise<CaseOverview> {
  const caseId = recordId(id);
  const row = await db.introduction.findUnique({ where: { id: caseId }, select: SELECT });
  if (!row) throw new Refusal("not_found");
  const one = caseOf(row);
  const facts = caseFacts(one);
  const side = caseSide(actor, facts);
  if (!side) throw new Refusal("not_found");
  const manages = side === "institution" || side === "coordinator";
  // Read for the person alone: nobody else's page ever holds it.
  const own = side === "expert" ? await ownContact(row.expert?.id) : [];
  return {
    id: caseId,
    version: one.version,
    side,
    stage: stageFor(side, one),
    closed: one.closedAt !== null,
    channel: one.channel,
    engagementType: one.engagementType,
    beganOn: dayInVietnam(row.createdAt),
    may: side === "nominator" ? [] : EVENT_KINDS.filter((kind) => mayDo(actor, facts, kind).ok && checkMove(one, kind).ok && !isReservedForFilling(one, kind)),
    managing: manages ? { ...(await othersOf(row)), ...managingView(actor, row, one) } : null,
    nominator: manages && row.nominatorId ? row.nominatorName || (row.nominator?.displayName ?? null) : null,
    invitation: side === "expert" && one.state === "invited" ? invitationView(row, one, own) : null,
    disclosed: side === "expert" && checkMove(one, "contact_revoked").ok ? disclosedView(row, own) : null,
    position: { id: row.position.id, titleVi: row.position.titleVi, titleEn: row.position.titleEn },
    institution: row.institution,
    today: todayInVietnam(),
  };
}

const SELECT = {
  ...COLUMNS,
  createdAt: true,
  invitationText: true,
  nominatorName: true,
  matchScore: true,
  nominator: { select: { displayName: true } },
  owner: { select: { id: true, displayName: true } },
  position: { select: { id: true, titleVi: true, titleEn: true, openings: true } },
  institution: { select: { id: true, nameVi: true, nameEn: true } },
  disclosures: { where: { revokedAt: null }, select: { field: true, disclosedAt: true } },
  expert: {
    select: { ...COLUMNS.expert.select, id: true, fullName: true },
  },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof readRow>>>;
function readRow(id: string) {
  return db.introduction.findUnique({ where: { id }, select: SELECT });
}

/** A decision against somebody who has not answered yet is made only by filling the position. */
function isReservedForFilling(one: CaseSnapshot, kind: EventKind): boolean {
  return kind === "not_selected" && (one.state === "suggested" || one.state === "invited");
}

async function othersOf(row: Row): Promise<{ others: number; openingsFilled: boolean }> {
  const where = { positionId: row.position.id, id: { not: row.id } };
  const [others, taken] = await Promise.all([
    db.introduction.count({ where: { ...where, closedAt: null, institutionSince: { not: null }, state: { notIn: ["selected", "engaged"] } } }),
    db.introduction.count({ where: { ...where, state: { in: ["selected", "engaged", "completed"] } } }),
  ]);
  return { others, openingsFilled: row.position.openings !== null && taken + 1 >= row.position.openings };
}

function managingView(actor: UserActor, row: Row, one: ReturnType<typeof caseOf>) {
  const facts = caseFacts(one);
  return {
    owner: { name: row.owner.displayName, self: row.owner.id === actor.userId },
    answersFor: answersFor(actor, facts),
    mayTakeOver: mayTakeOver(actor, facts),
    nextStep: one.nextStep,
    nextStepNote: one.nextStepNote,
    dueOn: one.dueOn,
    expert: row.expert ? { id: row.expert.id, name: row.expert.fullName } : null,
    matchScore: row.matchScore,
    contactOpen: isContactOpen(one),
    openFields: CONTACT_FIELDS.filter((field) => row.disclosures.some((open) => open.field === field)),
  };
}

type OwnField = { field: ContactField; value: string };

async function ownContact(expertId: string | undefined): Promise<OwnField[]> {
  if (!expertId) return [];
  const contact = await db.expertContact.findUnique({ where: { expertId }, select: { email: true, phone: true, address: true, other: true } });
  return CONTACT_FIELDS.flatMap((field) => (contact?.[field] ? [{ field, value: contact[field] }] : []));
}

function invitationView(row: Row, one: ReturnType<typeof caseOf>, own: OwnField[]) {
  return {
    sender: row.owner.displayName,
    text: row.invitationText,
    expiresOn: one.expiresAt ? dayInVietnam(one.expiresAt) : null,
    asked: CONTACT_FIELDS.filter((field) => one.askedFields.includes(field)),
    own,
  };
}

function disclosedView(row: Row, own: OwnField[]) {
  const open = CONTACT_FIELDS.flatMap((field) => {
    const found = row.disclosures.find((each) => each.field === field);
    return found ? [{ field, since: dayInVietnam(found.disclosedAt) }] : [];
  });
  return { open, more: own.filter(({ field }) => !open.some((each) => each.field === field)) };
}
