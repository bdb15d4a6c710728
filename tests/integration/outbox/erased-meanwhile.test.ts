import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findDuplicates } from "~/domain/duplicates/find-duplicates.server";
import { writeMatchNeeds } from "~/domain/matches/write-match-needs.server";
import { writeMatchProfiles } from "~/domain/matches/write-match-profiles.server";
import { db } from "~/platform/db.server";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { openConnection, someoneWaits } from "./locks";

let eraser: pg.Client;
let onlooker: pg.Client;
beforeAll(async () => {
  eraser = await openConnection();
  onlooker = await openConnection();
});
afterAll(async () => {
  await eraser.end();
  await onlooker.end();
  await db.$disconnect();
});

/** Runs `work` while a deletion of the row is under way: it reads the row, and waits for the deletion's end before it can write. */
async function whileErased(table: "Expert" | "Position", id: string, work: () => Promise<void>): Promise<void> {
  await eraser.query("BEGIN");
  await eraser.query(`DELETE FROM "${table}" WHERE "id" = $1`, [id]);
  const done = work();
  await someoneWaits(onlooker);
  await eraser.query("COMMIT");
  await done;
}

test("ranking rows of the others are written when somebody is erased between read and write", async () => {
  const [gone, stays] = [await makeExpert(), await makeExpert()];
  await whileErased("Expert", gone.id, () => writeMatchProfiles([gone.id, stays.id]));
  expect(await db.matchProfile.findMany({ select: { expertId: true } })).toEqual([{ expertId: stays.id }]);
});

test("so are those of positions", async () => {
  const { id: institutionId } = await makeInstitution();
  const [gone, stays] = [await makePosition({ institutionId }), await makePosition({ institutionId })];
  await whileErased("Position", gone.id, () => writeMatchNeeds([gone.id, stays.id]));
  expect(await db.matchNeed.findMany({ select: { positionId: true } })).toEqual([{ positionId: stays.id }]);
});

test("and duplicates are found among those who are left", async () => {
  const same = { fullName: "Phạm Gia Huy", employments: [{ title: "Kỹ sư" }] };
  const [gone, one, two] = [await makeExpert(same), await makeExpert(same), await makeExpert(same)];
  await whileErased("Expert", gone.id, () => findDuplicates([gone.id, one.id, two.id]));
  const pairs = await db.duplicatePair.findMany({ select: { firstId: true, secondId: true } });
  expect(pairs.map(({ firstId, secondId }) => [firstId, secondId])).toEqual([[one.id, two.id].sort()]);
});
