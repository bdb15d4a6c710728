import { expect, test } from "vitest";
import { probeDelay, retryDelay } from "./retry";

const firsts = (delay: (failures: number) => number) => [1, 2, 3, 4, 5, 6, 7, 1_000].map((failures) => delay(failures) / 1_000);

test("one mail is tried again after growing pauses, then every hour", () => {
  expect(firsts(retryDelay)).toEqual([20, 60, 180, 540, 1_620, 3_600, 3_600, 3_600]);
});

test("a failing server is probed after growing pauses, then every five minutes", () => {
  expect(firsts(probeDelay)).toEqual([20, 60, 180, 300, 300, 300, 300, 300]);
});
