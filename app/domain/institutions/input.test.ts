import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { institutionSchema } from "./input";

function errorsOf(entries: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  const submission = parseWithZod(form, { schema: institutionSchema });
  return submission.status === "success" ? null : submission.error;
}

test("an empty registration is told everything that is missing at once, the name too", () => {
  expect(Object.keys(errorsOf({}) ?? {}).sort()).toEqual(["kind", "nameVi", "provinceCode"]);
  expect(errorsOf({})).toMatchObject({ nameVi: ["errors:validation.oneLanguage"], provinceCode: ["errors:validation.choose"] });
});

test("a name in one language is enough", () => {
  expect(errorsOf({ nameEn: "Red River Institute", kind: "institute" })).not.toHaveProperty("nameVi");
});
