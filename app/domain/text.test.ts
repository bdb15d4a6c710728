import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { line, optionalLine, optionalText, optionalUrl } from "./text";

/** As a browser posts it: every field is there, also those left empty. */
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
    expect(post(schema, { city: "Tokyo", notes: "12345", site: "https://a.example" })).toEqual({ city: "Tokyo", notes: "12345", site: "https://a.example" });
  });
});

test("a required line is refused when empty, blank or too long", () => {
  const required = z.object({ name: line(3) });
  for (const name of ["", "  ", "\u200b", "abcd"]) expect(Object.keys(post(required, { name }) as object)).toEqual(["name"]);
  expect(post(required, { name: " abc " })).toEqual({ name: "abc" });
});
