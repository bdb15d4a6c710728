import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** After this a test hangs, however busy the machine is: no test is about speed. */
const HANGING = 180_000;

/**
 * Three tiers: `unit` needs nothing but Node; `integration` gets its services from tests/setup; `faults` starts and
 * kills whole instances of the product itself.
 */
export default defineConfig({
  resolve: { alias: { "~": resolve(import.meta.dirname, "app") } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["app/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "tests/*.test.ts"], testTimeout: HANGING },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/setup/services.ts"],
          setupFiles: ["tests/setup/worker.ts"],
          testTimeout: HANGING,
          hookTimeout: HANGING,
        },
      },
      {
        extends: true,
        test: { name: "faults", include: ["tests/faults/**/*.test.ts"], testTimeout: HANGING, hookTimeout: HANGING },
      },
    ],
  },
});
