import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { db } from "~/platform/db.server";

describe("the database", () => {
  test("has an index that begins with the columns of each foreign key", async () => {
    const bare = await db.$queryRaw<{ key: string }[]>`
      SELECT c.conrelid::regclass::text || ' ' || c.conname AS "key"
      FROM pg_constraint c
      WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT FROM pg_index i
        WHERE i.indrelid = c.conrelid AND i.indisvalid AND i.indpred IS NULL
          AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
      )
      ORDER BY 1`;
    expect(bare.map(({ key }) => key)).toEqual([]);
    expect(await db.$queryRaw`SELECT count(*) > 0 AS "some" FROM pg_constraint WHERE contype = 'f'`).toEqual([{ some: true }]);
  });
});

/** Applied to databases before anybody noticed the duplicate; docs/decisions/0121 says why they keep their names. */
const KNOWN_PAIR = ["20261122101500_notifications_and_alerts", "20261122101500_outside_offers"];

describe("migrations", () => {
  test("have a stamp each, the known pair apart", () => {
    const folders = readdirSync(join(import.meta.dirname, "../../prisma/migrations"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    const stampOf = (folder: string) => folder.split("_")[0];
    const doubles = folders.filter((folder) => folders.some((other) => other !== folder && stampOf(other) === stampOf(folder)));
    expect(doubles.sort()).toEqual(KNOWN_PAIR);
  });
});
