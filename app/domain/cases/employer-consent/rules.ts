import { type EmployerConsentInput } from "./input";

export type EmployerConsentProblem = "no_date" | "future_date" | "no_document";

/**
 * What is missing from a statement; null when it can be saved. A consent that was given has a day and a document; the
 * other states need neither.
 * @param today `YYYY-MM-DD`
 */
export function employerConsentProblem(
  input: Pick<EmployerConsentInput, "state" | "givenOn">,
  { hasDocument, today }: { hasDocument: boolean; today: string },
): EmployerConsentProblem | null {
  if (input.state !== "given") return null;
  if (input.givenOn === undefined) return "no_date";
  if (input.givenOn > today) return "future_date";
  return hasDocument ? null : "no_document";
}
