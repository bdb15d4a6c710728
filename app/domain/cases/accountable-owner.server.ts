import { Prisma, type Transaction } from "~/platform/db.server";
import { type Channel } from "./model";

/** What decides who can answer for a case. */
export type OwnedCase = {
  channel: Channel;
  institutionId: string;
  positionId: string;
  /** The person it is about, who never answers for their own case. */
  expertUserId: string | null;
  /** Whether the institution's people see the case. */
  institutionKnows: boolean;
};

/**
 * Whether this person can answer for the case now: a coordinator, or an owner or recruiter of the verified institution
 * where it knows of the case; with a confirmed address and an open account. Their rows are held until the transaction
 * ends, so that nobody loses the right between this answer and what rests on it.
 */
export async function holdRight(tx: Transaction, userId: string, one: Omit<OwnedCase, "channel" | "positionId">): Promise<boolean> {
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
 * Who answers for a case that has nobody yet, or whose owner lost the right. The institution's cases: the position's
 * creator, else its longest-standing owner, else recruiter; if it has nobody, the coordinator with the fewest open
 * cases. A mission's nomination: that coordinator first. Null: nobody in the whole installation could.
 * @param not who is out of the question
 */
export async function findOwner(tx: Transaction, one: OwnedCase, not: readonly string[] = []): Promise<string | null> {
  const excluded = [...not, ...(one.expertUserId ? [one.expertUserId] : [])];
  const ofInstitution = () => (one.institutionKnows ? institutionOwner(tx, one, excluded) : Promise.resolve(null));
  const coordinator = () => freestCoordinator(tx, excluded);
  const [first, second] = one.channel === "mission_nomination" ? [coordinator, ofInstitution] : [ofInstitution, coordinator];
  return (await first()) ?? (await second());
}

/** Of the institution's own people, in the order of the rule; their rows are held unless this only is to tell them something. */
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

/** A row that is deleted while it is waited for leaves the answer empty although others remain: then it is asked again. */
async function firstHeld(tx: Transaction, query: Prisma.Sql): Promise<string | null> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [row] = await tx.$queryRaw<{ id: string }[]>(query);
    if (row) return row.id;
  }
  return null;
}
