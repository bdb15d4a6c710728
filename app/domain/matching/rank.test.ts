import { describe, expect, it } from "vitest";
import { rankExperts, rankPositions } from "./rank";
import { sampleAvailability, sampleContext, sampleExpert, samplePosition, sampleSkill } from "./samples.fixture";

const post = samplePosition({ skills: [{ skillId: "dft", necessity: "must", minLevel: 3 }] });
const ids = (results: { expertId: string }[]) => results.map((result) => result.expertId);

describe("ranking experts", () => {
  it("puts the higher score first, then the surer one, then the lower id", () => {
    const people = [
      sampleExpert({ id: "a", skills: [] }),
      sampleExpert({ id: "b", skills: [sampleSkill("dft", { lastUsedYear: null })] }),
      sampleExpert({ id: "d", skills: [sampleSkill("dft")] }),
      sampleExpert({ id: "c", skills: [sampleSkill("dft")] }),
    ];
    expect(ids(rankExperts(post, people, sampleContext()))).toEqual(["c", "d", "b", "a"]);
    expect(ids(rankExperts(post, people, sampleContext(), { limit: 2 }))).toEqual(["c", "d"]);
  });

  it("leaves blocked pairs out, or puts them last when asked to keep them", () => {
    const teacher = sampleExpert({
      id: "a",
      skills: [sampleSkill("dft")],
      availability: [sampleAvailability({ engagementType: "teaching" })],
    });
    const people = [teacher, sampleExpert({ id: "b" })];
    expect(ids(rankExperts(post, people, sampleContext()))).toEqual(["b"]);
    expect(ids(rankExperts(post, people, sampleContext(), { keepBlocked: true }))).toEqual(["b", "a"]);
  });

  it("never shows an expert who blocked the institution, even among the blocked", () => {
    const context = sampleContext({ isBlocked: () => true });
    expect(rankExperts(post, [sampleExpert()], context, { keepBlocked: true })).toEqual([]);
    expect(rankPositions(sampleExpert(), [post], context, { keepBlocked: true })).toEqual([]);
  });
});
