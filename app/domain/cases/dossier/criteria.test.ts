import fc from "fast-check";
import { expect, test } from "vitest";
import {
  article3,
  CRITERIA,
  CRITERION_VERDICTS,
  GENERAL_CRITERIA,
  SPECIFIC_CRITERIA,
  type Criterion,
  type CriterionVerdict,
} from "./criteria";

const general = (verdict: CriterionVerdict) => Object.fromEntries(GENERAL_CRITERIA.map((criterion) => [criterion, verdict]));

test("Article 3 is met by all general criteria and one specific one", () => {
  expect(article3({ ...general("met"), recognised_work: "met" })).toBe("met");
  expect(article3({ ...general("met") })).toBe("open");
  expect(article3({ recognised_work: "met" })).toBe("open");
  expect(article3({ ...general("met"), led_work: "not_met", recognised_work: "met" })).toBe("not_met");
  expect(article3({ ...general("met"), ...Object.fromEntries(SPECIFIC_CRITERIA.map((one) => [one, "not_met" as const])) })).toBe("not_met");
});

test("what is settled stays so, whatever an unclear verdict becomes", () => {
  const verdicts = fc.dictionary(fc.constantFrom(...CRITERIA), fc.constantFrom(...CRITERION_VERDICTS)) as fc.Arbitrary<
    Partial<Record<Criterion, CriterionVerdict>>
  >;
  fc.assert(
    fc.property(verdicts, fc.constantFrom(...CRITERIA), fc.constantFrom("met", "not_met"), (given, criterion, later) => {
      const before = article3(given);
      if (before !== "not_met" || (given[criterion] && given[criterion] !== "unclear")) return;
      expect(article3({ ...given, [criterion]: later })).toBe("not_met");
    }),
  );
});
