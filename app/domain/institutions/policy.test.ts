import { describe, expect, it } from "vitest";
import { type Actor, type UserActor, visitor } from "~/domain/vocabulary/actor";
import { type MemberRole } from "~/domain/vocabulary/institutions";
import { INSTITUTION_ACTIONS, type InstitutionAction, mayOnInstitution, mayVerifyInstitutions } from "./policy";
import { keepsOwner, mayChangeData, mayDecide } from "./rules";

const OWN = "01900000-0000-7000-8000-000000000001";

function person(role: MemberRole | null, change: Partial<UserActor> = {}): UserActor {
  return {
    kind: "user",
    userId: "01900000-0000-7000-8000-0000000000aa",
    displayName: "Phạm Quốc Việt",
    locale: "vi",
    emailVerified: true,
    roles: new Set(),
    expertId: null,
    memberships: role ? [{ institutionId: OWN, institutionStatus: "pending", role }] : [],
    ...change,
  };
}

const TABLE: Record<string, { actor: Actor; may: readonly InstitutionAction[]; else: "not_found" | "forbidden"; verifies: boolean }> = {
  owner: { actor: person("owner"), may: INSTITUTION_ACTIONS, else: "forbidden", verifies: false },
  recruiter: { actor: person("recruiter"), may: ["view", "leave"], else: "forbidden", verifies: false },
  viewer: { actor: person("viewer"), may: ["view", "leave"], else: "forbidden", verifies: false },
  coordinator: { actor: person(null, { roles: new Set(["coordinator"]) }), may: [], else: "not_found", verifies: true },
  "coordinator with an unconfirmed address": {
    actor: person(null, { roles: new Set(["coordinator"]), emailVerified: false }),
    may: [],
    else: "not_found",
    verifies: false,
  },
  administrator: { actor: person(null, { roles: new Set(["administrator"]) }), may: [], else: "not_found", verifies: false },
  visitor: { actor: visitor, may: [], else: "not_found", verifies: false },
};

describe("who may do what with an institution", () => {
  for (const [name, row] of Object.entries(TABLE)) {
    it.each(INSTITUTION_ACTIONS)(`${name}: %s`, (action) => {
      const verdict = mayOnInstitution(row.actor, OWN, action);
      expect(verdict.ok || verdict.code).toBe(row.may.includes(action) ? true : row.else);
    });
    it(`${name}: ${row.verifies ? "decides" : "does not decide"} on verification`, () => {
      expect(mayVerifyInstitutions(row.actor).ok).toBe(row.verifies);
    });
  }
});

describe("rules of an institution", () => {
  it.each([
    ["pending", "verify", "", true],
    ["refused", "verify", "", true],
    ["verified", "verify", "", "no_change"],
    ["pending", "refuse", "Thiếu trang thông tin", true],
    ["pending", "refuse", "", "note_missing"],
    ["verified", "refuse", "Tên không đúng", true],
    ["refused", "refuse", "Lần nữa", "no_change"],
  ] as const)("a %s institution, decision %s, note %o: %s", (status, decision, note, answer) => {
    const verdict = mayDecide(status, decision, note);
    expect(verdict.ok || verdict.code).toBe(answer);
  });

  it("keeps what identifies a verified institution and lets the rest change", () => {
    const before = { nameVi: "Viện A", nameEn: "", kind: "institute", website: "", rorId: "" } as const;
    expect(mayChangeData("verified", before, before).ok).toBe(true);
    expect(mayChangeData("verified", before, { ...before, nameEn: "Institute A" }).ok).toBe(false);
    expect(mayChangeData("verified", before, { ...before, website: "https://a.example" }).ok).toBe(false);
    expect(mayChangeData("pending", before, { ...before, nameVi: "Viện B" }).ok).toBe(true);
    expect(mayChangeData("refused", before, { ...before, kind: "company" }).ok).toBe(true);
  });

  it("always keeps an owner", () => {
    expect(keepsOwner(["recruiter", "viewer"]).ok).toBe(false);
    expect(keepsOwner([]).ok).toBe(false);
    expect(keepsOwner(["viewer", "owner"]).ok).toBe(true);
  });
});
