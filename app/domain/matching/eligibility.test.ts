import { describe, expect, it } from "vitest";
import { acceptedTypes, offerBlock } from "./eligibility";
import { sampleAvailability, sampleContext, sampleExpert, samplePosition } from "./samples.fixture";
import { matchPair } from "./score";

const today = "2026-11-22";

describe("blocks", () => {
  it("name an expert who blocked the institution and tell nothing else", () => {
    const context = sampleContext({ isBlocked: (expertId, positionId) => expertId === "expert-1" && positionId === "position-1" });
    const result = matchPair(sampleExpert(), samplePosition({ fieldCodes: ["2.2"] }), context);
    expect(result).toMatchObject({
      score: 0,
      confidence: 0,
      blocks: [{ code: "expert_blocked_institution" }],
      criteria: [],
      byType: [],
      bestEngagementType: null,
    });
    expect(result.headline).toEqual({
      strongest: null,
      mainGap: null,
      mustMet: 0,
      mustNear: 0,
      mustTotal: 0,
      missing: [],
      availability: null,
    });
  });

  it("name the forms asked for when none of them is offered", () => {
    const result = matchPair(sampleExpert(), samplePosition({ engagementTypes: ["teaching", "return_long_term"] }), sampleContext());
    expect(result.blocks).toEqual([{ code: "engagement_not_offered", asked: ["return_long_term", "teaching"] }]);
    expect(result.criteria.find((each) => each.criterion === "must_skills")).toBeDefined();
  });

  it("name a window that is over, today or before the position starts", () => {
    const block = (until: string, startFrom: string | null) =>
      offerBlock(sampleAvailability({ until }), samplePosition({ startFrom }), today);
    expect(block("2026-11-21", null)).toEqual({ code: "window_over", engagementType: "remote_advising", until: "2026-11-21" });
    expect(block("2026-11-22", null)).toBeNull();
    expect(block("2026-12-31", "2027-01-01")?.code).toBe("window_over");
    expect(block("2027-01-01", "2027-01-01")).toBeNull();
  });

  it("name work from abroad only where the position needs time on site", () => {
    const block = (engagementType: "teaching" | "remote_advising", position: Parameters<typeof samplePosition>[0]) =>
      offerBlock(sampleAvailability({ engagementType, remoteOnly: true }), samplePosition(position), today);
    expect(block("teaching", { remotePossible: false })?.code).toBe("remote_only_but_on_site");
    expect(block("teaching", { remotePossible: true })).toBeNull();
    expect(block("remote_advising", { remotePossible: false })).toBeNull();
    expect(block("remote_advising", { onSiteDaysPerYear: 10 })?.code).toBe("remote_only_but_on_site");
  });

  it("of one form leave the pair open in another", () => {
    const expert = sampleExpert({
      availability: [sampleAvailability({ until: "2026-01-01" }), sampleAvailability({ engagementType: "teaching" })],
    });
    const result = matchPair(expert, samplePosition({ engagementTypes: ["remote_advising", "teaching"] }), sampleContext());
    expect(result).toMatchObject({ blocks: [], bestEngagementType: "teaching" });
    expect(result.byType[0]).toMatchObject({ score: 0, blocks: [{ code: "window_over" }] });
  });
});

it("a position that names no form of work accepts every form", () => {
  expect(acceptedTypes(samplePosition({ engagementTypes: [] }))).toHaveLength(6);
});
