import { describe, expect, it } from "vitest";
import type { MatchExpert, MatchPosition } from "../model";
import { sampleFacts } from "../samples.fixture";
import { judgeSeniority } from "./seniority";

const judge = (expert: Partial<MatchExpert>, position: Partial<MatchPosition>) => judgeSeniority(sampleFacts({ expert, position }));

describe("degree, rank and experience", () => {
  it("judge the degree by its distance from the one asked for", () => {
    expect(judge({ highestDegree: "doctorate" }, { minDegree: "master" }).value).toBe(1);
    expect(judge({ highestDegree: "master" }, { minDegree: "doctorate" }).value).toBe(0.4);
    expect(judge({ highestDegree: "none" }, { minDegree: "doctorate" }).value).toBe(0.1);
    expect(judge({ highestDegree: null }, { minDegree: "doctorate" }).state).toBe("unknown");
  });

  it("do not ask for a degree when none is required", () => {
    expect(judge({ highestDegree: null }, { minDegree: "none" }).state).toBe("not_asked");
  });

  it("judge the rank, taking none stated as none held", () => {
    expect(judge({ academicRank: "professor" }, { minAcademicRank: "associate_professor" }).value).toBe(1);
    expect(judge({ academicRank: "associate_professor" }, { minAcademicRank: "professor" }).value).toBe(0.6);
    expect(judge({ academicRank: null }, { minAcademicRank: "professor" }).value).toBe(0.3);
  });

  it("judge years in proportion, and take years not stated as unknown", () => {
    expect(judge({ yearsOfExperience: 10 }, { minYearsExperience: 10 }).value).toBe(1);
    expect(judge({ yearsOfExperience: 5 }, { minYearsExperience: 10 }).value).toBe(0.5);
    expect(judge({ yearsOfExperience: null }, { minYearsExperience: 10 }).state).toBe("unknown");
  });

  it("judge what is known and say how much that is", () => {
    const result = judge({ highestDegree: "doctorate", yearsOfExperience: null }, { minDegree: "doctorate", minYearsExperience: 10 });
    expect(result).toMatchObject({ state: "scored", value: 1, known: 0.5 });
  });
});
