import { describe, expect, it } from "vitest";
import { CRITERIA, MATCHING_VERSION, NO_EVIDENCE, type Criterion, type MatchExpert } from "./model";
import { sampleAvailability, sampleContext, sampleExpert, samplePosition, sampleSkill } from "./samples.fixture";
import { matchPair } from "./score";
import { DEFAULT_WEIGHTS } from "./weights";

const context = sampleContext();
/** A claim that leaves nothing to be desired. */
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

  it("follows the documented formula", () => {
    // must 38 x 0.5, fields 12 x 1, engagement 3 x 1, time zone 6 x 1 -> 40/59; gate 1 - 0.5 x 0.5
    const result = matchPair(sampleExpert({ skills: [proven] }), samplePosition({ skills: asked, fieldCodes: ["2.2"] }), context);
    expect(result.score).toBe(Math.round(100 * (40 / 59) * 0.75));
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

  it("may be weighted by the caller", () => {
    const position = samplePosition({ skills: asked, fieldCodes: ["5.1"] });
    const onlyFields = { ...DEFAULT_WEIGHTS.remote_advising, fields: 1000 };
    const other = sampleContext({ weights: { ...DEFAULT_WEIGHTS, remote_advising: onlyFields } });
    expect(matchPair(sampleExpert(), position, other).score).toBeLessThan(matchPair(sampleExpert(), position, context).score);
  });
});

describe("what matching never uses", () => {
  it("changes nothing: names, photographs, sex, age, ethnicity, religion, politics, health, family, country", () => {
    const position = samplePosition({ skills: asked, fieldCodes: ["2.2"], languages: [{ code: "vi", minLevel: "B2" }] });
    const expert = sampleExpert();
    const described = {
      ...expert, countryCode: "US", fullName: "Trần Văn Thử", givenName: "Thử", photoUrl: "/p.jpg", sex: "female", birthDate: "1950-01-01",
      age: 76, ethnicity: "x", religion: "y", politics: "z", health: "w", maritalStatus: "married", children: 3,
    } satisfies MatchExpert & Record<string, unknown>;
    expect(matchPair(described, position, context)).toEqual(matchPair(expert, position, context));
  });
});
