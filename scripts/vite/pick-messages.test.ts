import { expect, it } from "vitest";
import { pickMessages } from "./pick-messages";

const catalogue = {
  cases: { title: "T", state: { open: "O", closed: "C" }, found_one: "1", found_other: "n", too_many: "many" },
  ui: { close: "X" },
};
const named = (key: string) => ({ key, prefix: false });
const below = (key: string) => ({ key, prefix: true });

it("takes what is named and nothing beside it", () => {
  expect(pickMessages(catalogue, [named("cases:title"), named("cases:state.open")])).toEqual({
    cases: { title: "T", state: { open: "O" } },
  });
});

it("takes all plural forms of a named message", () => {
  expect(pickMessages(catalogue, [named("cases:found")])).toEqual({ cases: { found_one: "1", found_other: "n" } });
});

it("takes everything below the literal start of a template", () => {
  expect(pickMessages(catalogue, [below("cases:state."), below("ui:")])).toEqual({
    cases: { state: { open: "O", closed: "C" } },
    ui: { close: "X" },
  });
});

it("keeps a message whose own name ends like a plural form", () => {
  expect(pickMessages(catalogue, [named("cases:too_many")])).toEqual({ cases: { too_many: "many" } });
});
