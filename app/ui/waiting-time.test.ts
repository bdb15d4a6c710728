import { expect, test } from "vitest";
import { waitingTime } from "./waiting-time";

test("a wait is told in seconds, minutes or hours and never too short", () => {
  expect(waitingTime(0)).toEqual({ unit: "seconds", count: 1 });
  expect(waitingTime(89)).toEqual({ unit: "seconds", count: 89 });
  expect(waitingTime(121)).toEqual({ unit: "minutes", count: 3 });
  expect(waitingTime(5_400)).toEqual({ unit: "minutes", count: 90 });
  expect(waitingTime(5_401)).toEqual({ unit: "hours", count: 2 });
});
