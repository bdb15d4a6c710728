import { expect, it } from "vitest";
import { importingModules } from "./server-packages";

const importers: Record<string, string[]> = {
  "/node_modules/zod/core.js": ["/node_modules/zod/index.js"],
  "/node_modules/zod/index.js": ["/app/model.ts", "/app/save.server.ts"],
};
const importersOf = (id: string) => importers[id] ?? [];
const chunk = (...ids: string[]) => ({ modules: Object.fromEntries(ids.map((id) => [id, { renderedLength: 1 }])) });

it("names the modules of the application that bring a package into a chunk", () => {
  const chunks = [chunk("/app/route.tsx", "/app/model.ts"), chunk("/node_modules/zod/core.js")];
  expect(importingModules(["zod"], chunks, importersOf)).toEqual(["/app/model.ts"]);
});

it("finds nothing when no code of the package is left", () => {
  const dropped = { modules: { "/node_modules/zod/core.js": { renderedLength: 0 } } };
  expect(importingModules(["zod"], [chunk("/app/model.ts"), dropped], importersOf)).toEqual([]);
});
