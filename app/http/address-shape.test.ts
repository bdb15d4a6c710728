import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { addressRefusal, isOrdinaryPath } from "./address-shape";

const ID = "019ac000-0000-7000-8000-000000000001";

test("every address of the product is ordinary, its data and an address one below it too", () => {
  const paths = readdirSync("app/routes").map((name) => `/${name.replaceAll(".", "/").replace(/\$\w*/g, ID)}/x.data`);
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => !isOrdinaryPath(path))).toEqual([]);
});

test.each([
  ["/vi" + "/a".repeat(8), 404],
  ["/vi" + "/a".repeat(1_000), 404],
  ["/vi" + "/".repeat(8), 404],
  ["/" + "a".repeat(300), 404],
  ["/" + "%20".repeat(100), 404],
  ["*", 404],
  ["", 404],
  ["http://localhost/vi", 404],
  ["/vi?" + "q=a&".repeat(2_000), 414],
  ["/vi/positions?q=" + "a".repeat(2_000) + "/".repeat(2_000), null],
  ["/vi" + "/a".repeat(7), null],
])("%.40s is answered %s", (address, refusal) => {
  expect(addressRefusal(address)).toBe(refusal);
});
