import { Prisma, type Transaction } from "~/platform/db.server";
import { type Channel } from "./model";

/** The facts that decide who can own a case. */
export type OwnedCase = {
  channel: Channel;
  institutionId: string;
  positionId: string;
  /** The person the case is about, who never owns their own case. */
  expertUserId: string | null;
  /** Whether the institution's members can see the case. */
  institutionKnows: boolean;
};

/**
 * Whether this person can own the case now: a coordinator, or an owner or recruiter of the verified institution if it
 * knows of the case; with a confirmed address and an open account. The user's rows stay locked until the transaction
 * ends, so that the right cannot be lost between this answer and what depends on it.
 */
export async function lockOwnerRight(tx: Transaction, userId: string, one: Omit<OwnedCase, "channel" | "positionId">): Promise<boolean> {
  if (userId === one.expertUserId) return false;
  const [user] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "User" WHERE "id" = ${userId}::uuid AND "disabledAt" IS NULL AND "emailVerifiedAt" IS NOT NULL FOR SHARE`;
  if (!user) return false;
  const grants = await tx.$queryRaw`SELECT 1 FROM "RoleGrant" WHERE "userId" = ${userId}::uuid AND "role" = 'coordinator' FOR SHARE`;
  if (Array.isArray(grants) && grants.length > 0) return true;
  if (!one.institutionKnows) return false;
  const members = await tx.$queryRaw`
    SELECT 1 FROM "InstitutionMember" m JOIN "Institution" i ON i."id" = m."institutionId"
    WHERE m."userId" = ${userId}::uuid AND i."id" = ${one.institutionId}::uuid AND m."role" IN ('owner', 'recruiter') AND i."status" = 'verified'
    FOR SHARE`;
  return Array.isArray(members) && members.length > 0;
}

/**
 * Picks the owner for a case that has none, or whose owner lost the right. For the institution's cases: the position's
 * creator, else its longest-standing owner, else recruiter; if it has none of these, the coordinator with the fewest
 * open cases. For a mission's nomination: that coordinator first. Null: nobody in the whole installation is eligible.
 * @param not the user to exclude
 */
export async function findOwner(tx: Transaction, one: OwnedCase, not: readonly string[] = []): Promise<string | null> {
  const excluded = [...not, ...(one.expertUserId ? [one.expertUserId] : [])];
  const ofInstitution = () => (one.institutionKnows ? institutionOwner(tx, one, excluded) : Promise.resolve(null));
  const coordinator = () => freestCoordinator(tx, excluded);
  const [first, second] = one.channel === "mission_nomination" ? [coordinator, ofInstitution] : [ofInstitution, coordinator];
  return (await first()) ?? (await second());
}

/** Looks among the institution's members, in the order of the rule. Their rows are locked unless the result is only used to notify. */
export async function institutionOwner(
  tx: Transaction,
  one: Pick<OwnedCase, "institutionId" | "positionId">,
  excluded: readonly string[],
  hold = true,
): Promise<string | null> {
  return firstHeld(
    tx,
    Prisma.sql`
    SELECT u."id" FROM "InstitutionMember" m
    JOIN "User" u ON u."id" = m."userId"
    JOIN "Institution" i ON i."id" = m."institutionId"
    LEFT JOIN "Position" p ON p."id" = ${one.positionId}::uuid
    WHERE m."institutionId" = ${one.institutionId}::uuid AND i."status" = 'verified' AND m."role" IN ('owner', 'recruiter')
      AND u."disabledAt" IS NULL AND u."emailVerifiedAt" IS NOT NULL AND NOT (u."id" = ANY(${[...excluded]}::uuid[]))
    ORDER BY (p."createdBy" = u."id") DESC NULLS LAST, m."role", m."createdAt", u."id" LIMIT 1
    ${hold ? Prisma.sql`FOR SHARE OF m, u` : Prisma.empty}`,
  );
}

function freestCoordinator(tx: Transaction, excluded: readonly string[]): Promise<string | null> {
  return firstHeld(
    tx,
    Prisma.sql`
    SELECT u."id" FROM "RoleGrant" g JOIN "User" u ON u."id" = g."userId"
    WHERE g."role" = 'coordinator' AND u."disabledAt" IS NULL AND u."emailVerifiedAt" IS NOT NULL AND NOT (u."id" = ANY(${[...excluded]}::uuid[]))
    ORDER BY (SELECT count(*) FROM "Introduction" c WHERE c."ownerId" = u."id" AND c."closedAt" IS NULL), g."grantedAt", u."id"
    LIMIT 1 FOR SHARE OF g, u`,
  );
}

/** If a row is deleted while we wait for its lock, the result is empty although other candidates remain: retry in that case. */
async function firstHeld(tx: Transaction, query: Prisma.Sql): Promise<string | null> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [row] = await tx.$queryRaw<{ id: string }[]>(query);
    if (row) return row.id;
  }
  return null;
}
