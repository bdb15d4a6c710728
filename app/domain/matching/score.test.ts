import { describe, expect, it } from "vitest";
import { CRITERIA, NO_EVIDENCE, type Criterion } from "./facts";
import { MATCHING_VERSION, type MatchExpert } from "./model";
import { sampleAvailability, sampleContext, sampleExpert, samplePosition, sampleSkill } from "./samples.fixture";
import { matchPair } from "./score";
import { DEFAULT_WEIGHTS } from "./weights";

const context = sampleContext();
/** A perfect claim. */
const proven = sampleSkill("ic-verification", { years: 12, evidence: { ...NO_EVIDENCE, verified: true } });
const asked = [
  { skillId: "ic-verification", necessity: "must", minLevel: 3 },
  { skillId: "dft", necessity: "must", minLevel: 3 },
] as const;
const criterion = (result: ReturnType<typeof matchPair>, name: Criterion) => result.criteria.find((each) => each.criterion === name);

describe("a match", () => {
  it("carries the version of the formula and every criterion in order", () => {
    const result = matchPair(sampleExpert(), samplePosition(), context);
    expect(result.version).toBe(MATCHING_VERSION);
    expect(result.criteria.map((each) => each.criterion)).toEqual(CRITERIA);
  });

  it("is 100 with full confidence when everything asked is met and stated", () => {
    const position = samplePosition({ skills: asked.slice(0, 1), fieldCodes: ["2.2"], minDegree: "doctorate" });
    expect(matchPair(sampleExpert({ skills: [proven] }), position, context)).toMatchObject({ score: 100, confidence: 1, blocks: [] });
  });

  it("follows the documented example", () => {
    // The example of docs/matching.md. Must-haves (0.96 + 0) / 2; 38 x 0.48 + fields 12 + form 3 + time zone 6; gate 1 - 0.4 x 0.52.
    const shown = sampleSkill("ic-verification", { years: 12, evidence: { ...NO_EVIDENCE, publications: 2, lastYear: 2026 } });
    const result = matchPair(sampleExpert({ skills: [shown] }), samplePosition({ skills: asked, fieldCodes: ["2.2"] }), context);
    expect(result.score).toBe(Math.round(100 * ((38 * 0.48 + 12 + 3 + 6) / 59) * (1 - 0.4 * 0.52)));
    expect(result.score).toBe(53);
  });

  it("cannot be high when no must-have is met, however well the rest fits", () => {
    const position = samplePosition({ skills: asked, fieldCodes: ["2.2"], minDegree: "doctorate", minYearsExperience: 5 });
    expect(matchPair(sampleExpert({ skills: [sampleSkill("cooking")] }), position, context).score).toBeLessThan(30);
  });

  it("leaves unknown data out of the score and takes it off the confidence", () => {
    const position = samplePosition({ skills: asked.slice(0, 1), languages: [{ code: "vi", minLevel: "B2" }] });
    const known = matchPair(sampleExpert({ skills: [proven] }), position, context);
    const unknown = matchPair(sampleExpert({ skills: [proven], languages: [] }), position, context);
    expect(unknown.score).toBe(known.score);
    expect(unknown.confidence).toBeLessThan(known.confidence);
    expect(criterion(unknown, "languages")).toMatchObject({ state: "unknown", value: null });
  });

  it("says how many must-haves are met, the strongest fact and the main gap", () => {
    const { headline } = matchPair(sampleExpert(), samplePosition({ skills: asked }), context);
    expect(headline).toMatchObject({
      mustMet: 1,
      mustTotal: 2,
      strongest: { code: "skill_met", skillId: "ic-verification" },
      mainGap: { code: "skill_missing", skillId: "dft" },
    });
  });

  it("has no main gap when nothing is lost", () => {
    const expert = sampleExpert({ skills: [proven] });
    expect(matchPair(expert, samplePosition({ skills: asked.slice(0, 1) }), context).headline.mainGap).toBeNull();
  });
});

describe("forms of work", () => {
  const skills = [{ skillId: "ic-verification", necessity: "must", minLevel: 3 }] as const;

  it("are scored one by one and the best one is named", () => {
    const expert = sampleExpert({
      timeZone: "America/New_York",
      availability: [sampleAvailability(), sampleAvailability({ engagementType: "return_long_term", provinceCodes: ["da-nang"] })],
    });
    const position = samplePosition({ engagementTypes: ["remote_advising", "return_long_term"], skills, provinceCode: "da-nang" });
    const result = matchPair(expert, position, context);
    expect(result.bestEngagementType).toBe("return_long_term");
    expect(result.byType.map((type) => type.engagementType)).toEqual(["return_long_term", "remote_advising"]);
    expect(result.score).toBe(result.byType[0]?.score);
    expect(result.byType[1]?.score).toBeLessThan(result.score);
  });

  it("judge a remote adviser by time zone and not by place, a returner the other way round", () => {
    const at = (engagementType: "remote_advising" | "return_long_term") =>
      matchPair(
        sampleExpert({ availability: [sampleAvailability({ engagementType })] }),
        samplePosition({ engagementTypes: [engagementType], provinceCode: "da-nang" }),
        context,
      );
    expect(criterion(at("remote_advising"), "time_zone")?.state).toBe("scored");
    expect(criterion(at("remote_advising"), "place")?.state).toBe("not_asked");
    expect(criterion(at("return_long_term"), "time_zone")?.state).toBe("not_asked");
    expect(criterion(at("return_long_term"), "place")?.state).toBe("scored");
  });

  it("use the better of two windows for the same form", () => {
    const position = samplePosition({ startFrom: "2027-01-01", startUntil: "2027-02-01" });
    const late = sampleAvailability({ from: "2027-12-01" });
    const result = matchPair(sampleExpert({ availability: [late, sampleAvailability()] }), position, context);
    expect(criterion(result, "dates")?.value).toBe(1);
  });

  it("leave the must-have gate on unless the recruiter ignores the must-haves", () => {
    const position = samplePosition({ skills: asked, fieldCodes: ["2.2"] });
    const nobody = sampleExpert({ skills: [] });
    const ignoring = sampleContext({ adjustments: { must_skills: 0 } });
    expect(matchPair(nobody, position, context).score).toBeLessThan(30);
    expect(matchPair(nobody, position, ignoring).score).toBe(100);
  });

  it("may be weighted by the caller", () => {
    const position = samplePosition({ skills: asked, fieldCodes: ["5.1"] });
    const onlyFields = { ...DEFAULT_WEIGHTS.remote_advising, fields: 1000 };
    const other = sampleContext({ weights: { ...DEFAULT_WEIGHTS, remote_advising: onlyFields } });
    expect(matchPair(sampleExpert(), position, other).score).toBeLessThan(matchPair(sampleExpert(), position, context).score);
  });
});

describe("what matching never uses", () => {
  /** A value for each property that must not count, added to every object of the expert that could carry it. */
  const never = {
    fullName: "Trần Văn Thử",
    givenName: "Thử",
    familyName: "Trần",
    photoUrl: "/p.jpg",
    sex: "female",
    gender: "x",
    birthDate: "1950-01-01",
    age: 76,
    ethnicity: "x",
    nationality: "y",
    religion: "y",
    politics: "z",
    party: "z",
    health: "w",
    disability: "w",
    maritalStatus: "married",
    children: 3,
    pregnant: true,
    address: "Berlin",
    email: "a@example.org",
    phone: "1",
  };
  const position = samplePosition({
    skills: asked,
    fieldCodes: ["2.2"],
    languages: [{ code: "vi", minLevel: "B2" }],
    text: { length: 2, counts: { "skill:dft": 1, chip: 1 } },
  });
  const corpus = { documents: 10, averageLength: 4, documentsWith: () => 2 };
  const expert = sampleExpert({
    skills: [proven],
    shownSkills: [{ skillId: "dft", evidence: { ...NO_EVIDENCE, posts: 1 } }],
    text: { length: 2, counts: { "skill:dft": 1, chip: 1 } },
    availability: [sampleAvailability({ payFloor: { amount: 1, currency: "USD", per: "month" } })],
    wishes: { institutionKinds: ["company"] },
  });
  /** Adds the forbidden properties to every object within the expert, except the counted terms of a text. */
  const describedAll = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(describedAll);
    if (typeof value !== "object" || value === null) return value;
    const inner = Object.entries(value).map(([key, each]) => [key, key === "counts" ? each : describedAll(each)]);
    return { ...Object.fromEntries(inner), ...never };
  };

  it.each(Object.entries(never))("%s changes nothing", (key, value) => {
    const context = sampleContext({ corpus });
    const described: MatchExpert = { ...expert, [key]: value };
    expect(matchPair(described, position, context)).toEqual(matchPair(expert, position, context));
  });

  it("changes nothing when all of it is handed in, at every depth", () => {
    const context = sampleContext({ corpus });
    const { score, mutual, confidence, byType } = matchPair(expert, position, context);
    expect(matchPair(describedAll(expert) as MatchExpert, position, context)).toMatchObject({ score, mutual, confidence, byType });
  });

  it("includes the country of residence and the number of publications", () => {
    expect(matchPair({ ...expert, countryCode: "US", publicationsCount: 900 }, position, context)).toEqual(
      matchPair(expert, position, context),
    );
  });
});
