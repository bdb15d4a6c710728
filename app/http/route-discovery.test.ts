import { createRequestHandler } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { hollowBuild } from "../../tests/setup/hollow-build";
import { routeDiscovery } from "./route-discovery";

const build = hollowBuild();
const discover = routeDiscovery(build);
const query = (paths: readonly string[]) => new URLSearchParams([["version", "tested"], ...paths.map((path) => ["p", path])]);
const found = (paths: readonly string[]) => {
  const answer = discover(query(paths));
  return answer.answer === "routes" ? Object.keys(answer.routes) : answer.answer;
};

/** One path for each route of the product. */
const paths = Object.values(build.routes)
  .map((route) => {
    const parts: string[] = [];
    for (let at: typeof route | undefined = route; at; at = at.parentId === undefined ? undefined : build.routes[at.parentId]) {
      parts.unshift(at.path ?? "");
    }
    return `/${parts.filter(Boolean).join("/")}`.replace(":lang", "vi").replace(/:\w+/g, "x").replace("*", "nowhere");
  })
  .filter((path) => /^\/(?:$|(?:vi|en|dev)(?:\/|$))/.test(path));

describe("the routes that the links of a page lead to", () => {
  test("hold at least what Remix finds for each page of the product", async () => {
    const remix = createRequestHandler(build, "production");
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const answer = await remix(new Request(`http://localhost/__manifest?${query([path]).toString()}`));
      expect(found([path]), path).toEqual(expect.arrayContaining(Object.keys((await answer.json()) as object)));
    }
  });

  test("are found for many links as for each", () => {
    const each = new Set(["/vi/experts/x", "/vi/cases/y/log"].flatMap((path) => found([path])));
    expect(new Set(found(["/vi/experts/x", "/vi/cases/y/log"]))).toEqual(each);
    expect(found(["/vi/experts/x"])).not.toContain("routes/$lang.cases.$id.log");
  });

  test("are no answer to a page of another version", () => {
    expect(discover(new URLSearchParams({ version: "older", p: "/vi" }))).toEqual({ answer: "reload" });
  });

  test.each([
    ["no path", []],
    ["too many", Array.from({ length: 201 }, (_, at) => `/vi/${at}`)],
    ["deep ones", [`/vi${"/a".repeat(8)}`]],
    ["long ones", [`/vi/${"a".repeat(300)}`]],
    ["paths of another site", ["/wp-admin/x"]],
    ["paths that begin with nothing", ["vi/experts"]],
  ])("are not looked for with %s", (_, asked) => {
    expect(found(asked)).toBe("refused");
  });
});
