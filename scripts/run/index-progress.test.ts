import { expect, test } from "vitest";
import { followIndex, type IndexReport } from "./index-progress";

const waiting = (count: number): IndexReport => ({ index: "up", worker: { waiting: count } });

test("the index's progress is counted until nothing waits", async () => {
  const reports = [null, waiting(300), waiting(120), waiting(0)];
  const told: string[] = [];
  expect(
    await followIndex(
      () => Promise.resolve(reports.shift() ?? null),
      (text) => told.push(text),
    ),
  ).toBeNull();
  expect(told).toEqual(["0 of 300 records", "180 of 300 records"]);
});

test("an index that is not there yet is waited for, although nothing waits", async () => {
  const reports: IndexReport[] = [{ index: "missing", worker: { waiting: 0 } }, waiting(0)];
  expect(
    await followIndex(
      () => Promise.resolve(reports.shift() ?? null),
      () => {},
    ),
  ).toBeNull();
  expect(reports).toEqual([]);
});

test("a backlog that takes longer is left to the worker and said in one line", async () => {
  expect(
    await followIndex(
      () => Promise.resolve(waiting(40_000)),
      () => {},
      0,
    ),
  ).toBe("the search index lacks 40000 changes and is still catching up; nothing to do, it ends by itself");
});

test("an engine that does not answer is said at once", async () => {
  const down: IndexReport = { index: "down", worker: { waiting: 5 } };
  expect(
    await followIndex(
      () => Promise.resolve(down),
      () => {},
    ),
  ).toContain("does not answer");
});
