import { expect, test } from "vitest";

Object.assign(process.env, {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  MEILISEARCH_URL: "http://127.0.0.1:1",
  LOG_LEVEL: "silent",
});
const { repeat } = await import("./repeat.server");

const NEVER = 1_000_000;

test("a job that is woken while it runs, runs once more and then rests", async () => {
  let runs = 0;
  let rested: () => void = () => {};
  const second = new Promise<void>((resolve) => (rested = resolve));
  const job = repeat("test", NEVER, async () => {
    runs += 1;
    if (runs === 1) queueMicrotask(() => job.wake());
    if (runs === 2) rested();
    await Promise.resolve()
      .then(() => undefined)
      .then(() => undefined);
  });
  await second;
  await job.stop();
  expect(runs).toBe(2);
});

test("a job that fails runs again at its next turn", async () => {
  let runs = 0;
  let done: () => void = () => {};
  const third = new Promise<void>((resolve) => (done = resolve));
  const job = repeat("test", 1, async () => {
    runs += 1;
    if (runs === 3) return done();
    throw new Error("out of order");
  });
  await third;
  await job.stop();
  expect(runs).toBeGreaterThanOrEqual(3);
});

test("stopping waits for the run under way and starts no other", async () => {
  let release: () => void = () => {};
  let runs = 0;
  const job = repeat("test", 1, async (stopping) => {
    runs += 1;
    await new Promise<void>((resolve) => (release = resolve));
    expect(stopping.aborted).toBe(true);
  });
  await Promise.resolve();
  let stopped = false;
  const stopping = job.stop().then(() => {
    stopped = true;
  });
  await Promise.resolve();
  expect(stopped).toBe(false);
  release();
  await stopping;
  expect(runs).toBe(1);
});
