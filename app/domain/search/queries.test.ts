import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visitor } from "~/domain/vocabulary/actor";
import { ENGAGEMENT_TYPES, LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { expertExpressions, expertScope } from "./experts-filter";
import {
  activeExpertFilters,
  EMPTY_EXPERT_QUERY,
  EXPERT_FILTERS,
  EXPERT_SORTS,
  expertParams,
  parseExpertQuery,
  withoutExpertFilter,
} from "./experts-query";
import { anyOf, equals } from "./expression";
import { positionExpressions } from "./positions-filter";
import { EMPTY_POSITION_QUERY, parsePositionQuery, positionParams } from "./positions-query";

const TODAY = "2026-11-22";
const ID = "019ac000-0000-7000-8000-000000000001";
const NAMES = Object.keys(EMPTY_EXPERT_QUERY);
/** Any URL: known and unknown names, valid and invalid values. */
const address = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...NAMES, ...Object.keys(EMPTY_POSITION_QUERY)), fc.string()),
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(
          ...ENGAGEMENT_TYPES,
          ...LANGUAGE_LEVELS,
          ...EXPERT_SORTS,
          "JP",
          "FR",
          "2.2",
          "qd21-2026.3",
          "ja",
          "1",
          "2",
          "2027-01-31",
          "2027-02-31",
          "rtl-design",
          "da-nang",
          "post",
          "asean",
          "6",
          "90",
          "anyone",
          ID,
        ),
        fc.constantFrom('" OR audience = "coordinators', "x] OR verified = true", "\\", "a@4"),
      ),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => new URLSearchParams(pairs));

describe("the address of a search", () => {
  test("is read, written and read again without change, whatever it holds", () => {
    fc.assert(
      fc.property(address, (params) => {
        const experts = parseExpertQuery(params);
        expect(parseExpertQuery(expertParams(experts))).toEqual(experts);
        const positions = parsePositionQuery(params);
        expect(parsePositionQuery(positionParams(positions))).toEqual(positions);
      }),
    );
  });

  test("never puts anything but enums, ids and numbers into a filter", () => {
    const safe = /^[A-Za-z_.]+ ?((NOT )?IN \[("[A-Za-z0-9_.@-]+"(, )?)+\]|= "[A-Za-z0-9_.@-]+"|= true|[<>]= \d+)$/;
    const plain = (expression: string) => expression.split(/ AND | OR /).map((part) => part.replace(/^\(+|\)+$/g, ""));
    fc.assert(
      fc.property(address, (params) => {
        const all = [
          ...expertExpressions(parseExpertQuery(params), "2026-11-22"),
          ...positionExpressions(parsePositionQuery(params), "2026-11-22"),
        ];
        for (const part of all.flatMap(plain)) expect(part).toMatch(safe);
      }),
    );
  });

  test("leaves out what is not understood, and says nothing of it", () => {
    expect(parseExpertQuery(new URLSearchParams("country=XX&degree=none&available=2027-02-31&page=0&sort=salary&level=9"))).toEqual(
      EMPTY_EXPERT_QUERY,
    );
  });

  test("is empty for the empty search", () => {
    expect(expertParams(EMPTY_EXPERT_QUERY).toString()).toBe("");
    expect(expertParams({ ...EMPTY_EXPERT_QUERY, page: 2, country: ["JP", "FR"] }).toString()).toBe("country=JP&country=FR&page=2");
  });

  test("keeps text of 200 characters in canonical form", () => {
    const { q } = parseExpertQuery(new URLSearchParams({ q: `  ${"bán dẫn".normalize("NFD")}\u0000 ${"x".repeat(500)}` }));
    expect(q.startsWith("bán dẫn x")).toBe(true);
    expect(q.length).toBe(200);
  });
});

describe("a filter", () => {
  test("that is removed no longer narrows, and the search starts from its first page", () => {
    const query = parseExpertQuery(
      new URLSearchParams(
        `engagement=teaching&available=2027-01-01&within=6&confirmed=90&skill=a&any1=b&any2=c&any3=d&none=e&level=3&field=2&technology=qd21-2026.3&country=JP&region=asean&near=AU&language=ja&languageLevel=B2&degree=master&verified=1&position=${ID}&score=70&unmet=position&saved=${ID}&shortlist=${ID}&page=3`,
      ),
    );
    expect(activeExpertFilters(query)).toEqual([...EXPERT_FILTERS]);
    for (const filter of EXPERT_FILTERS) {
      const without = withoutExpertFilter(query, filter);
      expect(activeExpertFilters(without)).not.toContain(filter);
      expect(without.page).toBe(1);
      // These refer to records, not to values in the URL: they are looked up before the search.
      if (!["score", "unmet", "saved", "shortlist"].includes(filter))
        expect(expertExpressions(without, TODAY)).not.toEqual(expertExpressions(query, TODAY));
    }
  });

  test("refuses to be built from text", () => {
    expect(() => equals("fullName", 'x" OR audience = "coordinators')).toThrow(RangeError);
    expect(() => anyOf("skillIds", ["ok", "not ok"])).toThrow(RangeError);
  });

  test("of scope admits a visitor to public profiles only", () => {
    expect(expertScope(visitor)).toEqual(['audience IN ["public"]']);
  });
});
