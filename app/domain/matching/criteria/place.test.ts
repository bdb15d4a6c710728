import { describe, expect, it } from "vitest";
import type { Availability, MatchPosition } from "../model";
import { sampleFacts } from "../samples.fixture";
import { judgePlace } from "./place";

const judge = (provinceCodes: string[], position: Partial<MatchPosition> = {}, offer: Partial<Availability> = {}) =>
  judgePlace(
    sampleFacts({
      offer: { engagementType: "return_long_term", provinceCodes, ...offer },
      position: { provinceCode: "da-nang", remotePossible: false, ...position },
    }),
  );

describe("place", () => {
  it("is full when the province is welcome or any is", () => {
    expect(judge(["ha-noi", "da-nang"]).evidence[0]?.reason.code).toBe("place_welcome");
    expect(judge([]).evidence[0]?.reason.code).toBe("place_open");
    expect(judge([]).value).toBe(1);
  });

  it("keeps a little when another province is wanted, more when remote work is possible", () => {
    expect(judge(["ha-noi"]).value).toBe(0.1);
    expect(judge(["ha-noi"], { remotePossible: true }).value).toBe(0.7);
  });

  it("is not asked when the work is done from abroad or the position names no province", () => {
    expect(judge(["ha-noi"], {}, { engagementType: "remote_advising" }).state).toBe("not_asked");
    expect(judge(["ha-noi"], { provinceCode: null }).state).toBe("not_asked");
  });
});
