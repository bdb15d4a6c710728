import { beforeAll, expect, test } from "vitest";
import { routeManifest } from "../setup/route-manifest";
import { ALL_ACTIONS } from "./all-actions";
import { addressOf, ALL_PAGES, NOT_PAGES } from "./all-pages";
import { askAsEach, type Clients, clientsOf, dataAddress } from "./clients";
import { makeWorld, PLACEHOLDERS, type World } from "./world";

let world: World;
let clients: Clients;
beforeAll(async () => {
  world = await makeWorld();
  clients = await clientsOf(world);
});

test("the tables name every route of the build that answers", () => {
  const known = new Set([...ALL_PAGES.map((page) => page.route), ...NOT_PAGES]);
  const acting = new Set(ALL_ACTIONS.map((action) => action.route));
  const routes = routeManifest();
  expect(routes.length).toBeGreaterThan(50);
  expect(routes.filter((route) => !known.has(route.id)).map((route) => route.id)).toEqual([]);
  expect(routes.filter((route) => route.action && !acting.has(route.id)).map((route) => route.id)).toEqual([]);
});

for (const page of ALL_PAGES) {
  test(`${page.path(PLACEHOLDERS) || "/ in a language"} opens for those who may, and for nobody else`, async () => {
    const address = addressOf(page, world, "vi");
    await askAsEach(world, page.access, (role) => clients[role].get(address), { showsMail: page.route === "routes/dev.mail._index" });
    if (page.kind !== "page" || page.bare) return;
    await askAsEach(world, page.access, (role) => clients[role].get(dataAddress(address)));
    await askAsEach(world, page.access, (role) => clients[role].get(dataAddress(address, page.route)));
  });
}
