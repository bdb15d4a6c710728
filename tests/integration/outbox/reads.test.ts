import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findDuplicates } from "~/domain/duplicates/find-duplicates.server";
import { writeMatchNeeds } from "~/domain/matches/write-match-needs.server";
import { writeMatchProfiles } from "~/domain/matches/write-match-profiles.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { readDocuments } from "~/domain/search/read-documents.server";
import { loadSkills, skillTableMark } from "~/domain/skills/load-skills.server";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { db } from "~/platform/db.server";
import { makeCase } from "../../factories/make-case";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { readSources } from "./sources";

/** Written from the records, and read only by those who write them. */
const DERIVED = ["MatchProfile", "MatchNeed", "DuplicateKey", "DuplicatePair"];
/** Keys that tie a row to its record: a change of them is a change of the row's record, which the triggers always see. */
const KEYS = ["id", "expertId", "positionId"];

type Reads = Record<string, string[]>;

/** Every column that these statements name, by table. */
function columnsIn(statements: readonly string[]): Reads {
  const found = new Map<string, Set<string>>();
  for (const sql of statements) {
    const names = new Map<string, string>();
    for (const [, table = "", alias] of sql.matchAll(/(?:FROM|JOIN)\s+(?:"public"\.)?"(\w+)"(?:\s+AS)?(?:\s+"?(\w+)"?)?/g)) {
      names.set(table, table);
      if (alias) names.set(alias, table);
    }
    for (const [, alias = "", column = ""] of sql.matchAll(/(?:"public"\.)?"?(\w+)"?\."(\w+)"/g)) {
      const table = names.get(alias);
      if (table) found.set(table, (found.get(table) ?? new Set()).add(column));
    }
  }
  const read = [...found].filter(([table]) => !DERIVED.includes(table));
  return Object.fromEntries(read.map(([table, columns]) => [table, [...columns].filter((name) => !KEYS.includes(name)).sort()]));
}

/** The statements that the database receives while `run` is under way. */
async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    await run();
    return (spy.mock.calls as unknown as [string | { text: string }][]).map(([sent]) => (typeof sent === "string" ? sent : sent.text));
  } finally {
    spy.mockRestore();
  }
}

async function markedColumns(kind: SearchKind, wanted: (table: string) => boolean): Promise<Reads> {
  const sources = (await readSources()).filter((source) => source.kind === kind && wanted(source.table));
  return Object.fromEntries(sources.map(({ table, columns }) => [table, columns.filter((name) => !KEYS.includes(name)).sort()] as const));
}

let ids: Record<SearchKind, string>;
/** What tells that the list of skills in memory is still the current one. */
let stamp: string[];

beforeAll(async () => {
  const { id: institutionId } = await makeInstitution();
  const skills = [{ skillId: "robotics", level: 3 }];
  const position = await makePosition({ institutionId, skills: [{ skillId: "robotics" }] });
  const expert = await makeExpert({
    skills,
    works: [{ title: "Bài báo về rô-bốt" }],
    employments: [{ title: "Kỹ sư" }],
    degrees: ["doctorate"],
    languages: [{ languageCode: "ja", level: "B2" }],
    availabilities: [{ engagementType: "teaching", from: "2026-01-01" }],
    blocks: [(await makeInstitution()).id],
  });
  await makeCase({ expertId: expert.id, positionId: position.id, institutionId, ownerId: expert.userId });
  ids = { expert: expert.id, position: position.id };
  // The list of skills is kept in memory; what it contributes is tested below.
  await skillIndex(0);
  stamp = await statementsOf(() => skillTableMark(db));
});
afterAll(() => db.$disconnect());

const READERS: Record<SearchKind, (id: string) => Promise<unknown>[]> = {
  expert: (id) => [readDocuments("expert", [id]), writeMatchProfiles([id]), findDuplicates([id])],
  position: (id) => [readDocuments("position", [id]), writeMatchNeeds([id])],
};

test.each(["expert", "position"] as const)(
  "triggers watch exactly the columns that the document, the ranking row and the duplicate keys of one %s are made of",
  async (kind) => {
    const statements = await statementsOf(() => Promise.all(READERS[kind](ids[kind])));
    const read = columnsIn(statements.filter((sql) => !stamp.includes(sql)));
    expect(Object.keys(read).length).toBeGreaterThanOrEqual(4);
    expect(await markedColumns(kind, (table) => table !== "SkillLink")).toEqual(read);
  },
);

test("triggers watch the links of skills, which profiles reach each other by", async () => {
  const { SkillLink } = columnsIn(await statementsOf(() => loadSkills(db)));
  expect(await markedColumns("expert", (table) => table === "SkillLink")).toEqual({ SkillLink });
});
