import { type ImportState } from "./model";

/** Which steps of an import can be opened in a state. */
export function openSteps(state: ImportState): ("columns" | "words" | "rows" | "result")[] {
  if (state === "mapping") return ["columns"];
  return state === "ready" ? ["columns", "words", "rows"] : ["result"];
}
