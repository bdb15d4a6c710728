import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adjustments,
  availability,
  expert,
  linkedContext as context,
  position,
  SKILL_IDS,
  skillEvidence,
  textOfTerms,
} from "./arbitraries.fixture";
import { CRITERIA, type Criterion, type SkillEvidence } from "./facts";
import { type MatchContext, type MatchExpert, type MatchPosition, type MatchResult } from "./model";
import { prepareExpert, preparePosition } from "./prepare";
import { byWorth, rankExperts, rankPositions } from "./rank";
import type { Raise } from "./reasons";
import { matchPair, scorePair } from "./score";
import { fits } from "./fit";
import { GATES } from "./weights";

const runs = { numRuns: 500 };
const score = (person: MatchExpert, post: MatchPosition) => matchPair(person, post, context).score;
const withAdjustments = (given: MatchContext["adjustments"]): MatchContext => ({ ...context, adjustments: given });

describe("scoring without reasons", () => {
  it("gives the numbers of the full result, with and without adjustments", () => {
    fc.assert(
      fc.property(expert, position, adjustments, (person, post, given) => {
        const full = matchPair(person, post, withAdjustments(given));
        const quick = scorePair(prepareExpert(person), preparePosition(post, withAdjustments(given)));
        expect(quick.blocked).toBe(full.blocks.length > 0);
        expect(quick.fits).toBe(fits(full));
        if (quick.blocked) return;
        const { score, mutual, confidence, bestEngagementType } = full;
        expect(quick).toMatchObject({ score, mutual, confidence, bestEngagementType });
      }),
      runs,
    );
  });

  it("gives the order of the rankings", () => {
    const crowd = fc.uniqueArray(expert, { selector: (person) => person.id, maxLength: 12 });
    fc.assert(
      fc.property(crowd, position, (people, post) => {
        const asked = preparePosition(post, context);
        const quick = people.map((person) => scorePair(prepareExpert(person), asked)).filter((pair) => !pair.blocked);
        const order = quick.sort((a, b) => byWorth(a, b) || (a.expertId < b.expertId ? -1 : 1)).map((pair) => pair.expertId);
        expect(order).toEqual(rankExperts(post, people, context).map((result) => result.expertId));
      }),
      { numRuns: 100 },
    );
  });
});

describe("evidence", () => {
  const more = (shown: SkillEvidence, extra: SkillEvidence): SkillEvidence => ({
    verified: shown.verified || extra.verified,
    publications: shown.publications + extra.publications,
    patents: shown.patents + extra.patents,
    posts: shown.posts + extra.posts,
    lastYear: shown.lastYear === null ? extra.lastYear : Math.max(shown.lastYear, extra.lastYear ?? 0),
  });

  it("more of it never lowers the score", () => {
    fc.assert(
      fc.property(expert, position, skillEvidence, (person, post, extra) => {
        const skills = person.skills.map((skill) => ({ ...skill, evidence: more(skill.evidence, extra) }));
        expect(score({ ...person, skills }, post)).toBeGreaterThanOrEqual(score(person, post));
      }),
      runs,
    );
  });

  it("of a skill that was not on the profile never lowers the score", () => {
    fc.assert(
      fc.property(expert, position, fc.constantFrom(...SKILL_IDS), skillEvidence, (person, post, skillId, evidence) => {
        fc.pre(person.shownSkills.every((shown) => shown.skillId !== skillId));
        const shownSkills = [...person.shownSkills, { skillId, evidence: { ...evidence, verified: false } }];
        expect(score({ ...person, shownSkills }, post)).toBeGreaterThanOrEqual(score(person, post));
      }),
      runs,
    );
  });

  it("more years of use never lower the score", () => {
    fc.assert(
      fc.property(expert, position, fc.nat(20), (person, post, extra) => {
        const skills = person.skills.map((skill) => ({ ...skill, years: skill.years === null ? null : skill.years + extra }));
        expect(score({ ...person, skills }, post)).toBeGreaterThanOrEqual(score(person, post));
      }),
      runs,
    );
  });
});

describe("adjustments", () => {
  it("of 1 change nothing", () => {
    const ones = Object.fromEntries(CRITERIA.map((criterion) => [criterion, 1]));
    fc.assert(
      fc.property(expert, position, (person, post) => {
        expect(matchPair(person, post, withAdjustments(ones))).toEqual(matchPair(person, post, context));
      }),
      runs,
    );
  });

  it("of 0 take a criterion out: what it finds no longer matters", () => {
    fc.assert(
      fc.property(expert, position, textOfTerms, (person, post, text) => {
        const without = withAdjustments({ text: 0, must_skills: 0, nice_skills: 0 });
        const plain = { ...person, skills: [], shownSkills: [] };
        const { score, mutual, confidence } = matchPair(person, post, without);
        expect(matchPair({ ...plain, text }, post, without)).toMatchObject({ score, mutual, confidence });
      }),
      runs,
    );
  });

  it("that raise a criterion never let one overtake who is no better in it, nor in what gates the score", () => {
    /** Everything stated for one form of work, so that both are judged by the same criteria. */
    const stated = expert.chain((person) =>
      availability.map((offer): MatchExpert => ({
        ...person,
        availability: [
          {
            ...offer,
            engagementType: "remote_advising",
            remoteOnly: false,
            until: null,
            hoursPerWeek: offer.hoursPerWeek ?? 5,
            months: offer.months ?? 1,
          },
        ],
        timeZone: person.timeZone ?? "Asia/Tokyo",
        fieldCodes: [...person.fieldCodes, "3.1"],
        technologyCodes: [...person.technologyCodes, "qd21-2026.9"],
        languages: [...person.languages, { code: "xx", level: "C1" }],
        highestDegree: person.highestDegree ?? "none",
        yearsOfExperience: person.yearsOfExperience ?? 0,
        text: person.text ?? { length: 1, counts: { polymer: 1, vi_mach: 1 } },
      })),
    );
    const asking = position.map((post): MatchPosition => ({ ...post, engagementTypes: ["remote_advising"] }));
    const valueOf = (result: MatchResult, criterion: Criterion) => result.criteria.find((each) => each.criterion === criterion)?.value ?? 1;
    fc.assert(
      fc.property(stated, stated, asking, fc.constantFrom(...CRITERIA), fc.constantFrom(2, 3), (a, b, post, criterion, factor) => {
        const [before, rival] = [matchPair(a, post, context), matchPair(b, post, context)];
        const gates = [...CRITERIA.filter((each) => GATES[each] !== undefined), criterion];
        fc.pre(before.blocks.length === 0 && rival.blocks.length === 0 && before.score >= rival.score);
        fc.pre(gates.every((each) => valueOf(before, each) >= valueOf(rival, each)));
        fc.pre(before.criteria.every((each, index) => each.state === rival.criteria[index]?.state));
        const after = withAdjustments({ [criterion]: factor });
        // The displayed scores are rounded, so they may differ by one point.
        expect(matchPair(a, post, after).score).toBeGreaterThanOrEqual(matchPair(b, post, after).score - 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("private wishes", () => {
  const free = (person: MatchExpert): MatchExpert => ({
    ...person,
    wishes: { institutionKinds: [] },
    availability: person.availability.map((offer) => ({ ...offer, payFloor: null })),
  });

  it("leave no trace in anything that the institution may see", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        const { mutual: _mutual, wishes: _wishes, ...visible } = matchPair(person, post, context);
        const { mutual, wishes, ...others } = matchPair(free(person), post, context);
        expect(visible).toEqual(others);
        expect(wishes).toEqual({ state: "not_asked", value: null, reasons: [] });
        // The order uses the score before it is rounded for display.
        expect(Math.abs(mutual - others.score)).toBeLessThanOrEqual(0.51);
      }),
      runs,
    );
  });

  it("move a pair down by at most a quarter, and never up", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        const [wished, plain] = [matchPair(person, post, context).mutual, matchPair(free(person), post, context).mutual];
        expect(wished).toBeLessThanOrEqual(plain);
        expect(wished).toBeGreaterThanOrEqual(plain * 0.75 - 0.01);
      }),
      runs,
    );
  });

  it("count the same in both directions of a ranking", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        expect(rankExperts(post, [person], context)).toEqual(rankPositions(person, [post], context));
      }),
      runs,
    );
  });
});

/** Applies a raise to the profile; the tests' own interpretation of each code. */
function after(person: MatchExpert, post: MatchPosition, raise: Raise): MatchExpert {
  const skillId = "skillId" in raise ? raise.skillId : "";
  const claim = [...person.skills].filter((skill) => skill.skillId === skillId).sort((a, b) => b.level - a.level)[0];
  const shown = person.shownSkills.find((skill) => skill.skillId === skillId)?.evidence;
  const evidence = claim?.evidence ?? shown ?? { verified: false, publications: 0, patents: 0, posts: 0, lastYear: null };
  switch (raise.code) {
    case "skill_at_level":
      return {
        ...person,
        skills: [...person.skills, { years: null, ...claim, skillId, level: raise.level, lastUsedYear: 2026, evidence }],
      };
    case "skill_evidence":
      return {
        ...person,
        skills: person.skills.map((skill) =>
          skill === claim ? { ...skill, evidence: { ...evidence, publications: 1, lastYear: 2026 } } : skill,
        ),
      };
    case "skill_in_use":
      return { ...person, skills: person.skills.map((skill) => (skill === claim ? { ...skill, lastUsedYear: 2026 } : skill)) };
    case "language_at_level":
      return { ...person, languages: [...person.languages, { code: raise.languageCode, level: raise.level }] };
    case "start_by":
      return { ...person, availability: person.availability.map((offer) => ({ ...offer, from: raise.date })) };
    case "hours_offered":
      return { ...person, availability: person.availability.map((offer) => ({ ...offer, hoursPerWeek: raise.hours })) };
    case "criterion_stated": {
      const stated: Partial<Record<Criterion, Partial<MatchExpert>>> = {
        fields: {
          fieldCodes: person.fieldCodes.length > 0 ? person.fieldCodes : post.fieldCodes,
          technologyCodes: person.technologyCodes.length > 0 ? person.technologyCodes : post.technologyCodes,
        },
        languages: { languages: post.languages.map(({ code, minLevel }) => ({ code, level: minLevel })) },
        time_zone: { timeZone: "Asia/Tokyo" },
        seniority: {
          highestDegree: person.highestDegree ?? "doctorate",
          yearsOfExperience: person.yearsOfExperience ?? post.minYearsExperience,
        },
        workload: {
          availability: person.availability.map((offer) => ({
            ...offer,
            hoursPerWeek: offer.hoursPerWeek ?? 100,
            months: offer.months ?? 100,
          })),
        },
      };
      return { ...person, ...stated[raise.criterion] };
    }
  }
}

describe("what would raise a score", () => {
  it("raises it by what it says at least, largest gain first", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        const { score: now, raises } = matchPair(person, post, context);
        expect(raises.map((raise) => raise.gain)).toEqual(raises.map((raise) => raise.gain).sort((a, b) => b - a));
        for (const raise of raises) {
          expect(raise.gain).toBe(raise.score - now);
          expect(raise.gain).toBeGreaterThan(0);
          // No text can be generated to fulfil a raise here; every other change is applied and scored again.
          if (raise.code === "criterion_stated" && raise.criterion === "text") continue;
          expect(score(after(person, post, raise), post), JSON.stringify(raise)).toBeGreaterThanOrEqual(raise.score);
        }
      }),
      runs,
    );
  });
});
