import { describe, expect, it } from "vitest";
import { sampleFacts } from "../samples.fixture";
import { judgeTimeZone, overlapHours } from "./time-zone";

describe("overlap with office hours in Việt Nam", () => {
  it.each([
    ["Asia/Ho_Chi_Minh", "2027-01-15", 9],
    ["Asia/Tokyo", "2027-01-15", 9],
    ["Europe/London", "2027-01-15", 3],
    ["Europe/Berlin", "2027-01-15", 4],
    ["America/New_York", "2027-01-15", 2],
    ["America/Los_Angeles", "2027-01-15", 5],
    ["Australia/Sydney", "2027-07-15", 9],
    ["Asia/Kolkata", "2027-01-15", 8.5],
  ])("is, seen from %s on %s, %d hours", (zone, date, hours) => {
    expect(overlapHours(zone, date)).toBe(hours);
  });

  it("follows summer time", () => {
    expect(overlapHours("Europe/Berlin", "2027-07-15")).toBe(5);
    expect(overlapHours("America/New_York", "2027-07-15")).toBe(1);
  });

  it("is unknown for a zone that does not exist", () => {
    expect(overlapHours("Mars/Olympus", "2027-01-15")).toBeNull();
  });
});

describe("the time-zone criterion", () => {
  const judge = (timeZone: string | null) => judgeTimeZone(sampleFacts({ expert: { timeZone } }));

  it("takes four common hours a day as enough", () => {
    expect(judge("Europe/Berlin").value).toBe(1);
    expect(judge("Europe/Berlin").evidence[0]?.reason).toEqual({ code: "time_zone_overlap", hours: 4, zone: "Europe/Berlin" });
    expect(judge("America/New_York").value).toBe(0.5);
    expect(judge("America/New_York").evidence[0]?.reason.code).toBe("time_zone_narrow");
  });

  it("is unknown when the zone is not stated", () => {
    expect(judge(null).state).toBe("unknown");
  });

  it("looks at the day the position starts", () => {
    const facts = sampleFacts({ expert: { timeZone: "Europe/London" }, position: { startFrom: "2027-07-01" } });
    expect(judgeTimeZone(facts).evidence[0]?.reason).toMatchObject({ hours: 4 });
  });

  it("is not asked of people who come to Việt Nam", () => {
    expect(judgeTimeZone(sampleFacts({ offer: { engagementType: "return_long_term" } })).state).toBe("not_asked");
  });

  it("is asked of someone who teaches from abroad", () => {
    const facts = sampleFacts({ offer: { engagementType: "teaching", remoteOnly: true }, position: { remotePossible: true } });
    expect(judgeTimeZone(facts).state).toBe("scored");
  });
});
