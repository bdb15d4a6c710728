import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { withSkill } from "./choose-skill.server";

function errorsOf(found: boolean, entries: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  const submission = parseWithZod(form, { schema: withSkill(found, "not in the list") });
  return submission.status === "success" ? null : submission.error;
}

test("an empty form is told at once that skill and level are missing", () => {
  expect(errorsOf(false, {})).toEqual({ skillId: ["errors:validation.required"], level: ["errors:validation.choose"] });
});

test("a name that no skill has is told so, not that it is missing", () => {
  expect(errorsOf(false, { skillText: "xyz", level: "3" })).toEqual({ skillId: ["not in the list"] });
});

test("a skill that was found passes", () => {
  expect(errorsOf(true, { skillText: "Vật lý", level: "3" })).toBeNull();
});
