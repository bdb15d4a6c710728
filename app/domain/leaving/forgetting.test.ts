import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORGETTING } from "./forgetting";

const schema = readFileSync(join(import.meta.dirname, "../../../prisma/schema.prisma"), "utf8");
const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => ({ name, body }));
const rows = new Map(Object.entries(FORGETTING));

/** Models whose rows are deleted by cascade with a row of `owner`, each with its foreign key column. */
function deletedWith(owner: string): { name: string; column: string }[] {
  const relation = new RegExp(`^\\s*\\w+\\s+${owner}\\??\\s+@relation\\((.*onDelete: Cascade.*)\\)`, "gm");
  return models.flatMap(({ name, body }) =>
    [...body.matchAll(relation)].map(([, options = ""]) => ({ name, column: /fields: \[(\w+)\]/.exec(options)?.[1] ?? "" })),
  );
}

/** The tables and conditions that an entry of the list deletes by. */
async function deletions(name: string): Promise<[table: string, where: unknown][]> {
  const seen: [string, unknown][] = [];
  const tx = new Proxy(
    {},
    { get: (_, table: string) => ({ deleteMany: async ({ where }: { where: unknown }) => seen.push([table, where]) }) },
  );
  await rows.get(name)?.ofAccount?.(tx as never, "somebody");
  return seen;
}

test("every model of the data model has a row that says what becomes of it, and every row a model", () => {
  expect(models.length).toBeGreaterThan(50);
  expect([...rows.keys()].sort()).toEqual(models.map(({ name }) => name).sort());
  for (const [name, { why }] of rows) expect(why, name).toMatch(/\w.+\.$/);
});

test("what the database deletes with an account is deleted where the account stays as an empty row", async () => {
  const owned = deletedWith("User");
  expect(owned.map(({ name }) => name)).toContain("UnsubscribeLink");
  for (const { name, column } of owned) {
    expect(rows.get(name)?.fate, name).toBe("delete");
    expect(await deletions(name), name).toEqual([[name.charAt(0).toLowerCase() + name.slice(1), { [column]: "somebody" }]]);
  }
});

test("what the database deletes with a profile is said to be deleted", () => {
  const owned = deletedWith("Expert");
  expect(owned.length).toBeGreaterThan(10);
  for (const { name } of owned) expect(rows.get(name)?.fate, name).toBe("delete");
});
