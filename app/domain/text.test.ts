import { parseWithZod } from "@conform-to/zod/v4";
import { afterEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { leastCpu } from "../../tests/setup/cpu";
import { emailAddress, line, optionalLine, optionalText, optionalUrl } from "./text";

/** A form as a browser posts it: with every field, including empty ones. */
function post(schema: z.ZodType, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const submission = parseWithZod(form, { schema });
  return submission.status === "success" ? submission.value : submission.reply().error;
}

const schema = z.object({ city: optionalLine(5), notes: optionalText(5), site: optionalUrl() });

describe("optional text in a posted form", () => {
  test("may be left empty", () => {
    expect(post(schema, { city: "", notes: "", site: "" })).toEqual({ city: "", notes: "", site: "" });
    expect(post(schema, {})).toEqual({ city: "", notes: "", site: "" });
  });

  test("is cleaned, and empty when nothing is left", () => {
    expect(post(schema, { city: " \u200b ", notes: "a\r\nb ", site: "" })).toEqual({ city: "", notes: "a\nb", site: "" });
  });

  test("is refused when it is too long, by its field", () => {
    expect(Object.keys(post(schema, { city: "Tsukuba", notes: "too long", site: "ftp://x" }) as object)).toEqual(["city", "notes", "site"]);
    expect(post(schema, { city: "Tokyo", notes: "12345", site: "https://a.example" })).toEqual({
      city: "Tokyo",
      notes: "12345",
      site: "https://a.example",
    });
  });
});

test("a required line is refused when empty, blank or too long", () => {
  const required = z.object({ name: line(3) });
  for (const name of ["", "  ", "\u200b", "abcd"]) expect(Object.keys(post(required, { name }) as object)).toEqual(["name"]);
  expect(post(required, { name: " abc " })).toEqual({ name: "abc" });
});

describe("input far beyond the bound", () => {
  afterEach(() => void vi.restoreAllMocks());

  const marks = `a${"\u0301".repeat(100_000)}${"\u0323".repeat(100_000)}`;
  const spaces = `${" ".repeat(300_000)}x`;

  test.each([
    ["a line", line(120)],
    ["an optional line", optionalLine(120)],
    ["a text", optionalText(4000)],
    ["an address", emailAddress()],
  ])("is refused in %s before canonical form is sought", (_, field) => {
    const sought = vi.spyOn(String.prototype, "normalize");
    for (const value of [marks, spaces]) expect(field.safeParse(value).success).toBe(false);
    expect(sought).not.toHaveBeenCalled();
  });

  test("reaches canonical form, whose cost is the square of the marks on a letter, with no more than eight of them", () => {
    const sought = vi.spyOn(String.prototype, "normalize");
    expect(optionalText(20_000).parse(marks.slice(0, 80_000))).toHaveLength(8);
    expect(optionalText(20_000).parse(`a${"\u0301".repeat(40_000)}${"\u0323".repeat(39_000)}`)).toHaveLength(8);
    expect(sought.mock.contexts.map((text) => String(text).length)).toEqual([9, 9]);
  });

  test.each([
    ["marks", (length: number) => marks.slice(0, length)],
    ["spaces", (length: number) => `${" ".repeat(length - 1)}x`],
    ["empty lines", (length: number) => `a${"\n ".repeat((length - 2) / 2)}x`],
  ])("costs no more than in proportion for %s within the bound", (_, make) => {
    const field = optionalText(20_000);
    const parsed = (length: number, times: number) => {
      const value = make(length);
      return () => {
        for (let time = 0; time < times; time += 1) field.safeParse(value);
      };
    };
    // The same number of characters in sixteen times as many pieces; a quadratic algorithm would cost sixteen times as much.
    const [inPieces = 0, atOnce = Infinity] = leastCpu(parsed(5_000, 160), parsed(80_000, 10));
    expect(atOnce).toBeLessThan(6 * inPieces);
  });

  test("does not keep a text within it from being kept", () => {
    expect(
      optionalText(4000)
        .parse(`a  \r\nb${"\u0301".repeat(10)}`)
        .startsWith("a\nb"),
    ).toBe(true);
    expect(optionalText(20_000).safeParse(`${" ".repeat(70_000)}x`).data).toBe("x");
    expect(optionalLine(5).safeParse("Nguyễn".normalize("NFD").slice(0, 7)).success).toBe(true);
  });
});
