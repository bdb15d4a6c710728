import { describe, expect, it } from "vitest";
import type { PayFloor } from "./facts";
import type { PayOffer } from "./model";
import { sampleAvailability, sampleExpert, samplePosition } from "./samples.fixture";
import { judgeWishes, mutualScore, wishesInOrder } from "./wishes";

const judge = (payFloor: PayFloor | null, pay: PayOffer[], institutionKinds: ("company" | "university")[] = []) =>
  judgeWishes(
    sampleExpert({ wishes: { institutionKinds } }),
    samplePosition({ institutionKind: "university", pay }),
    sampleAvailability({ payFloor }),
  );
const floor = (amount: number, per: PayFloor["per"] = "month"): PayFloor => ({ amount, currency: "USD", per });
const band = (
  from: number | null,
  to: number | null,
  per: PayOffer["per"] = "month",
  currency: PayOffer["currency"] = "USD",
): PayOffer => ({ from, to, per, currency });

describe("wishes", () => {
  it("are not asked when the expert has none", () => {
    expect(judge(null, [band(1, 2)]).state).toBe("not_asked");
  });

  it("look at the kind of institution", () => {
    expect(judge(null, [], ["company", "university"]).evidence[0]).toMatchObject({ credit: 1, reason: { code: "institution_wanted" } });
    expect(judge(null, [], ["company"]).evidence[0]).toMatchObject({ credit: 0.3, reason: { code: "institution_not_wanted" } });
  });

  it("compare the floor with the most that is paid, months with years", () => {
    expect(judge(floor(2000), [band(1000, 2500)]).value).toBe(1);
    expect(judge(floor(2000), [band(1000, 1500)]).value).toBe(0.75);
    expect(judge(floor(2000), [band(null, 24_000, "year")]).value).toBe(1);
    expect(judge(floor(2000), [band(500, 1000), band(1800, 2000)]).value).toBe(1);
  });

  it("take an open top as able to reach the floor", () => {
    expect(judge(floor(2000), [band(500, null)]).value).toBe(0.7);
    expect(judge(floor(2000), [band(2000, null)]).value).toBe(1);
  });

  it("leave what cannot be compared unknown: no pay named, another currency, a lump sum, hours against months", () => {
    for (const pay of [
      [],
      [band(9000, 9000, "month", "EUR")],
      [band(90_000, 90_000, "total")],
      [band(90, 90, "hour")],
      [band(null, null)],
    ]) {
      expect(judge(floor(2000), pay)).toMatchObject({ state: "unknown", value: null });
    }
    expect(judge(floor(50, "hour"), [band(60, 60, "hour")]).value).toBe(1);
  });

  it("let the order tell no more of the least pay than its step, whatever pay a position is given", () => {
    const order = (amount: number, top: number) =>
      wishesInOrder(sampleExpert({}), samplePosition({ pay: [band(null, top)] }), sampleAvailability({ payFloor: floor(amount) }));
    for (let top = 100; top <= 12_000; top += 100) {
      expect([2001, 3456, 4999].map((amount) => order(amount, top))).toEqual(Array.from({ length: 3 }, () => order(2000, top)));
      expect(order(9_999.5, top)).toBe(order(5000, top));
    }
    expect([order(3456, 1500), order(3456, 2000), order(0, 1), order(1, 1)]).toEqual([0.75, 1, 1, 1]);
  });

  it("take away at most a quarter of the order, and nothing when unknown", () => {
    expect([mutualScore(80, 1), mutualScore(80, null), mutualScore(80, 0.5), mutualScore(80, 0)]).toEqual([80, 80, 70, 60]);
  });
});
