import { beforeAll, expect, test } from "vitest";
import { measureRecall, prepareRecall, type Recall, type RecallSet } from "../../../scripts/bench-matching/recall";
import { actorOf } from "../../factories/actor-of";
import { makeInstitution } from "../../factories/make-institution";
import { makeUser } from "../../factories/make-user";

/**
 * The index only preselects: the best 20 of its candidates must be the best 20 of all experts. Takes one to two minutes on
 * few cores, most of it for scoring all experts. Only the date affects the result, not the time.
 */
const EXPERTS = 20_000;
const POSITIONS = 200;
const LONG = 900_000;

let set: RecallSet;

beforeAll(async () => {
  set = await prepareRecall(EXPERTS, POSITIONS);
}, LONG);

const lost = ({ losing }: Recall) => losing.map(({ positionId, share }) => `${positionId}: ${share}`).join("\n");

test(
  "a coordinator's best 20 of 20,000 experts are among the candidates, over 200 positions",
  async () => {
    expect([set.everyone.length, set.positions.length]).toEqual([EXPERTS, POSITIONS]);
    const recall = await measureRecall(set, await actorOf((await makeUser({ roles: ["coordinator"] })).id), set.positions);
    expect(recall.mean, lost(recall)).toBeGreaterThanOrEqual(0.99);
    // A few hundred candidates, not all experts.
    expect(recall.candidates).toBeLessThanOrEqual(1_000);
  },
  LONG,
);

test(
  "an institution's best 20 of those it may find are among its candidates",
  async () => {
    const recall = await measureRecall(set, await actorOf((await makeInstitution()).memberId), set.positions.slice(0, 50));
    expect(recall.mean, lost(recall)).toBeGreaterThanOrEqual(0.99);
  },
  LONG,
);
