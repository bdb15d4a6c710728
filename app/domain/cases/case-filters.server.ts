import { isCoordinator, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { blockedFor, searchableVisibilities } from "~/domain/privacy/rules";
import { likePattern, searchWords } from "~/domain/words";
import { Prisma } from "~/platform/db.server";
import { type EmployerConsentState } from "./employer-consent/model";
import { CASE_STATES, type CaseState, type Channel } from "./model";
import { isContactOpen } from "./rules";

/** The filters of a list of cases. An invalid id matches nothing. */
export type CaseFilters = {
  state?: CaseState;
  channel?: Channel;
  ownerId?: string;
  /** The expert's country, frozen when the case began. */
  countryCode?: string;
  /** What the expert said about their employer; finds only cases in which the managing side sees it. */
  employerConsent?: EmployerConsentState;
  mine?: boolean;
  overdue?: boolean;
  /** True: open ones only; false: closed ones only. */
  open?: boolean;
  positionId?: string;
  institutionId?: string;
  expertId?: string;
  /** Words of the position's title, the institution's name or, where the actor sees it, the expert's name. */
  text?: string;
};

const NEVER = Prisma.sql`false`;
const ENGAGED = Prisma.sql`c."state" IN ('engaged', 'completed', 'ended_early')`;

/** The cases in which the actor is the expert, on a managing side, or the nominator: `caseSide` as SQL conditions on `c`. */
export function scopesOf(actor: UserActor): { expert: Prisma.Sql; managed: Prisma.Sql; nominator: Prisma.Sql } {
  if (!actor.emailVerified) return { expert: NEVER, managed: NEVER, nominator: NEVER };
  const own = actor.expertId === null ? NEVER : Prisma.sql`c."expertId" IS NOT DISTINCT FROM ${actor.expertId}::uuid`;
  const known = Prisma.sql`(c."invitedAt" IS NOT NULL OR c."channel" = 'self_nomination')`;
  const institutions = verifiedMemberships(actor).map((membership) => membership.institutionId);
  const inside =
    institutions.length === 0
      ? NEVER
      : Prisma.sql`(c."institutionId" = ANY(${institutions}::uuid[]) AND c."institutionSince" IS NOT NULL AND (${ENGAGED} OR NOT EXISTS
          (SELECT FROM "ExpertBlock" b WHERE b."expertId" = c."expertId" AND b."institutionId" = c."institutionId")))`;
  const managed = isCoordinator(actor) ? Prisma.sql`true` : inside;
  return {
    expert: Prisma.sql`(${own} AND ${known})`,
    managed: Prisma.sql`(NOT ${own} AND ${managed})`,
    nominator: Prisma.sql`(NOT ${own} AND NOT ${managed} AND c."nominatorId" = ${actor.userId}::uuid)`,
  };
}

/** The actor's cases under these filters, as one condition on `"Introduction" c`. @param today `YYYY-MM-DD` */
export function casesWhere(actor: UserActor, filters: CaseFilters, today: string): Prisma.Sql {
  const scopes = scopesOf(actor);
  const expert = Prisma.sql`(${scopes.expert} AND ${stateAsShown(filters.state)} AND ${ofOwner(filters) ? NEVER : Prisma.sql`true`})`;
  const nominator = Prisma.sql`(${scopes.nominator} AND ${filters.state || ofOwner(filters) ? NEVER : Prisma.sql`true`})`;
  const inner = [scopes.managed, ...managedConditions(actor, filters, today)];
  return Prisma.join(
    [Prisma.sql`(${expert} OR ${nominator} OR (${Prisma.join(inner, " AND ")}))`, ...common(filters), ...named(actor, filters.text ?? "")],
    " AND ",
  );
}

function ofOwner(filters: CaseFilters): boolean {
  return (
    filters.employerConsent !== undefined ||
    filters.ownerId !== undefined ||
    filters.countryCode !== undefined ||
    filters.mine === true ||
    filters.overdue === true
  );
}

function managedConditions(
  actor: UserActor,
  { state, ownerId, countryCode, employerConsent, mine, overdue }: CaseFilters,
  today: string,
): Prisma.Sql[] {
  return [
    ...(state ? [Prisma.sql`c."state" = ${state}::"IntroductionState"`] : []),
    ...(ownerId ? [Prisma.sql`c."ownerId"::text = ${ownerId}`] : []),
    ...(countryCode ? [Prisma.sql`c."countryCode" = ${countryCode}`] : []),
    ...(employerConsent ? [saidOfEmployer(employerConsent)] : []),
    ...(mine ? [Prisma.sql`c."ownerId" = ${actor.userId}::uuid`] : []),
    ...(overdue ? [Prisma.sql`c."closedAt" IS NULL AND c."dueOn" < ${today}::date`] : []),
  ];
}

/** The same rule as `seesEmployerConsent` has for the managing side. */
function saidOfEmployer(state: EmployerConsentState): Prisma.Sql {
  const open = CASE_STATES.filter((one) => isContactOpen({ state: one, awaitsInstitution: false }));
  return Prisma.sql`(c."state"::text = ANY(${open}::text[]) AND NOT c."awaitsInstitution" AND c."expertId" IS NOT NULL
    AND coalesce((SELECT s."state"::text FROM "EmployerConsent" s WHERE s."expertId" = c."expertId"), 'unstated') = ${state})`;
}

/** A filter must not reveal to the expert which of the institution's internal states the case is in. */
function stateAsShown(state: CaseState | undefined): Prisma.Sql {
  if (!state) return Prisma.sql`true`;
  if (state === "dossier" || state === "interview") return Prisma.sql`c."state" IN ('dossier', 'interview')`;
  return Prisma.sql`c."state" = ${state}::"IntroductionState"`;
}

function common({ channel, open, positionId, institutionId, expertId }: CaseFilters): Prisma.Sql[] {
  return [
    ...(channel ? [Prisma.sql`c."channel" = ${channel}::"IntroductionChannel"`] : []),
    ...(open === undefined ? [] : [open ? Prisma.sql`c."closedAt" IS NULL` : Prisma.sql`c."closedAt" IS NOT NULL`]),
    ...(positionId ? [Prisma.sql`c."positionId"::text = ${positionId}`] : []),
    ...(institutionId ? [Prisma.sql`c."institutionId"::text = ${institutionId}`] : []),
    ...(expertId ? [Prisma.sql`c."expertId"::text = ${expertId}`] : []),
  ];
}

/**
 * Each word of the text must occur in what the list shows of the case. The expert's name is searched only where the
 * list shows it (`shownExpert`): a search that matched a hidden person would reveal the name.
 */
function named(actor: UserActor, text: string): Prisma.Sql[] {
  const { managed } = scopesOf(actor);
  const shown = Prisma.sql`(EXISTS (SELECT FROM "IntroductionEvent" v WHERE v."introductionId" = c."id" AND v."kind" IN ('accepted', 'self_nominated'))
    OR (e."publishedAt" IS NOT NULL AND u."disabledAt" IS NULL AND e."visibility"::text = ANY(${[...searchableVisibilities(actor)]}::text[])
      AND NOT EXISTS (SELECT FROM "ExpertBlock" k WHERE k."expertId" = e."id" AND k."institutionId" = ANY(${[...blockedFor(actor)]}::uuid[]))))`;
  return searchWords(text).map((word) => {
    const pattern = likePattern(word);
    return Prisma.sql`(c."positionId" IN (SELECT p."id" FROM "Position" p WHERE nhipcau_fold(p."titleVi" || ' ' || p."titleEn") LIKE ${pattern})
      OR c."institutionId" IN (SELECT i."id" FROM "Institution" i WHERE nhipcau_fold(i."nameVi" || ' ' || i."nameEn") LIKE ${pattern})
      OR (${managed} AND EXISTS (SELECT FROM "Expert" e JOIN "User" u ON u."id" = e."userId"
        WHERE e."id" = c."expertId" AND nhipcau_fold(e."fullName") LIKE ${pattern} AND ${shown})))`;
  });
}
