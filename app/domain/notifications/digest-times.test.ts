import { expect, test } from "vitest";
import { digestMoment } from "./digest-times";

const at = (rhythm: "daily" | "weekly", now: string) => digestMoment(rhythm, new Date(now)).toISOString();

test("the summary of the day is due at seven in the morning in Việt Nam", () => {
  expect(at("daily", "2026-11-22T00:00:00Z")).toBe("2026-11-22T00:00:00.000Z");
  expect(at("daily", "2026-11-21T23:59:59Z")).toBe("2026-11-21T00:00:00.000Z");
});

test("the summary of the week is due on Monday morning in Việt Nam, also when asked on a Sunday", () => {
  // 2026-11-22 is a Sunday.
  expect(at("weekly", "2026-11-22T23:59:59Z")).toBe("2026-11-16T00:00:00.000Z");
  expect(at("weekly", "2026-11-23T00:00:00Z")).toBe("2026-11-23T00:00:00.000Z");
});
