import { beforeEach, describe, expect, it, vi } from "vitest";
import { completeSkills, spelling, type SkillTerm } from "./complete-skills";
import { withinOneEdit } from "./edit-distance";
import { matchKey } from "~/domain/words";
import { skillsFromFiles } from "./skill-data.server";

vi.mock("./edit-distance", { spy: true });

const terms = skillsFromFiles().flatMap((skill) =>
  [skill.vi, skill.en, ...skill.aliases.vi, ...skill.aliases.en].map((text): SkillTerm => {
    const key = matchKey(text);
    return { id: skill.id, text, locale: "vi", isLabel: text === skill.vi, key, words: key.split(" "), spelt: spelling(text) };
  }),
);
const QUERIES = ["t", "th", "thiet", "thiet ke vi mach", "khong co gi nhu the nay", "semicondutcor"];

/** Counts the reads of term fields: a measure of the type-ahead's work that does not depend on the machine's load. */
function reads(of: readonly SkillTerm[], query: string): number {
  let count = 0;
  const watched = of.map(
    (term) =>
      new Proxy(term, {
        get(target, key, receiver) {
          count += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
  );
  completeSkills(watched, query, "vi", 10);
  return count;
}

describe("the work of a key press", () => {
  beforeEach(() => void vi.mocked(withinOneEdit).mockClear());

  it("grows with the number of names, not faster", () => {
    const quarter = terms.filter((_, index) => index % 4 === 0);
    // Passes over all names plus sorting the hits: the limit is a few reads per name, at any size.
    for (const query of QUERIES) {
      expect(reads(quarter, query), query).toBeLessThan(25 * quarter.length);
      expect(reads(terms, query), query).toBeLessThan(25 * terms.length);
    }
  });

  it("compares each word of the names once with each typed word, and none where the list is full without typos", () => {
    const distinct = new Set(terms.flatMap((term) => term.words)).size;
    for (const query of QUERIES) {
      vi.mocked(withinOneEdit).mockClear();
      completeSkills(terms, query, "vi", 10);
      // A word is compared whole and truncated to three lengths.
      expect(vi.mocked(withinOneEdit).mock.calls.length, query).toBeLessThanOrEqual(4 * distinct * query.split(" ").length);
    }
    vi.mocked(withinOneEdit).mockClear();
    completeSkills(terms, "thiet", "vi", 10);
    expect(withinOneEdit).not.toHaveBeenCalled();
    completeSkills(terms, "semicondutcor", "vi", 10);
    expect(withinOneEdit).toHaveBeenCalled();
  });
});
