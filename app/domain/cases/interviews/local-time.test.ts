import { expect, test } from "vitest";
import { instantIn, localTime } from "./local-time";

test.each([
  ["Asia/Ho_Chi_Minh", "2027-03-01T09:30", "2027-03-01T02:30:00.000Z"],
  ["Europe/Berlin", "2027-01-10T09:00", "2027-01-10T08:00:00.000Z"],
  ["Europe/Berlin", "2027-07-10T09:00", "2027-07-10T07:00:00.000Z"],
  ["America/Los_Angeles", "2027-12-31T23:45", "2028-01-01T07:45:00.000Z"],
  ["Pacific/Kiritimati", "2027-01-01T00:15", "2026-12-31T10:15:00.000Z"],
  ["Asia/Kolkata", "2027-05-05T05:05", "2027-05-04T23:35:00.000Z"],
  // Of the hour that occurs twice, the first.
  ["Europe/Berlin", "2027-10-31T02:30", "2027-10-31T00:30:00.000Z"],
])("in %s the clock shows %s at %s", (zone, local, instant) => {
  expect(instantIn(zone, local)?.toISOString()).toBe(instant);
  expect(localTime(zone, new Date(instant))).toBe(local);
});

test.each(["2027-03-28T02:30", "2027-02-30T10:00", "2027-01-01T25:00", "2027-01-01", "tomorrow", ""])(
  "no clock in Berlin ever shows %j",
  (local) => {
    expect(instantIn("Europe/Berlin", local)).toBeNull();
  },
);
