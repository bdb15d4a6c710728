import { type Tier } from "./tier";

/** Checks that do not run the product: `npm run check` runs these alone, `npm test` runs them beside the tests. */
export const CHECKS: Tier[] = [
  { name: "lint and types", command: "oxlint", args: [] },
  { name: "architecture", command: "depcruise", args: ["app", "--config", ".dependency-cruiser.mjs"] },
  { name: "format", command: "prettier", args: ["--check", "--cache", "--log-level", "warn", "."] },
  { name: "unused code", command: "knip", args: ["--no-progress"] },
];
