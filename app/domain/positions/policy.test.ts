import { describe, expect, it } from "vitest";
import { type Actor, type UserActor, visitor } from "~/domain/vocabulary/actor";
import { type MemberRole } from "~/domain/vocabulary/institutions";
import { mayOnPositions, mayReadPosition, POSITION_ACTIONS, type PositionAction } from "./policy";

const OWN = "01900000-0000-7000-8000-000000000001";
const OTHER = "01900000-0000-7000-8000-000000000002";

function member(role: MemberRole | null, institutionId = OWN, change: Partial<UserActor> = {}): UserActor {
  return {
    kind: "user",
    userId: "01900000-0000-7000-8000-0000000000aa",
    displayName: "Phạm Quốc Việt",
    locale: "vi",
    emailVerified: true,
    roles: new Set(),
    expertId: null,
    memberships: role ? [{ institutionId, institutionStatus: "verified", role }] : [],
    ...change,
  };
}

const TABLE: Record<string, { actor: Actor; may: readonly PositionAction[]; else: "not_found" | "forbidden" }> = {
  owner: { actor: member("owner"), may: POSITION_ACTIONS, else: "forbidden" },
  recruiter: { actor: member("recruiter"), may: POSITION_ACTIONS, else: "forbidden" },
  viewer: { actor: member("viewer"), may: ["view"], else: "forbidden" },
  "owner of another institution": { actor: member("owner", OTHER), may: [], else: "not_found" },
  "owner with an unconfirmed address": { actor: member("owner", OWN, { emailVerified: false }), may: [], else: "not_found" },
  coordinator: { actor: member(null, OWN, { roles: new Set(["coordinator"]) }), may: [], else: "not_found" },
  administrator: { actor: member(null, OWN, { roles: new Set(["administrator"]) }), may: [], else: "not_found" },
  "person without a role": { actor: member(null), may: [], else: "not_found" },
  visitor: { actor: visitor, may: [], else: "not_found" },
};

describe("who may do what with an institution's positions", () => {
  for (const [name, row] of Object.entries(TABLE)) {
    it.each(POSITION_ACTIONS)(`${name}: %s`, (action) => {
      const verdict = mayOnPositions(row.actor, OWN, action);
      expect(verdict.ok || verdict.code).toBe(row.may.includes(action) ? true : row.else);
    });
  }
});

describe("who may read a position's page", () => {
  const position = { institutionId: OWN, institutionStatus: "verified", status: "published", publishedAt: new Date() } as const;

  it("shows published and closed positions to everyone, drafts to members only", () => {
    expect(mayReadPosition(visitor, position)).toBe(true);
    expect(mayReadPosition(visitor, { ...position, status: "closed" })).toBe(true);
    expect(mayReadPosition(visitor, { ...position, status: "draft", publishedAt: null })).toBe(false);
    expect(mayReadPosition(member("owner", OTHER), { ...position, status: "draft", publishedAt: null })).toBe(false);
    expect(mayReadPosition(member("viewer"), { ...position, status: "draft", publishedAt: null })).toBe(true);
  });

  it("hides the positions of an institution that does not count as verified from all but its members", () => {
    for (const institutionStatus of ["pending", "refused"] as const) {
      expect(mayReadPosition(visitor, { ...position, institutionStatus })).toBe(false);
      expect(mayReadPosition(member("viewer"), { ...position, institutionStatus })).toBe(true);
    }
  });
});
