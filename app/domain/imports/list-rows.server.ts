import { type UserActor } from "~/domain/vocabulary/actor";
import { type Db, db, type Prisma } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { getBatch } from "./batch-access.server";
import { type Duplicate, mappingShape, type Problem, problemShape, readShape, type RowRead } from "./json-columns";
import { choicesFor, PREVIEW_PAGE, STOPS } from "./model";

export const ROW_FILTERS = ["all", "stopped", "problems", "doubles", "clean"] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

export type PreviewRow = {
  number: number;
  cells: string[];
  problems: Problem[];
  stopped: boolean;
  read: RowRead | null;
  double: (Duplicate & { label: string }) | null;
  choices: readonly string[];
  choice: string;
};

/** The rows of an import with the problems of each cell, possible duplicates and the available choices. */
export async function listRows(actor: UserActor, id: string, filter: RowFilter, page: number) {
  const batch = await getBatch(db, actor, id);
  const facts = await db.importRow.findMany({
    where: { batchId: batch.id },
    orderBy: { number: "asc" },
    select: { number: true, problems: true, read: true },
  });
  const keyOf = (row: { number: number }) => `${batch.id}:${row.number}`;
  const sorted = await readEach("ImportRow", facts, keyOf, (row) => ({ number: row.number, kinds: kindsOf(row) }));
  const counts = Object.fromEntries(ROW_FILTERS.map((each) => [each, sorted.filter((row) => row.kinds.has(each)).length])) as Record<
    RowFilter,
    number
  >;
  const numbers = sorted.filter((row) => row.kinds.has(filter)).map((row) => row.number);
  const shown = numbers.slice((page - 1) * PREVIEW_PAGE, page * PREVIEW_PAGE);
  const rows = await db.importRow.findMany({
    where: { batchId: batch.id, number: { in: shown } },
    orderBy: { number: "asc" },
    select: { number: true, cells: true, problems: true, read: true, choice: true },
  });
  const preview = await readEach("ImportRow", rows, keyOf, (row): PreviewRow => {
    const read = readShape.safeParse(row.read);
    const problems = problemShape.array().parse(row.problems);
    const double = read.success ? read.data.double : null;
    const choices = choicesFor(double);
    const choice = choices.find((each) => each === row.choice) ?? choices[0] ?? "skip";
    return {
      number: row.number,
      cells: row.cells,
      problems,
      stopped: isStopped(problems),
      read: read.success ? read.data : null,
      double: double && { ...double, label: "" },
      choices,
      choice,
    };
  });
  await nameDuplicates(db, batch.id, preview);
  return {
    state: batch.state,
    version: batch.version,
    kind: batch.kind,
    headings: batch.headings,
    columns: mappingShape.parse(batch.mapping).columns,
    counts,
    total: numbers.length,
    pageSize: PREVIEW_PAGE,
    rows: preview,
  };
}

const isStopped = (problems: readonly Problem[]) => problems.some((problem) => STOPS.includes(problem.code));

function kindsOf(row: { problems: Prisma.JsonValue; read: Prisma.JsonValue }): Set<RowFilter> {
  const problems = problemShape.array().parse(row.problems);
  const read = readShape.safeParse(row.read);
  const kinds = new Set<RowFilter>(["all"]);
  if (isStopped(problems)) kinds.add("stopped");
  if (problems.length > 0) kinds.add("problems");
  if (read.success && read.data.double) kinds.add("doubles");
  if (kinds.size === 1) kinds.add("clean");
  return kinds;
}

/** Adds the names of possible duplicates. For a registered expert, the preview has already checked access; the run checks it again. */
async function nameDuplicates(client: Db, batchId: string, rows: PreviewRow[]): Promise<void> {
  const refs = (kind: Duplicate["kind"]) => rows.flatMap((row) => (row.double?.kind === kind ? row.double.ref : []));
  const [experts, imported, positions, earlier] = await Promise.all([
    client.expert.findMany({
      where: { id: { in: refs("expert") }, publishedAt: { not: null }, visibility: { not: "hidden" } },
      select: { id: true, fullName: true },
    }),
    client.importedPerson.findMany({ where: { id: { in: refs("imported") } }, select: { id: true, fullName: true } }),
    client.position.findMany({ where: { id: { in: refs("position") } }, select: { id: true, titleVi: true, titleEn: true } }),
    client.importRow.findMany({ where: { batchId, number: { in: refs("row").map(Number) } }, select: { number: true, read: true } }),
  ]);
  const labels = new Map<string, string>([
    ...experts.map((one) => [one.id, one.fullName] as const),
    ...imported.map((one) => [one.id, one.fullName] as const),
    ...positions.map((one) => [one.id, one.titleVi || one.titleEn] as const),
    ...earlier.map((one) => {
      const read = readShape.safeParse(one.read);
      const said = read.success ? (read.data.person?.fullName ?? (read.data.need?.titleVi || read.data.need?.titleEn)) : "";
      return [String(one.number), said ?? ""] as const;
    }),
  ]);
  for (const row of rows) if (row.double) row.double.label = labels.get(row.double.ref) ?? "";
}
