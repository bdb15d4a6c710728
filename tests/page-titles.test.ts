import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROUTES = "app/routes";

/** Not pages themselves: the language layout, its not-found route, and the components' workbench. */
const WITHOUT_TITLE = ["$lang", "$lang.$"];
/** Layouts that set the titles of their pages. */
const NAMED_BY_LAYOUT = ["$lang.cases.$id.", "$lang.profile._steps."];

const pages = readdirSync(ROUTES)
  .map((name) => ({ name, file: `${ROUTES}/${name}/route.tsx` }))
  .flatMap(({ name, file }) => {
    const source = readdirSync(`${ROUTES}/${name}`).includes("route.tsx") ? readFileSync(file, "utf8") : "";
    return source.includes("export default ") ? [{ name, source }] : [];
  });

test("every page tells the frame its title, and none writes its head by hand", () => {
  expect(pages.length).toBeGreaterThan(100);
  const silent = pages.filter(({ source }) => !/^export const handle: PageHandle\b/m.test(source)).map(({ name }) => name);
  expect(silent.filter((name) => !NAMED_BY_LAYOUT.some((layout) => name.startsWith(layout)))).toEqual(WITHOUT_TITLE);
  expect(pages.filter(({ source }) => /^export (const|function) meta\b/m.test(source)).map(({ name }) => name)).toEqual([]);
});
