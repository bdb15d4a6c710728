import { expect, test } from "vitest";
import { comparedAddress, parseCompared } from "./compare-query";

const id = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, "0")}`;

test("links and boxes name the same experts, each once and in order", () => {
  expect(parseCompared(new URLSearchParams(`ids=${id(2)},${id(1)}`))).toEqual([id(2), id(1)]);
  expect(
    parseCompared(
      new URLSearchParams([
        ["ids", id(2)],
        ["ids", id(1)],
        ["ids", id(2)],
      ]),
    ),
  ).toEqual([id(2), id(1)]);
});

test("what is no record id is left out, and no address makes the page read without bound", () => {
  expect(parseCompared(new URLSearchParams("ids=x,' or 1=1,,"))).toEqual([]);
  expect(parseCompared(new URLSearchParams(`ids=${Array.from({ length: 500 }, (_, n) => id(n)).join(",")}`))).toHaveLength(20);
});

test("a comparison's address is read back and keeps the list's own", () => {
  const address = comparedAddress([id(1), id(2)], "view=table&w=place%3A0");
  expect(parseCompared(new URLSearchParams(address))).toEqual([id(1), id(2)]);
  expect(new URLSearchParams(address).get("w")).toBe("place:0");
});
