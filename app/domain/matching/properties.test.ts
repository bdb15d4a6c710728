import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SkillLevel } from "~/domain/vocabulary/people";
import { date, expert, linkedContext as context, position, skillClaim, SKILL_IDS } from "./arbitraries.fixture";
import { NO_EVIDENCE } from "./facts";
import { type MatchExpert, type MatchPosition } from "./model";
import { rankExperts, rankPositions } from "./rank";
import { matchPair } from "./score";

const runs = { numRuns: 500 };
const score = (person: MatchExpert, post: MatchPosition) => matchPair(person, post, context).score;
const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length });

describe("for any pair", () => {
  it("the score is an integer from 0 to 100 and the confidence lies between 0 and 1", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        const result = matchPair(person, post, context);
        for (const value of [result.score, ...result.byType.map((type) => type.score)]) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
        expect(result.confidence).toBeGreaterThanOrEqual(0);
        expect(result.confidence).toBeLessThanOrEqual(1);
        expect(result.headline.mustMet).toBeLessThanOrEqual(result.headline.mustTotal);
      }),
      runs,
    );
  });

  it("the same input gives the same result, and inputs are left as they were", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        const before = structuredClone({ person, post });
        expect(matchPair(person, post, context)).toEqual(matchPair(person, post, context));
        expect({ person, post }).toEqual(before);
      }),
      runs,
    );
  });

  it("one more skill never lowers the score", () => {
    const extra = fc.constantFrom(...SKILL_IDS).chain(skillClaim);
    fc.assert(
      fc.property(expert, position, extra, (person, post, skill) => {
        const richer = { ...person, skills: [...person.skills, skill] };
        expect(score(richer, post)).toBeGreaterThanOrEqual(score(person, post));
      }),
      runs,
    );
  });

  it("a higher level of a skill never lowers the score", () => {
    fc.assert(
      fc.property(expert, position, fc.nat(), (person, post, pick) => {
        const index = person.skills.length === 0 ? -1 : pick % person.skills.length;
        const skills = person.skills.map((skill, at) =>
          at === index ? { ...skill, level: Math.min(4, skill.level + 1) as SkillLevel } : skill,
        );
        expect(score({ ...person, skills }, post)).toBeGreaterThanOrEqual(score(person, post));
      }),
      runs,
    );
  });

  it("a more recent use of a skill never lowers the score", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        const skills = person.skills.map((skill) => ({ ...skill, lastUsedYear: 2026 }));
        expect(score({ ...person, skills }, post)).toBeGreaterThanOrEqual(score(person, post));
      }),
      runs,
    );
  });

  it("a wider window, more hours or longer stays never lower the score", () => {
    fc.assert(
      fc.property(expert, position, date, date, fc.nat(20), (person, post, from, until, more) => {
        const wider = person.availability.map((offer) => ({
          ...offer,
          from: from < offer.from ? from : offer.from,
          until: offer.until === null ? null : until > offer.until ? until : offer.until,
          hoursPerWeek: offer.hoursPerWeek === null ? null : offer.hoursPerWeek + more,
          months: offer.months === null ? null : offer.months + more,
        }));
        expect(score({ ...person, availability: wider }, post)).toBeGreaterThanOrEqual(score(person, post));
      }),
      runs,
    );
  });

  it("one more form of work on offer never lowers the score", () => {
    fc.assert(
      fc.property(expert, expert, position, (person, other, post) => {
        const richer = { ...person, availability: [...person.availability, ...other.availability] };
        expect(score(richer, post)).toBeGreaterThanOrEqual(score(person, post));
      }),
      runs,
    );
  });

  it("a skill that the position neither asks for nor has near it changes nothing", () => {
    const listed = expert.filter((person) => person.skills.length > 0);
    fc.assert(
      fc.property(listed, position, (person, post) => {
        const skill = { skillId: "lute-making", level: 4 as const, years: 30, lastUsedYear: 2026, evidence: NO_EVIDENCE };
        const richer = { ...person, skills: [...person.skills, skill] };
        expect(matchPair(richer, post, context)).toEqual(matchPair(person, post, context));
      }),
      runs,
    );
  });

  it("a form of work that is not offered is a block", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        const others = person.availability.filter((offer) => !post.engagementTypes.includes(offer.engagementType));
        const result = matchPair({ ...person, availability: others }, post, context);
        expect(result.blocks.map((block) => block.code)).toEqual(["engagement_not_offered"]);
        expect(result).toMatchObject({ score: 0, bestEngagementType: null });
      }),
      runs,
    );
  });

  it("the order of every list in it is irrelevant", () => {
    const pair = fc.tuple(expert, position).chain(([person, post]) =>
      fc.record({
        person: fc.constant(person),
        post: fc.constant(post),
        skills: shuffled(person.skills),
        fieldCodes: shuffled(person.fieldCodes),
        technologyCodes: shuffled(person.technologyCodes),
        availability: shuffled(person.availability),
        languages: shuffled(person.languages),
        asked: shuffled(post.skills),
        types: shuffled(post.engagementTypes),
        askedLanguages: shuffled(post.languages),
      }),
    );
    fc.assert(
      fc.property(pair, ({ person, post, asked, types, askedLanguages, ...lists }) => {
        const other = { ...post, skills: asked, engagementTypes: types, languages: askedLanguages };
        expect(matchPair({ ...person, ...lists }, other, context)).toEqual(matchPair(person, post, context));
      }),
      runs,
    );
  });
});

describe("missing data", () => {
  const open = position.map((post): MatchPosition => ({ ...post, startFrom: null, startUntil: null }));

  it("never scores lower than the worst answer would, and is never surer", () => {
    fc.assert(
      fc.property(expert, open, (person, post) => {
        const silent = { ...person, timeZone: null, languages: [], highestDegree: null, yearsOfExperience: null, fieldCodes: [] };
        const poor: MatchExpert = {
          ...silent,
          timeZone: "America/Halifax",
          languages: [{ code: "xx", level: "A1" }],
          highestDegree: "none",
          yearsOfExperience: 0,
          fieldCodes: ["9.9"],
        };
        const unknown = matchPair(silent, post, context);
        const worst = matchPair(poor, post, context);
        fc.pre(unknown.bestEngagementType === worst.bestEngagementType);
        expect(unknown.confidence).toBeLessThanOrEqual(worst.confidence);
        // A poor answer can still earn part of a criterion (no degree where a first one is requested): then it is not the worst.
        const worthless = worst.criteria.every(({ value }, index) => {
          const silence = unknown.criteria[index];
          return silence?.state === "unknown" ? (value ?? 0) === 0 : (value ?? 0) <= (silence?.value ?? 0);
        });
        if (worthless) expect(unknown.score).toBeGreaterThanOrEqual(worst.score);
      }),
      runs,
    );
  });

  it("on the last use of a skill lies between in use and long unused", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        const inUse = { ...person, skills: person.skills.map((skill) => ({ ...skill, lastUsedYear: 2026 })) };
        const silent = { ...person, skills: person.skills.map((skill) => ({ ...skill, lastUsedYear: null })) };
        const unused = { ...person, skills: person.skills.map((skill) => ({ ...skill, lastUsedYear: 1980 })) };
        expect(score(silent, post)).toBeLessThanOrEqual(score(inUse, post));
        expect(score(silent, post)).toBeGreaterThanOrEqual(score(unused, post));
      }),
      runs,
    );
  });
});

describe("rankings", () => {
  const experts = fc.uniqueArray(expert, { selector: (person) => person.id, maxLength: 12 });
  const positions = fc.uniqueArray(position, { selector: (post) => post.id, maxLength: 12 });

  it("do not depend on the order in which experts or positions come", () => {
    const crowds = fc.record({
      people: experts.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
      posts: positions.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
    });
    fc.assert(
      fc.property(crowds, expert, position, ({ people, posts }, person, post) => {
        expect(rankExperts(post, people[1], context)).toEqual(rankExperts(post, people[0], context));
        expect(rankPositions(person, posts[1], context)).toEqual(rankPositions(person, posts[0], context));
      }),
      { numRuns: 100 },
    );
  });

  it("give a pair the same result from both sides", () => {
    fc.assert(
      fc.property(expert, position, (person, post) => {
        expect(rankExperts(post, [person], context)).toEqual(rankPositions(person, [post], context));
      }),
      runs,
    );
  });
});
