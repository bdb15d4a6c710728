import { recordAudit } from "~/domain/audit/record-audit.server";
import { type EngagementType } from "~/domain/vocabulary/people";
import { type UserActor } from "~/domain/vocabulary/actor";
import { type InstitutionStatus } from "~/domain/vocabulary/institutions";
import { comparedTerms } from "~/domain/matches/compared-terms";
import { matchContext } from "~/domain/matches/match-context.server";
import { readMatchExperts } from "~/domain/matches/read-match-experts.server";
import { readMatchPositions } from "~/domain/matches/read-match-positions.server";
import { matchPair } from "~/domain/matching/score";
import { cleanAdjustments } from "~/domain/matching/weights";
import { isOpen } from "~/domain/positions/rules";
import { type ProfileGate } from "~/domain/privacy/rules";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { refused } from "~/domain/verdict";
import { isoDate, todayInVietnam } from "~/domain/days";
import { db, isUniqueViolation, type Prisma, type Transaction } from "~/platform/db.server";
import { beginCase, type Beginning } from "./begin-case.server";
import { type LockedCase } from "./lock-case.server";
import { notifyOfEvent } from "./notify-of-event.server";

/** The fields common to all forms that begin a case. */
export type StartInput = { expertId: string; positionId: string; creationKey: string; engagementType: EngagementType };

/**
 * Why a case cannot begin. `position_not_open`: not announced, past its deadline, or its institution not verified;
 * `engagement_type`: the position does not ask for this form; `open_case`: there is one for this person and position;
 * `not_possible`: the person cannot be introduced here, for reasons private to them; `no_owner`: nobody is eligible to
 * own it.
 */
type StartRefusal = "position_not_open" | "engagement_type" | "open_case" | "not_possible" | "no_owner";
export type Started = { ok: true; id: string } | { ok: false; code: StartRefusal };

/** A person and a position about to be introduced, locked by the transaction; neither changes until it ends. */
export type Pair = {
  expert: { id: string; userId: string; fullName: string; gate: ProfileGate };
  position: { id: string; institutionId: string };
  institution: { id: string; status: InstitutionStatus };
  /** Whether the person blocked the institution. */
  blocked: boolean;
};

/** The case that a use case wants to begin, or why it does not. */
export type StartPlan =
  | {
      ok: true;
      begin: Pick<Beginning, "channel" | "ownerId" | "institutionSees" | "event"> &
        Partial<Pick<Beginning, "invitationText" | "askedFields" | "nominatorId" | "nominatorName">>;
      /** Runs after the first event, in the same transaction. */
      follow?: (tx: Transaction, locked: LockedCase) => Promise<void>;
    }
  | { ok: false; code: StartRefusal };

/**
 * Begins a case: reads and locks the pair, calls `plan`, writes the case with its first event and the audit event, and
 * notifies. A double submit returns the case of the first.
 * @throws Refusal `not_found` for a person or position that does not exist, and whatever `plan` throws
 */
export async function startCase(
  actor: UserActor,
  input: StartInput,
  plan: (tx: Transaction, pair: Pair) => Promise<StartPlan>,
): Promise<Started> {
  const expertId = recordId(input.expertId);
  const positionId = recordId(input.positionId);
  const score = await scoreOf(expertId, positionId);
  const started = await begin(actor, { ...input, expertId, positionId }, score, plan).catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error;
    return refused("open_case");
  });
  if (started.ok || started.code !== "open_case") return started;
  // A concurrent submit of the same form may have opened that case.
  const before = await sentBefore(db, actor, input.creationKey);
  return before ? { ok: true, id: before } : started;
}

type Score = Awaited<ReturnType<typeof scoreOf>>;

function begin(
  actor: UserActor,
  input: StartInput,
  score: Score,
  plan: (tx: Transaction, pair: Pair) => Promise<StartPlan>,
): Promise<Started> {
  const { expertId, positionId, creationKey, engagementType } = input;
  return db.$transaction(async (tx): Promise<Started> => {
    const before = await sentBefore(tx, actor, creationKey);
    if (before) return { ok: true, id: before };
    const { pair, frozen, open, engagementTypes } = await lockPair(tx, expertId, positionId);
    const planned = await plan(tx, pair);
    if (!planned.ok) return planned;
    if (!open) return refused("position_not_open");
    if (!engagementTypes.includes(engagementType)) return refused("engagement_type");
    if (pair.blocked || pair.expert.fullName === "") return refused("not_possible");
    if ((await tx.case.count({ where: { expertId, positionId, closedAt: null } })) > 0) return refused("open_case");
    const ids = { expertId, positionId, institutionId: pair.institution.id };
    const locked = await beginCase(tx, { creationKey, engagementType, ...ids, ...planned.begin, frozen: { ...frozen, ...score } });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "introduction.started",
      subject: "introduction",
      subjectId: locked.id,
      data: { channel: locked.channel },
    });
    await notifyOfEvent(tx, locked, { kind: planned.begin.event.kind, side: planned.begin.event.side, actorId: actor.userId });
    await planned.follow?.(tx, locked);
    return { ok: true, id: locked.id };
  });
}

/** On a double submit: the case that the first submit created, if this person sent it. */
async function sentBefore(client: Transaction | typeof db, actor: UserActor, creationKey: string): Promise<string | null> {
  const made = await client.case.findUnique({
    where: { creationKey },
    select: { id: true, events: { where: { seq: 1, actorId: actor.userId }, select: { seq: true } } },
  });
  if (made && made.events.length === 0) throw new Refusal("not_found");
  return made?.id ?? null;
}

/**
 * Locks institution, person and position in this order, which all writers of them follow: a block, a change of
 * visibility, a closing or a withdrawn verification comes before the case or after it, never in between.
 */
async function lockPair(tx: Transaction, expertId: string, positionId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Institution" WHERE "id" = (SELECT "institutionId" FROM "Position" WHERE "id" = ${positionId}::uuid) FOR SHARE`;
  await tx.$queryRaw`SELECT 1 FROM "Expert" WHERE "id" = ${expertId}::uuid FOR SHARE`;
  await tx.$queryRaw`SELECT 1 FROM "Position" WHERE "id" = ${positionId}::uuid FOR SHARE`;
  const expert = await tx.expert.findUnique({ where: { id: expertId, user: { disabledAt: null } }, select: EXPERT });
  const position = await tx.position.findUnique({ where: { id: positionId }, select: POSITION });
  if (!expert || !position) throw new Refusal("not_found");
  const { visibility, publishedAt, userId } = expert;
  const blockedInstitutionIds = expert.blocks.map((block) => block.institutionId);
  const institution = position.institution;
  const pair: Pair = {
    expert: { id: expert.id, userId, fullName: expert.fullName, gate: { userId, visibility, publishedAt, blockedInstitutionIds } },
    position: { id: position.id, institutionId: institution.id },
    institution,
    blocked: blockedInstitutionIds.includes(institution.id),
  };
  const announced = isOpen({ status: position.status, dossierDeadline: isoDate(position.dossierDeadline) }, todayInVietnam());
  // The position's subjects, or the person's if it names none.
  const frozen = {
    countryCode: expert.countryCode,
    fieldCodes: position.fieldCodes.length > 0 ? position.fieldCodes : expert.fieldCodes,
    technologyCodes: position.technologyCodes.length > 0 ? position.technologyCodes : expert.technologyCodes,
  };
  return { pair, frozen, open: announced && institution.status === "verified", engagementTypes: position.engagementTypes };
}

const EXPERT = {
  id: true,
  userId: true,
  fullName: true,
  visibility: true,
  publishedAt: true,
  countryCode: true,
  fieldCodes: true,
  technologyCodes: true,
  blocks: { select: { institutionId: true } },
} satisfies Prisma.ExpertSelect;

const POSITION = {
  id: true,
  status: true,
  dossierDeadline: true,
  engagementTypes: true,
  fieldCodes: true,
  technologyCodes: true,
  institution: { select: { id: true, status: true } },
} satisfies Prisma.PositionSelect;

/** The match when the case begins, with the position's own weights; nulls if there is none. */
async function scoreOf(expertId: string, positionId: string): Promise<{ matchScore: number | null; matchVersion: string | null }> {
  const none = { matchScore: null, matchVersion: null };
  const row = await db.position.findUnique({ where: { id: positionId }, select: { matchAdjustments: true } });
  if (!row) return none;
  const context = { ...(await matchContext(() => false)), adjustments: cleanAdjustments(row.matchAdjustments) };
  const [asked] = await readMatchPositions([positionId], context.today);
  if (!asked) return none;
  const [found] = await readMatchExperts([expertId], context.today, comparedTerms(asked.position, context));
  if (!found) return none;
  const { score, version } = matchPair(found.expert, asked.position, context);
  return { matchScore: score, matchVersion: version };
}
