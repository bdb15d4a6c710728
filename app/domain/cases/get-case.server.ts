import { type EngagementType } from "~/domain/vocabulary/people";
import { type UserActor } from "~/domain/vocabulary/actor";
import { type PositionKind } from "~/domain/vocabulary/positions";
import { Refusal } from "~/domain/refusal";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { caseFacts, readCase, type LockedCase } from "./lock-case.server";
import { CONTACT_FIELDS, type CaseState, type Channel, type ContactField, type EventKind, type NextStep } from "./model";
import { possibleMoves } from "./moves";
import { answersFor, caseSide, mayTakeOver } from "./policy";
import { expertStage, isContactOpen, nominatorStage, type ExpertStage, type NominatorStage } from "./rules";
import { ACCEPTANCES, SHOWN_EXPERT, shownExpert, type ShownExpert } from "./shown-expert.server";

/** What everybody in a case sees. Instants in ISO 8601, days as `YYYY-MM-DD` (Việt Nam). */
type CaseHead = {
  id: string;
  version: number;
  channel: Channel;
  engagementType: EngagementType;
  position: { id: string; titleVi: string; titleEn: string; kind: PositionKind };
  institution: { id: string; nameVi: string; nameEn: string };
  startedAt: string;
};

/** One contact field disclosed in this case. `revokedAt` null: still disclosed. */
type Disclosure = { field: ContactField; disclosedAt: string; revokedAt: string | null };

/** What the expert of the case sees: no internal state, no plan, no notes of the others. */
export type ExpertCase = CaseHead & {
  side: "expert";
  stage: ExpertStage;
  /** The person who invited the expert or owns the case now. */
  owner: { displayName: string };
  /** On whose behalf another person nominated them; empty otherwise. */
  nominatorName: string;
  invitation: { text: string; askedFields: ContactField[]; expiresAt: string | null } | null;
  /** The expert's own contact details, so that they see what they would disclose; empty if not given. */
  contact: { field: ContactField; value: string; disclosed: boolean }[];
  disclosures: Disclosure[];
  moves: EventKind[];
};

/** What the institution's members and coordinators see. */
export type ManagedCase = CaseHead & {
  side: "institution" | "coordinator";
  state: CaseState;
  stateSince: string;
  awaitsInstitution: boolean;
  /** Null: erased, or hidden from this actor until the person has accepted. */
  expert: ShownExpert | null;
  erased: boolean;
  owner: { id: string; displayName: string };
  isOwner: boolean;
  /** Whether the actor could make themselves the owner. */
  mayTakeOver: boolean;
  nextStep: NextStep | null;
  nextStepNote: string;
  dueOn: string | null;
  overdue: boolean;
  /** The text written when the case began: a candidacy's letter, or the grounds of a nomination or suggestion. */
  openingNote: string;
  invitationText: string;
  askedFields: ContactField[];
  expiresAt: string | null;
  nominatorName: string;
  /** Frozen when the case began. */
  match: { score: number; version: string } | null;
  contactOpen: boolean;
  disclosures: Disclosure[];
  moves: EventKind[];
  closedAt: string | null;
};

/** What the nominator of another person sees. */
type NominatedCase = CaseHead & { side: "nominator"; stage: NominatorStage };

export type CaseView = ExpertCase | ManagedCase | NominatedCase;

/** One case as the actor's side sees it. @throws Refusal `not_found` if it does not exist for the actor */
export async function getCase(actor: UserActor, caseId: string): Promise<CaseView> {
  const one = await readCase(db, caseId);
  const facts = caseFacts(one);
  const side = caseSide(actor, facts);
  if (!side) throw new Refusal("not_found");
  const row = await readShown(one.id);
  const head: CaseHead = {
    id: one.id,
    version: one.version,
    channel: one.channel,
    engagementType: one.engagementType,
    position: row.position,
    institution: row.institution,
    startedAt: row.createdAt.toISOString(),
  };
  const shared = { ...head, disclosures: disclosuresOf(row.disclosures), moves: possibleMoves(actor, one, facts) };
  if (side === "expert") return expertCase(shared, one, row);
  if (side === "institution" || side === "coordinator") return managedCase(shared, side, actor, one, row);
  return { ...head, side: "nominator", stage: nominatorStage(one.state) };
}

type Shared = CaseHead & Pick<ManagedCase, "disclosures" | "moves">;
type Shown = Awaited<ReturnType<typeof readShown>>;

async function expertCase(shared: Shared, one: LockedCase, row: Shown): Promise<ExpertCase> {
  const stage = expertStage(one);
  if (!stage || !one.expertId) throw new Refusal("not_found");
  const kept = await db.expertContact.findUnique({
    where: { expertId: one.expertId },
    select: { email: true, phone: true, address: true, other: true },
  });
  const open = new Set(shared.disclosures.filter((disclosure) => disclosure.revokedAt === null).map((disclosure) => disclosure.field));
  const invitation = {
    text: row.invitationText,
    askedFields: contactFields(row.askedFields),
    expiresAt: one.expiresAt?.toISOString() ?? null,
  };
  return {
    ...shared,
    side: "expert",
    // The deadline has passed, whether or not the worker has recorded it yet.
    stage: stage === "invited" && one.expiresAt && one.expiresAt <= new Date() ? "expired" : stage,
    owner: { displayName: row.owner.displayName },
    nominatorName: row.nominatorName,
    invitation: one.invitedAt ? invitation : null,
    contact: CONTACT_FIELDS.map((field) => ({ field, value: kept?.[field] ?? "", disclosed: open.has(field) })),
  };
}

function managedCase(shared: Shared, side: "institution" | "coordinator", actor: UserActor, one: LockedCase, row: Shown): ManagedCase {
  const facts = caseFacts(one);
  return {
    ...shared,
    side,
    state: one.state,
    stateSince: one.stateSince.toISOString(),
    awaitsInstitution: one.awaitsInstitution,
    expert: shownExpert(actor, row.expert, row.acceptances > 0),
    erased: one.expertId === null,
    owner: row.owner,
    isOwner: answersFor(actor, facts),
    mayTakeOver: one.closedAt === null && !answersFor(actor, facts) && mayTakeOver(actor, facts),
    nextStep: one.nextStep,
    nextStepNote: one.nextStepNote,
    dueOn: one.dueOn,
    overdue: one.dueOn !== null && one.dueOn < todayInVietnam(),
    openingNote: row.events[0]?.note ?? "",
    invitationText: row.invitationText,
    askedFields: contactFields(row.askedFields),
    expiresAt: one.expiresAt?.toISOString() ?? null,
    nominatorName: row.nominatorName,
    match: row.matchScore !== null && row.matchVersion !== null ? { score: row.matchScore, version: row.matchVersion } : null,
    contactOpen: isContactOpen(one),
    closedAt: one.closedAt?.toISOString() ?? null,
  };
}

function disclosuresOf(rows: Shown["disclosures"]): Disclosure[] {
  return rows.flatMap((row) => {
    const field = CONTACT_FIELDS.find((one) => one === row.field);
    return field ? [{ field, disclosedAt: row.disclosedAt.toISOString(), revokedAt: row.revokedAt?.toISOString() ?? null }] : [];
  });
}

function contactFields(fields: readonly string[]): ContactField[] {
  return CONTACT_FIELDS.filter((field) => fields.includes(field));
}

async function readShown(id: string) {
  const { _count, ...row } = await db.case.findUniqueOrThrow({
    where: { id },
    select: {
      createdAt: true,
      invitationText: true,
      askedFields: true,
      nominatorName: true,
      matchScore: true,
      matchVersion: true,
      position: { select: { id: true, titleVi: true, titleEn: true, kind: true } },
      institution: { select: { id: true, nameVi: true, nameEn: true } },
      owner: { select: { id: true, displayName: true } },
      disclosures: { select: { field: true, disclosedAt: true, revokedAt: true }, orderBy: { disclosedAt: "asc" } },
      events: { where: { seq: 1 }, select: { note: true } },
      expert: SHOWN_EXPERT,
      _count: ACCEPTANCES,
    },
  });
  return { ...row, acceptances: _count.events };
}
