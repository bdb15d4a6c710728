import { expect, test } from "vitest";
import { keepRunning } from "./keep-running";

/** Only catches hangs, however busy the machine is. */
const PATIENT = { timeout: 60_000 };

/** A process that ends when told to. */
function process() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { ended, end, stop: () => Promise.resolve(end()) };
}

const NOW = { pausesMs: [0, 0], withinMs: 60_000 };

test("a process that ended is started again, and given up when it ends too often", async () => {
  const said: string[] = [];
  const starts: ReturnType<typeof process>[] = [];
  const first = process();
  const kept = keepRunning(
    "The engine",
    first,
    () => Promise.resolve(starts[starts.push(process()) - 1]!),
    (line) => said.push(line),
    NOW,
  );
  first.end();
  await expect.poll(() => starts.length, PATIENT).toBe(1);
  starts[0]?.end();
  await expect.poll(() => starts.length, PATIENT).toBe(2);
  starts[1]?.end();
  expect(await kept.failed).toBe("The engine ended 3 times in a short while");
  expect(said.filter((line) => line.includes("starting it again"))).toHaveLength(2);
  expect(starts).toHaveLength(2);
});

test("one that does not start is tried again, and the terminal says why", async () => {
  const said: string[] = [];
  const first = process();
  const kept = keepRunning(
    "The engine",
    first,
    () => Promise.reject(new Error("its port is taken")),
    (line) => said.push(line),
    NOW,
  );
  first.end();
  expect(await kept.failed).toContain("The engine ended");
  expect(said.filter((line) => line === "The engine did not start: its port is taken")).toHaveLength(2);
});

test("after a stop nothing is started, and one that is just starting is stopped too", async () => {
  const first = process();
  const second = process();
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  let stops = 0;
  const start = async () => {
    await begun;
    return { ended: second.ended, stop: () => Promise.resolve(void (stops += 1)) };
  };
  let asked = 0;
  const kept = keepRunning(
    "The engine",
    first,
    () => ((asked += 1), start()),
    () => undefined,
    NOW,
  );
  first.end();
  await expect.poll(() => asked, PATIENT).toBe(1);
  const stopped = kept.stop();
  begin();
  await stopped;
  expect([asked, stops]).toEqual([1, 1]);
});
