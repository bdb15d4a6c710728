import { expect } from "vitest";
import { type Access, outcomeOf } from "./access";
import { Client } from "./client";
import { type Role, ROLES, type World } from "./world";

export type Clients = Record<Role, Client>;

/** One signed-in client for each role, which follows no redirects. */
export async function clientsOf(world: World): Promise<Clients> {
  const entries = ROLES.map(async (role) => [role, await Client.of(role === "visitor" ? undefined : world.users[role])] as const);
  return Object.fromEntries(await Promise.all(entries)) as Clients;
}

/** The address of a page's data as fetched by its scripts; `only` requests one route without its parent routes. */
export function dataAddress(address: string, only?: string): string {
  const { pathname, searchParams } = new URL(address, "http://x");
  if (only) searchParams.set("_routes", only);
  const query = searchParams.toString();
  return `${pathname === "/" ? "/_root" : pathname}.data${query ? `?${query}` : ""}`;
}

/**
 * Sends the request as each role and expects the outcome in the table. Only the expert whom they concern may read the
 * planted secrets, whether refused or not; administrators and coordinators may read addresses, but on other pages.
 * `showsMail` is only for the developer's outbox, which no production installation has: it shows every mail with its address.
 */
export async function askAsEach(
  world: World,
  expected: Access,
  ask: (role: Role) => Promise<Response>,
  own: { roles?: readonly Role[]; doneLeadsAway?: boolean; showsMail?: boolean } = {},
) {
  const roles = own.roles ?? ROLES;
  const answers = await Promise.all(
    roles.map(async (role) => {
      const response = await ask(role);
      const body = await response.text();
      const outcome = outcomeOf(response, body);
      const done = own.doneLeadsAway && (outcome === "away" || outcome === "verify") && expected[role] === "ok";
      return {
        role,
        outcome: done ? "ok" : outcome,
        secrets: role === "expert" || own.showsMail ? [] : world.secrets.filter((secret) => body.includes(secret)),
      };
    }),
  );
  expect(Object.fromEntries(answers.map(({ role, outcome }) => [role, outcome]))).toEqual(
    Object.fromEntries(roles.map((role) => [role, expected[role]])),
  );
  expect(answers.filter(({ secrets }) => secrets.length > 0)).toEqual([]);
}
