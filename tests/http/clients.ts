import { expect } from "vitest";
import { type Access, outcomeOf } from "./access";
import { Client } from "./client";
import { type Role, ROLES, type World } from "./world";

export type Clients = Record<Role, Client>;

/** One client for each role, signed in, that follows no redirect. */
export async function clientsOf(world: World): Promise<Clients> {
  const entries = ROLES.map(async (role) => [role, await Client.of(role === "visitor" ? undefined : world.users[role])] as const);
  return Object.fromEntries(await Promise.all(entries)) as Clients;
}

/** The address of a page's data, which its scripts fetch; `only` asks for one route and leaves out those around it. */
export function dataAddress(address: string, only?: string): string {
  const { pathname, searchParams } = new URL(address, "http://x");
  if (only) searchParams.set("_routes", only);
  const query = searchParams.toString();
  return `${pathname === "/" ? "/_root" : pathname}.data${query ? `?${query}` : ""}`;
}

/**
 * Asks as each role: what comes of it must be what the table says. Nobody but the expert whom they concern may read the
 * planted secrets, whether refused or not; an administrator and a coordinator read addresses by office, on other pages.
 * `showsMail` is for the developer's outbox alone, which no installation in use has: it shows every mail with its address.
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
