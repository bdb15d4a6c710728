import { type Actor } from "~/domain/vocabulary/actor";
import { db, Prisma } from "~/platform/db.server";
import { expertScopeCondition } from "./expert-conditions.server";

/**
 * Whose question it is: who may be found depends on the reader, which positions are open does not. No actor: the worker's own
 * housekeeping, which sees everybody.
 */
export type Asked = { kind: "expert"; actor: Actor | null } | { kind: "position" };

/** Ids left out of one query at most; the engine reads them in each query of a page. */
const MAX_LEFT_OUT = 500;

/**
 * Ids that the index may still contain although this reader may not find them any more: their withdrawal waits in the outbox.
 * Every query leaves them out, so that no count, facet or hit tells of them. Null when there are too many, and the database
 * has to answer.
 */
export async function withdrawnIds(asked: Asked): Promise<string[] | null> {
  const rows = await readWithdrawn(asked);
  return rows.length > MAX_LEFT_OUT ? null : rows.map(({ id }) => id);
}

/** A withdrawal's mark is due, or parked by a rebuild. Those due much later wait for a service and withdraw nothing. */
const due = Prisma.sql`(mark."notBefore" = 'infinity' OR mark."notBefore" < now() + interval '1 minute')`;

async function readWithdrawn(asked: Asked): Promise<{ id: string }[]> {
  if (asked.kind === "position") return withdrawnPositions();
  return asked.actor === null ? [] : withdrawnExperts(asked.actor);
}

function withdrawnExperts(actor: Actor) {
  return db.$queryRaw<{ id: string }[]>`
    SELECT mark."entityId"::text AS id FROM "SearchMark" AS mark
    LEFT JOIN "Expert" AS e ON e."id" = mark."entityId"
    LEFT JOIN "User" AS u ON u."id" = e."userId"
    WHERE mark."kind" = 'expert' AND ${due} AND (e."id" IS NULL OR NOT (${expertScopeCondition(actor)}))
    LIMIT ${MAX_LEFT_OUT + 1}`;
}

function withdrawnPositions() {
  return db.$queryRaw<{ id: string }[]>`
    SELECT mark."entityId"::text AS id FROM "SearchMark" AS mark
    LEFT JOIN "Position" AS p ON p."id" = mark."entityId"
    LEFT JOIN "Institution" AS i ON i."id" = p."institutionId"
    WHERE mark."kind" = 'position' AND ${due}
      AND (p."id" IS NULL OR p."status" <> 'published' OR p."publishedAt" IS NULL OR i."status" <> 'verified')
    LIMIT ${MAX_LEFT_OUT + 1}`;
}
