import { expect, it } from "vitest";
import { sampleFacts } from "../samples.fixture";
import { judgeEngagement } from "./engagement";

it("tells the form of work that both sides name", () => {
  const result = judgeEngagement(sampleFacts({ offer: { engagementType: "teaching" } }));
  expect(result.value).toBe(1);
  expect(result.evidence[0]?.reason).toEqual({ code: "engagement_offered", engagementType: "teaching" });
});
