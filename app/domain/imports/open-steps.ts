import { type ImportState } from "./model";

/** The steps of an import that are open in a state. */
export function openSteps(state: ImportState): ("columns" | "words" | "rows" | "result")[] {
  if (state === "mapping") return ["columns"];
  return state === "ready" ? ["columns", "words", "rows"] : ["result"];
}
