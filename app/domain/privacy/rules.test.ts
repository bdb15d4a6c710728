import { describe, expect, test } from "vitest";
import { visitor, type Actor, type Membership, type UserActor } from "~/domain/vocabulary/actor";
import { VISIBILITIES, type Visibility } from "~/domain/vocabulary/people";
import { blockedFor, indexAudience, mayFindExpert, profileAudience, searchableVisibilities, type ProfileGate } from "./rules";

const OWNER = "owner";
const INSTITUTE = "institute";
const OTHER = "other";

const member = (institutionId: string, institutionStatus: Membership["institutionStatus"] = "verified"): Membership => ({
  institutionId,
  institutionStatus,
  role: "recruiter",
});

const user = (over: Partial<UserActor> = {}): UserActor => ({
  kind: "user",
  userId: "someone",
  displayName: "",
  locale: "vi",
  emailVerified: true,
  roles: new Set(),
  expertId: null,
  memberships: [],
  ...over,
});

const VIEWERS = {
  visitor,
  "another expert": user({ expertId: "e" }),
  "member of a verified institution": user({ memberships: [member(INSTITUTE)] }),
  "member of a pending institution": user({ memberships: [member(INSTITUTE, "pending")] }),
  "member of a verified institution, address unverified": user({ emailVerified: false, memberships: [member(INSTITUTE)] }),
  "member of two institutions": user({ memberships: [member(INSTITUTE), member(OTHER)] }),
  coordinator: user({ roles: new Set(["coordinator"]) }),
  "coordinator, address unverified": user({ emailVerified: false, roles: new Set(["coordinator"]) }),
  administrator: user({ roles: new Set(["administrator"]) }),
  owner: user({ userId: OWNER }),
} satisfies Record<string, Actor>;
type Viewer = keyof typeof VIEWERS;

const gate = (over: Partial<ProfileGate> = {}): ProfileGate => ({
  userId: OWNER,
  visibility: "coordinators",
  publishedAt: new Date("2026-11-01T00:00:00Z"),
  blockedInstitutionIds: [],
  ...over,
});

const anyone: Viewer[] = Object.keys(VIEWERS) as Viewer[];
const of = (...viewers: Viewer[]) => viewers;

/** Who sees a published profile, besides its owner. */
const TABLE: { visibility: Visibility; blocked: boolean; seenBy: Viewer[] }[] = [
  { visibility: "hidden", blocked: false, seenBy: [] },
  { visibility: "hidden", blocked: true, seenBy: [] },
  { visibility: "coordinators", blocked: false, seenBy: of("coordinator") },
  { visibility: "coordinators", blocked: true, seenBy: of("coordinator") },
  {
    visibility: "institutions",
    blocked: false,
    seenBy: of("coordinator", "member of a verified institution", "member of two institutions"),
  },
  { visibility: "institutions", blocked: true, seenBy: of("coordinator") },
  { visibility: "public", blocked: false, seenBy: anyone },
  {
    visibility: "public",
    blocked: true,
    seenBy: of("visitor", "another expert", "coordinator", "coordinator, address unverified", "administrator", "owner"),
  },
];

describe("who sees a profile", () => {
  for (const { visibility, blocked, seenBy } of TABLE) {
    const blockedInstitutionIds = blocked ? [INSTITUTE] : [];
    for (const viewer of anyone) {
      const expected = viewer === "owner" || seenBy.includes(viewer);
      test(`${visibility}${blocked ? ", institution blocked" : ""}: ${viewer} ${expected ? "sees" : "does not see"} it`, () => {
        expect(profileAudience(VIEWERS[viewer], gate({ visibility, blockedInstitutionIds })) !== null).toBe(expected);
      });
      if (viewer !== "owner") {
        test(`${visibility}${blocked ? ", institution blocked" : ""}: ${viewer} ${expected ? "sees" : "does not see"} it once unpublished`, () => {
          expect(profileAudience(VIEWERS[viewer], gate({ visibility, blockedInstitutionIds, publishedAt: null }))).toBeNull();
        });
      }
    }
  }

  test("the owner sees an unpublished profile but nobody finds it", () => {
    const hidden = gate({ publishedAt: null });
    expect(profileAudience(VIEWERS.owner, hidden)).toBe("self");
    expect(anyone.filter((viewer) => mayFindExpert(VIEWERS[viewer], hidden))).toEqual([]);
  });
});

describe("the search filter", () => {
  test("admits exactly whom the rule admits, whatever the visibility and the blocks", () => {
    for (const visibility of VISIBILITIES) {
      for (const blockedInstitutionIds of [[], [INSTITUTE], [OTHER]]) {
        const one = gate({ visibility, blockedInstitutionIds });
        for (const viewer of anyone) {
          const audience = indexAudience(one);
          const byFilter =
            audience !== null &&
            searchableVisibilities(VIEWERS[viewer]).includes(audience.visibility) &&
            !blockedFor(VIEWERS[viewer]).some((id) => audience.blockedInstitutionIds.includes(id));
          expect({ viewer, visibility, found: byFilter }).toEqual({ viewer, visibility, found: mayFindExpert(VIEWERS[viewer], one) });
        }
      }
    }
  });

  test("keeps unpublished and hidden profiles out of the index", () => {
    expect(indexAudience(gate({ publishedAt: null }))).toBeNull();
    expect(indexAudience(gate({ visibility: "hidden" }))).toBeNull();
    expect(indexAudience(gate())).toEqual({ visibility: "coordinators", blockedInstitutionIds: [] });
  });
});
