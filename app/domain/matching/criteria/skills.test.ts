import { describe, expect, it } from "vitest";
import { sampleFacts, sampleSkill as plainSkill } from "../samples.fixture";
import { NO_EVIDENCE } from "../facts";
import { type MatchExpert, type SkillNeighbour } from "../model";
import { neighbourCredit } from "./link-credit";
import { judgeMustSkills, judgeNiceSkills, practice, proof, recency } from "./skills";

const must = (skillId: string, minLevel: 1 | 2 | 3 | 4 = 3) => ({ skillId, necessity: "must" as const, minLevel });
const nice = (skillId: string, minLevel: 1 | 2 | 3 | 4 = 3) => ({ skillId, necessity: "nice" as const, minLevel });

function judge(
  skills: ReturnType<typeof sampleSkill>[],
  asked: (ReturnType<typeof must> | ReturnType<typeof nice>)[],
  neighbours: Record<string, SkillNeighbour[]> = {},
) {
  const facts = sampleFacts({ expert: { skills }, position: { skills: asked }, context: { neighbours: (id) => neighbours[id] ?? [] } });
  return { must: judgeMustSkills(facts), nice: judgeNiceSkills(facts) };
}

/** A claim that is perfect except for its level. */
const sampleSkill = (skillId: string, given: Parameters<typeof plainSkill>[1] = {}) =>
  plainSkill(skillId, { years: 10, evidence: { ...NO_EVIDENCE, verified: true }, ...given });

describe("must-have skills", () => {
  it("give full credit at the level asked and no more above it", () => {
    expect(judge([sampleSkill("a", { level: 3 })], [must("a", 3)]).must.value).toBe(1);
    expect(judge([sampleSkill("a", { level: 4 })], [must("a", 3)]).must.value).toBe(1);
  });

  it("give partial credit below the level asked, less for a wider gap", () => {
    const values = ([3, 2, 1] as const).map((level) => judge([sampleSkill("a", { level })], [must("a", 4)]).must.value);
    expect(values).toEqual([0.6, 0.25, 0.1]);
    expect(judge([sampleSkill("a", { level: 2 })], [must("a", 4)]).must.evidence[0]?.reason).toMatchObject({
      code: "skill_below_level",
      level: 2,
      minLevel: 4,
    });
  });

  it("count each asked skill the same", () => {
    expect(judge([sampleSkill("a"), sampleSkill("b")], [must("a"), must("b"), must("c"), must("d")]).must.value).toBe(0.5);
  });

  it("are worth nothing, with no certainty, when the profile lists no skill at all", () => {
    const result = judge([], [must("a")]).must;
    expect(result).toMatchObject({ state: "scored", value: 0, known: 0 });
  });

  it("are unknown when the position names no skill, and not asked when it names only nice-to-haves", () => {
    expect(judge([sampleSkill("a")], []).must).toMatchObject({ state: "unknown", value: null, known: 0 });
    expect(judge([sampleSkill("a")], [nice("a")]).must.state).toBe("not_asked");
  });

  it("are less sure, and worth a little less, when last use or years are not stated", () => {
    expect(judge([sampleSkill("a", { lastUsedYear: null })], [must("a")]).must).toMatchObject({ value: 0.9, known: 0.8 });
    expect(judge([sampleSkill("a", { years: null })], [must("a")]).must).toMatchObject({ value: 0.95, known: 0.9 });
  });
});

describe("nice-to-have skills", () => {
  it("are judged apart from the must-haves", () => {
    const result = judge([sampleSkill("a")], [must("a"), nice("b")]);
    expect(result.must.value).toBe(1);
    expect(result.nice.value).toBe(0);
    expect(result.nice.evidence[0]?.reason).toEqual({ code: "skill_missing", skillId: "b", necessity: "nice" });
  });

  it("are not asked when the position has only must-haves", () => {
    expect(judge([], [must("a")]).nice.state).toBe("not_asked");
  });
});

describe("recency", () => {
  it("costs nothing for two idle years, then fades to a floor", () => {
    expect(recency(2026, 2026)).toBe(1);
    expect(recency(2024, 2026)).toBe(1);
    expect(recency(2021, 2026)).toBeCloseTo(0.76);
    expect(recency(1995, 2026)).toBe(0.4);
  });

  it("takes a year not stated as between the two, and one still to come as in use", () => {
    expect(recency(null, 2026)).toBe(0.9);
    expect(recency(2030, 2026)).toBe(1);
  });

  it("is told as a skill not used for years", () => {
    const [fact] = judge([sampleSkill("a", { lastUsedYear: 2018 })], [must("a")]).must.evidence;
    expect(fact?.reason.code).toBe("skill_rusty");
    expect(fact?.credit).toBeCloseTo(0.52);
  });
});

describe("evidence", () => {
  const shown = { ...NO_EVIDENCE, publications: 1, posts: 1 };

  it("takes away what a bare claim is discounted by, step by step, a check all of it", () => {
    const values = [0, 1, 2, 3, 9].map((publications) => proof({ ...NO_EVIDENCE, publications }, 0, 0));
    expect(values).toEqual([0.5, 0.92, 0.96, 0.98, 0.98]);
    expect(proof({ ...shown, verified: true }, 0, 0)).toBe(1);
  });

  it("of other claims, and of neighbouring skills, makes a bare claim more believable", () => {
    expect([0, 1, 2].map((others) => proof(NO_EVIDENCE, 0, others))).toEqual([0.5, 0.6, 0.65]);
    expect([0, 0.2, 1].map((nearby) => proof(NO_EVIDENCE, nearby, 0))).toEqual([0.5, 0.7, 0.9]);
    const neighbours = { a: [{ skillId: "b", kind: "broader" as const, direction: "down" as const, strength: 1 }] };
    const near = { ...plainSkill("b", { level: 1 }), evidence: { ...NO_EVIDENCE, posts: 3, lastYear: 2026 } };
    const credit = (skills: ReturnType<typeof plainSkill>[]) => judge(skills, [must("a")], neighbours).must.value ?? 0;
    expect(credit([plainSkill("a", { years: 10 }), near])).toBeGreaterThan(credit([plainSkill("a", { years: 10 })]) + 0.2);
  });

  it("is told with the skill", () => {
    const fact = (evidence: typeof shown) => judge([sampleSkill("a", { evidence })], [must("a")]).must.evidence[0];
    expect(fact(NO_EVIDENCE)).toMatchObject({ basis: "claimed", credit: 0.5 });
    expect(fact(shown)).toMatchObject({ basis: "linked", credit: 0.96, reason: { code: "skill_met", evidence: shown } });
    expect(fact({ ...shown, verified: true })).toMatchObject({ basis: "verified", credit: 1 });
  });

  it("keeps a skill fresh: the later of what is said and what is shown counts", () => {
    const old = sampleSkill("a", { lastUsedYear: 2016, evidence: { ...NO_EVIDENCE, verified: true, posts: 1, lastYear: 2026 } });
    expect(judge([old], [must("a")]).must).toMatchObject({ value: 1, evidence: [{ reason: { code: "skill_met", lastUsedYear: 2026 } }] });
  });

  it("of a skill that nobody claims earns part of the credit, and is told as such", () => {
    const withShown = (given: Partial<MatchExpert>) => {
      const facts = sampleFacts({ expert: { skills: [], ...given }, position: { skills: [must("a")] } });
      return judgeMustSkills(facts).evidence[0];
    };
    expect(withShown({ shownSkills: [{ skillId: "a", evidence: { ...shown, lastYear: 2026 } }] })).toMatchObject({
      basis: "linked",
      credit: 0.85,
      reason: { code: "skill_shown" },
    });
    expect(withShown({ text: { length: 1, counts: { "skill:a": 1 } } })).toMatchObject({
      basis: "stated",
      credit: 0.4,
      reason: { code: "skill_named" },
    });
  });

  it("that stands beside a claim counts for it", () => {
    const facts = sampleFacts({
      expert: { skills: [plainSkill("a", { years: 10 })], shownSkills: [{ skillId: "a", evidence: shown }] },
      position: { skills: [must("a")] },
    });
    expect(judgeMustSkills(facts).evidence[0]).toMatchObject({ basis: "linked", credit: 0.96 });
  });
});

describe("years of use", () => {
  it("count most in the beginning and are enough when they are usual for the level asked", () => {
    expect([0, 1, 4, 9].map((years) => practice(years, 3))).toEqual([0.85, 0.925, 1, 1]);
    expect(practice(null, 3)).toBe(0.95);
  });
});

describe("neighbouring skills", () => {
  const link = (skillId: string, kind: SkillNeighbour["kind"], direction: SkillNeighbour["direction"], strength = 1) => ({
    skillId,
    kind,
    direction,
    strength,
  });

  it("prove more when narrower than asked, less when only broader or related, and scale with the link's strength", () => {
    expect(neighbourCredit(link("n", "broader", "down"))).toBe(0.8);
    expect(neighbourCredit(link("n", "broader", "up"))).toBe(0.5);
    expect(neighbourCredit(link("n", "part_of", "up"))).toBe(0.7);
    expect(neighbourCredit(link("n", "part_of", "down"))).toBe(0.6);
    expect(neighbourCredit(link("n", "related", null, 0.5))).toBe(0.25);
  });

  it("answer for a missing skill with the closest one, and say which", () => {
    const neighbours = { a: [link("far", "related", null, 0.4), link("near", "broader", "down", 0.9)] };
    const [fact] = judge([sampleSkill("far"), sampleSkill("near")], [must("a")], neighbours).must.evidence;
    expect(fact?.reason).toEqual({ code: "skill_by_neighbour", skillId: "a", necessity: "must", via: "near", level: 3 });
    // Each neighbour beyond the closest adds a part: 1 - (1 - 0.765) x (1 - 0.7 x 0.2), and no more than the cap.
    expect(fact?.credit).toBeCloseTo(1 - 0.235 * (1 - 0.7 * 0.2));
  });

  it("never outdo the skill itself at the level asked", () => {
    const [fact] = judge([sampleSkill("a"), sampleSkill("near")], [must("a")], { a: [link("near", "broader", "down")] }).must.evidence;
    expect(fact?.reason.code).toBe("skill_met");
    expect(fact?.credit).toBe(1);
  });

  it("count when the skill itself is far below the level asked", () => {
    const skills = [sampleSkill("a", { level: 1 }), sampleSkill("near", { level: 4 })];
    const [fact] = judge(skills, [must("a", 4)], { a: [link("near", "broader", "down")] }).must.evidence;
    expect(fact?.reason.code).toBe("skill_by_neighbour");
  });
});
