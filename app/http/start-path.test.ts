import { expect, test } from "vitest";
import { type Role, type UserActor, visitor } from "~/domain/vocabulary/actor";
import { startPath } from "./start-path";

const user = (own: Partial<UserActor>): UserActor => ({
  kind: "user",
  userId: "0198a000-0000-7000-8000-000000000001",
  displayName: "Trần Thị Hạnh",
  locale: "vi",
  emailVerified: true,
  roles: new Set<Role>(),
  expertId: null,
  memberships: [],
  ...own,
});

test("an expert, a member, a coordinator and an administrator start at what waits for them", () => {
  const memberships = [{ institutionId: "i", institutionStatus: "pending", role: "owner" }] as const;
  for (const own of [
    { expertId: "x" },
    { memberships },
    { roles: new Set<Role>(["coordinator"]) },
    { roles: new Set<Role>(["administrator"]) },
  ]) {
    expect(startPath(user(own), "vi")).toBe("/vi/home");
  }
});

test("someone who registered for an institution goes on to register the institution", () => {
  expect(startPath(user({}), "en")).toBe("/en/institution/new");
});

test("an unconfirmed address comes first, whatever the role", () => {
  expect(startPath(user({ emailVerified: false, roles: new Set<Role>(["coordinator"]) }), "vi")).toBe("/vi/verify-email");
});

test("a visitor starts at the first page", () => {
  expect(startPath(visitor, "en")).toBe("/en");
});
