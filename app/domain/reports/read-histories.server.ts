import { fieldWithNarrower } from "~/domain/reference/fields";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { CHANNELS, CLOSED_STATES } from "~/domain/cases/model";
import { db, Prisma } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { type CaseHistory, NO_COUNTRY, type ReportEvent } from "./model";
import { type Selection } from "./selection";
import { EVERYTHING } from "./selection-params";
import { type Scope } from "./tally";

/** Number of cases per SQL statement: a few megabytes, whatever the period. */
const BATCH = 1_000;

type Row = Omit<CaseHistory, "events"> & {
  events: [kind: string, at: number | null, side: string, ownerId: string, toState: string | null, data: object][];
};

/**
 * Streams the cases that a report may count: those with an event in the period and those open at its end, with their
 * events before `upTo`. Only one batch is in memory at a time. The data read for a case never changes once `upTo` has
 * passed: its initial data is frozen and its events are append-only.
 */
export async function* readHistories({
  from,
  until,
  upTo,
  selection,
}: Omit<Scope, "selection"> & { selection?: Selection }): AsyncGenerator<CaseHistory> {
  const [start, end, limit] = [from, until, upTo].map((moment) => new Date(moment));
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT i."id" AS "caseId", i."channel"::text, i."engagementType"::text, i."countryCode", coalesce(i."fieldCodes", '{}') AS "fieldCodes", coalesce(i."technologyCodes", '{}') AS "technologyCodes", i."institutionId", log."events"
      FROM "Introduction" i
      CROSS JOIN LATERAL (
        SELECT json_agg(json_build_array(e."kind", CASE WHEN isfinite(e."at") THEN floor(extract(epoch FROM e."at") * 1000)::bigint END, e."side", e."ownerId", e."toState", e."data") ORDER BY e."seq") AS "events"
        FROM "IntroductionEvent" e WHERE e."introductionId" = i."id" AND e."at" < ${limit}
      ) log
      WHERE i."id" > ${after}::uuid ${chosen(selection ?? EVERYTHING)}
        AND (EXISTS (SELECT 1 FROM "IntroductionEvent" e WHERE e."introductionId" = i."id" AND e."at" >= ${start} AND e."at" < ${end})
          OR (EXISTS (SELECT 1 FROM "IntroductionEvent" e WHERE e."introductionId" = i."id" AND e."seq" = 1 AND e."at" < ${start})
            AND NOT EXISTS (
              SELECT 1 FROM "IntroductionEvent" e
              WHERE e."introductionId" = i."id" AND e."at" < ${end} AND e."toState"::text = ANY (${[...CLOSED_STATES]}))))
      ORDER BY i."id" LIMIT ${BATCH}`;
    yield* await readEach("Case", rows, (row) => row.caseId, historyOf);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.caseId;
  }
}

/** @throws RangeError for a case that this version cannot count: an unknown channel or engagement type, or an invalid date */
function historyOf(row: Row): CaseHistory {
  if (!CHANNELS.includes(row.channel) || !ENGAGEMENT_TYPES.includes(row.engagementType)) throw new RangeError("unknown value");
  return { ...row, events: row.events.map(eventOf) };
}

function eventOf([kind, at, side, ownerId, toState, data]: Row["events"][number]): ReportEvent {
  if (at === null) throw new RangeError("impossible date");
  return { kind, at, side, ownerId, toState, data } as ReportEvent;
}

/** The SQL form of `matcher` (selection.ts), so that other cases are not read. */
function chosen(selection: Selection): Prisma.Sql {
  const { country, field, technology, institution, owner, channel, form } = selection;
  const conditions = [
    country && (country === NO_COUNTRY ? Prisma.sql`i."countryCode" IS NULL` : Prisma.sql`i."countryCode" = ${country}`),
    field && Prisma.sql`i."fieldCodes" && ${[...fieldWithNarrower(field)]}::text[]`,
    technology && Prisma.sql`${technology} = ANY (i."technologyCodes")`,
    institution && Prisma.sql`i."institutionId" = ${institution}::uuid`,
    owner && Prisma.sql`EXISTS (SELECT 1 FROM "IntroductionEvent" e WHERE e."introductionId" = i."id" AND e."ownerId" = ${owner}::uuid)`,
    channel && Prisma.sql`i."channel"::text = ${channel}`,
    form && Prisma.sql`i."engagementType"::text = ${form}`,
  ].filter((condition) => condition !== null && condition !== "");
  return conditions.length > 0 ? Prisma.sql`AND ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
}
