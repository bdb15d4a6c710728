import { expect, test } from "vitest";
import { z } from "zod";
import { checkForm } from "~/http/form.server";

const schema = z.object({ amount: z.number().int().min(1).max(1_000_000_000).optional() });

function answer(amount: string, locale: "vi" | "en" = "vi") {
  const form = new FormData();
  form.set("amount", amount);
  const submission = checkForm(form, schema, locale);
  return submission.status === "success" ? submission.value.amount : submission.error?.amount;
}

test("an amount is read as people write it, never as a thousandth of it", () => {
  expect([answer("60000000"), answer("60.000.000"), answer("60,000,000"), answer("500.000"), answer("")]).toEqual([
    60_000_000,
    60_000_000,
    60_000_000,
    500_000,
    undefined,
  ]);
});

test("what is no number, or no whole one, is said at the field in the reader's language", () => {
  expect([answer("năm triệu"), answer("1e3"), answer("2,5")]).toEqual([
    ["Hãy nhập một con số."],
    ["Hãy nhập một con số."],
    ["Hãy nhập một số nguyên."],
  ]);
  expect([answer("five", "en"), answer("2.5", "en")]).toEqual([["Enter a number."], ["Enter a whole number."]]);
});
