import { describe, expect, it } from "vitest";
import type { MatchExpert } from "../model";
import { sampleFacts } from "../samples.fixture";
import { judgeLanguages } from "./languages";

const judge = (languages: MatchExpert["languages"], minLevel: "B2" | "C1" = "C1") =>
  judgeLanguages(sampleFacts({ expert: { languages }, position: { languages: [{ code: "en", minLevel }] } }));

describe("languages", () => {
  it("count as met at the level asked and above it, mother tongue on top", () => {
    expect(judge([{ code: "en", level: "C1" }]).value).toBe(1);
    expect(judge([{ code: "en", level: "native" }]).evidence[0]?.reason.code).toBe("language_met");
  });

  it("lose credit by CEFR step", () => {
    expect(judge([{ code: "en", level: "B2" }]).value).toBe(0.6);
    expect(judge([{ code: "en", level: "B1" }]).value).toBe(0.3);
    expect(judge([{ code: "en", level: "A1" }]).value).toBe(0.1);
  });

  it("are missing when others are stated, and unknown when none is", () => {
    expect(judge([{ code: "de", level: "C2" }]).value).toBe(0);
    expect(judge([]).state).toBe("unknown");
  });

  it("take the better of two entries for one language", () => {
    expect(
      judge([
        { code: "en", level: "A2" },
        { code: "en", level: "C2" },
      ]).value,
    ).toBe(1);
  });
});
