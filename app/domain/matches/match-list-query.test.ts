import { describe, expect, test } from "vitest";
import { EMPTY_MATCH_LIST, isSentByForm, matchListParams, parseMatchList, sliderName, withoutMatchFilters } from "./match-list-query";

const parse = (address: string) => parseMatchList(new URLSearchParams(address));
const roundTrip = (address: string) => matchListParams(parse(address)).toString();

describe("the address of a list of matches", () => {
  test("is read and written back the same, shortest form first", () => {
    const address =
      "view=table&form=teaching&form=remote_advising&country=JP&field=2.2&language=en&free=2027-03-01&must=1&evidence=linked&sure=70&sort=score&near=1&page=2&w=must_skills%3A2%2Cplace%3A0";
    expect(roundTrip(address)).toBe(address);
    expect(roundTrip("")).toBe("");
  });

  test("leaves out what is not understood", () => {
    expect(
      parse(
        "view=map&form=dancing&country=japan&field=x&language=EN&free=31/12/2026&evidence=rumour&sure=42&sort=name&page=-1&w=beauty:3,place:7",
      ),
    ).toEqual({
      ...EMPTY_MATCH_LIST,
      adjustments: {},
    });
  });

  test("tells the default weights from those saved with the position", () => {
    expect(parse("").adjustments).toBeNull();
    expect(parse("w=").adjustments).toEqual({});
    expect(roundTrip("w=")).toBe("w=");
  });
});

describe("the form without scripts", () => {
  test("sends one step for each slider, which becomes the short form", () => {
    const sent = new URLSearchParams([
      [sliderName("must_skills"), "4"],
      [sliderName("place"), "0"],
      [sliderName("dates"), "2"],
      ["evidence", ""],
    ]);
    expect(isSentByForm(sent)).toBe(true);
    expect(parseMatchList(sent).adjustments).toEqual({ must_skills: 3, place: 0 });
    expect(isSentByForm(matchListParams(parseMatchList(sent)))).toBe(false);
  });

  test("is not led round in circles by an address that states the default weights", () => {
    expect(isSentByForm(new URLSearchParams("w="))).toBe(false);
  });

  test("ignores a slider that was moved past its ends by hand", () => {
    expect(parseMatchList(new URLSearchParams([[sliderName("place"), "9"]])).adjustments).toEqual({});
  });
});

test("removing all filters keeps the view, the order and the weights", () => {
  const query = withoutMatchFilters(parse("view=table&country=JP&must=1&sure=90&sort=score&w=place:0"));
  expect(matchListParams(query).toString()).toBe("view=table&sort=score&w=place%3A0");
});
