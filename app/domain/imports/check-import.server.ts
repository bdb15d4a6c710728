import { type UserActor } from "~/domain/vocabulary/actor";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { lockBatch, type LockedBatch } from "./claim-batch.server";
import { DuplicateFinder, duplicateKeysOfNeed, duplicateKeysOfPerson } from "./duplicates";
import { knownPeople, knownPositions } from "./known-people.server";
import { answersShape, mappingShape, type Problem, type RowRead } from "./json-columns";
import { recruitingInstitutions } from "./policy";
import { readExpertRow } from "./read-expert-row";
import { readPositionRow } from "./read-position-row";
import { declinedAmong } from "./refusals.server";
import { type ReadingContext } from "./row-reader";

const ROWS_AT_ONCE = 500;

type ReadRow = { number: number; read: RowRead; problems: Problem[] };

/**
 * Reads all rows of an import by its mapping and answers, and flags possible duplicates. Writes in batches together
 * with the progress count that the page shows. It is idempotent: a restart after a crash gives the same result, so no
 * row is read into two.
 * @returns false when the lease was lost or the process is to stop
 */
export async function checkImport(id: string, worker: string, importer: UserActor, stopping?: AbortSignal): Promise<boolean> {
  const batch = await db.$transaction((tx) => lockBatch(tx, id, worker, "checking"));
  if (!batch) return false;
  const rows = await readRows(batch);
  await markDuplicates(batch, importer, rows);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (stopping?.aborted) return false;
    if (!(await writePart(id, worker, rows.slice(from, from + ROWS_AT_ONCE), from))) return false;
  }
  return finish(id, worker, rows.length);
}

async function readRows(batch: LockedBatch): Promise<ReadRow[]> {
  const index = await skillIndex();
  const resolved = new Map<string, ReturnType<typeof index.resolveSkill>>();
  const context: ReadingContext = {
    mapping: mappingShape.parse(batch.mapping),
    answers: answersShape.parse(batch.answers),
    today: todayInVietnam(),
    resolve: (word) => {
      const known = resolved.get(word) ?? index.resolveSkill(word);
      resolved.set(word, known);
      return known;
    },
  };
  const rows = await db.importRow.findMany({
    where: { batchId: batch.id },
    select: { number: true, cells: true },
    orderBy: { number: "asc" },
  });
  const read = batch.kind === "experts" ? readExpertRow : readPositionRow;
  return rows.map(({ number, cells }) => ({ number, ...read(cells, context) }));
}

async function markDuplicates(batch: LockedBatch, importer: UserActor, rows: ReadRow[]): Promise<void> {
  const people = rows.flatMap((row) => row.read.person ?? []);
  const known =
    batch.institutionId === null
      ? await knownPeople(importer, batch.id, people)
      : await knownPositions(batch.institutionId, recruitingInstitutions(importer).includes(batch.institutionId));
  const declined = await declinedAmong(
    db,
    people.flatMap((person) => person.email || []),
  );
  const finder = new DuplicateFinder(known);
  for (const row of rows) {
    const { person, need } = row.read;
    const signs = person ? duplicateKeysOfPerson(person) : need ? duplicateKeysOfNeed(need) : null;
    if (!signs) continue;
    row.read.double = finder.find(signs, need ? "title" : "name");
    if (person && declined.has(person.email)) row.problems.push({ code: "declined_before", column: emailColumn(batch), word: "" });
    finder.add({ kind: "row", ref: String(row.number), ...signs });
  }
}

function emailColumn(batch: LockedBatch): number | null {
  const column = mappingShape.parse(batch.mapping).columns.indexOf("email");
  return column < 0 ? null : column;
}

async function writePart(id: string, worker: string, part: readonly ReadRow[], from: number): Promise<boolean> {
  const values = JSON.stringify(part.map(({ number, read, problems }) => ({ number, read, problems })));
  return db.$transaction(async (tx) => {
    if (!(await lockBatch(tx, id, worker, "checking"))) return false;
    await tx.$executeRaw`
      UPDATE "ImportRow" r SET "read" = v."read", "problems" = v."problems"
      FROM jsonb_to_recordset(${values}::jsonb) AS v("number" int, "read" jsonb, "problems" jsonb)
      WHERE r."batchId" = ${id}::uuid AND r."number" = v."number"`;
    await tx.importBatch.update({ where: { id }, data: { doneCount: from + part.length }, select: { id: true } });
    return true;
  });
}

/** Saved choices are kept; the run ignores those that a row no longer offers. */
async function finish(id: string, worker: string, count: number): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if (!(await lockBatch(tx, id, worker, "checking"))) return false;
    await tx.importBatch.update({
      where: { id },
      data: { state: "ready", doneCount: count, claimedBy: null, claimedUntil: null, lastError: null, version: { increment: 1 } },
      select: { id: true },
    });
    return true;
  });
}
