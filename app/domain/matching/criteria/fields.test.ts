import { describe, expect, it } from "vitest";
import { sampleFacts } from "../samples.fixture";
import { judgeFields } from "./fields";

const judge = (own: string[], asked: string[], ownTech: string[] = [], askedTech: string[] = []) =>
  judgeFields(
    sampleFacts({ expert: { fieldCodes: own, technologyCodes: ownTech }, position: { fieldCodes: asked, technologyCodes: askedTech } }),
  );

describe("fields and strategic technologies", () => {
  it("take one field in common as enough, since positions list alternatives", () => {
    const result = judge(["5.1", "2.2"], ["2.2", "1.2", "2.3"]);
    expect(result.value).toBe(1);
    expect(result.evidence[0]?.reason).toEqual({ code: "field_shared", fieldCode: "2.2" });
  });

  it("give partial credit within the same broad field and none outside it", () => {
    expect(judge(["2.5"], ["2.2"]).value).toBe(0.4);
    expect(judge(["5.1"], ["2.2"]).value).toBe(0);
  });

  it("take a narrow field as lying within a broad one asked for, and do not mistake 1 for 10", () => {
    expect(judge(["2.5"], ["2"]).value).toBe(1);
    expect(judge(["10.1"], ["1"]).value).toBe(0);
  });

  it("judge technologies by product and group", () => {
    expect(judge([], [], ["qd21-2026.3.1"], ["qd21-2026.3"]).value).toBe(1);
    expect(judge([], [], ["qd21-2026.3.1"], ["qd21-2026.3.2"]).value).toBe(0.6);
    expect(judge([], [], ["qd21-2026.3"], ["qd21-2026.3.2"]).evidence[0]?.reason.code).toBe("technology_near");
    expect(judge([], [], ["qd21-2026.4"], ["qd21-2026.3"]).value).toBe(0);
  });

  it("take nothing stated as unknown, and judge what is stated", () => {
    expect(judge([], ["2.2"])).toMatchObject({ state: "unknown", value: null });
    expect(judge(["2.2"], ["2.2"], [], ["qd21-2026.3"])).toMatchObject({ state: "scored", value: 1, known: 0.5 });
  });

  it("are not asked when the position names none", () => {
    expect(judge(["2.2"], []).state).toBe("not_asked");
  });
});
