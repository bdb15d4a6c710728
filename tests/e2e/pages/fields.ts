import { expect, type Locator, type Page } from "@playwright/test";

/** Scope for finding a control: the page, or a group within it. */
export type Scope = Page | Locator;

/** A visible label, with or without a suffix in brackets ("optional"). */
function labelled(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}( \\(.*\\))?$`);
}

/** Text, number, date and long-text controls. */
export const textField = (scope: Scope, label: string) => scope.getByRole("textbox", { name: labelled(label) });
export const selectField = (scope: Scope, label: string) => scope.getByRole("combobox", { name: labelled(label) });
export const group = (scope: Scope, label: string) => scope.getByRole("group", { name: labelled(label) });
export const button = (scope: Scope, label: string) => scope.getByRole("button", { name: label, exact: true });
export const heading = (scope: Scope, name: string | RegExp) => scope.getByRole("heading", { name, exact: true });
/** The page's success or error message. */
export const notice = (page: Page, text: string) => page.getByRole("main").getByText(text);

/** Ticks a box or chooses a radio by its label, as people do: the label covers the whole row. */
export async function tick(scope: Scope, role: "checkbox" | "radio", label: string) {
  const control = scope.getByRole(role, { name: label, exact: true });
  await scope
    .locator("label")
    .filter({ hasText: labelled(label) })
    .click();
  await expect(control).toBeChecked();
}

/** Both versions of a text in two languages. */
export async function fillBoth(scope: Scope, label: string, own: { vi: string; en: string }, names: { vi: string; en: string }) {
  const pair = group(scope, label);
  await textField(pair, names.vi).fill(own.vi);
  await textField(pair, names.en).fill(own.en);
}

/** Types into a type-ahead and takes the suggestion of this name. */
export async function takeSuggestion(scope: Scope, label: string, typed: string, suggestion: string) {
  const box = selectField(scope, label);
  // Types key by key, as a person does: each key requests suggestions.
  await box.pressSequentially(typed);
  await scope.getByRole("option", { name: suggestion }).first().click();
}
