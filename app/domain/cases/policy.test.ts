import { describe, expect, test } from "vitest";
import { visitor, type Actor, type Membership, type UserActor } from "~/domain/vocabulary/actor";
import { EVENT_KINDS, type EventKind } from "./model";
import { caseSide, mayDo, type CaseFacts } from "./policy";

const INSTITUTE = "institute";

const member = (
  role: Membership["role"],
  institutionStatus: Membership["institutionStatus"] = "verified",
  institutionId = INSTITUTE,
): Membership => ({
  institutionId,
  institutionStatus,
  role,
});

const user = (userId: string, over: Partial<UserActor> = {}): UserActor => ({
  kind: "user",
  userId,
  displayName: "",
  locale: "vi",
  emailVerified: true,
  roles: new Set(),
  expertId: null,
  memberships: [],
  ...over,
});

const facts = (over: Partial<CaseFacts> = {}): CaseFacts => ({
  expertUserId: "expert",
  institutionId: INSTITUTE,
  ownerId: "recruiter",
  nominatorId: "nominator",
  state: "accepted",
  awaitsInstitution: false,
  expertKnows: true,
  institutionKnows: true,
  ...over,
});

const COORDINATOR = new Set(["coordinator"] as const);

/** Every kind of actor; "owns" makes the actor the case's owner. */
const ACTORS = {
  visitor,
  expert: user("expert"),
  "the expert, also coordinator and recruiter": user("expert", { roles: COORDINATOR, memberships: [member("recruiter")] }),
  "another expert": user("other-expert", { expertId: "e2" }),
  "owner of the institution": user("head", { memberships: [member("owner")] }),
  "recruiter of the institution": user("recruiter", { memberships: [member("recruiter")] }),
  "viewer of the institution": user("viewer", { memberships: [member("viewer")] }),
  "recruiter of another institution": user("stranger", { memberships: [member("recruiter", "verified", "other")] }),
  "recruiter while the institution is not verified": user("pending", { memberships: [member("recruiter", "pending")] }),
  "recruiter with an unconfirmed address": user("unconfirmed", { emailVerified: false, memberships: [member("recruiter")] }),
  coordinator: user("coordinator", { roles: COORDINATOR }),
  "coordinator with an unconfirmed address": user("careless", { emailVerified: false, roles: COORDINATOR }),
  administrator: user("administrator", { roles: new Set(["administrator"]) }),
  nominator: user("nominator"),
} satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;

const EXPERT_DOES: EventKind[] = ["accepted", "declined", "question_asked", "contact_disclosed", "contact_revoked"];
const BOTH_DO: EventKind[] = [
  "message_sent",
  "interview_proposed",
  "interview_agreed",
  "interview_moved",
  "interview_cancelled",
  "document_added",
  "review_recorded",
];
const INSTITUTION_DOES: EventKind[] = [
  "taken_up",
  "dossier_opened",
  "interview_opened",
  "selected",
  "not_selected",
  "contact_read",
  "criterion_checked",
  "interview_held",
  "engagement_agreed",
  "engagement_started",
  "engagement_renewed",
  "engagement_continued",
  "completed",
  "ended_early",
];
const OWNER_DOES: EventKind[] = ["invited", "suggestion_withdrawn", "next_step_planned", "withdrawn"];
const NOBODY_DOES: EventKind[] = ["suggested", "nominated", "self_nominated", "reminded", "expired", "overdue_told", "expert_erased"];

/** What each actor may do without owning the case; everything else is `forbidden`, `not_owner` or `not_found`. */
const WITHOUT_OWNING: Record<Name, readonly EventKind[] | null> = {
  visitor: null,
  expert: [...EXPERT_DOES, ...BOTH_DO, "withdrawn"],
  "the expert, also coordinator and recruiter": [...EXPERT_DOES, ...BOTH_DO, "withdrawn"],
  "another expert": null,
  "owner of the institution": [...INSTITUTION_DOES, ...BOTH_DO, "handed_over"],
  "recruiter of the institution": [...INSTITUTION_DOES, ...BOTH_DO],
  "viewer of the institution": [],
  "recruiter of another institution": null,
  "recruiter while the institution is not verified": null,
  "recruiter with an unconfirmed address": null,
  coordinator: ["handed_over"],
  "coordinator with an unconfirmed address": null,
  administrator: null,
  nominator: [],
};

const OWNING: EventKind[] = [...OWNER_DOES, ...INSTITUTION_DOES, ...BOTH_DO, "handed_over"];
const MAY_OWN: Name[] = ["owner of the institution", "recruiter of the institution", "coordinator"];
const MANAGING: Name[] = MAY_OWN;

function verdictOf(actor: Actor, of: CaseFacts, kind: EventKind): string {
  const verdict = mayDo(actor, of, kind);
  return verdict.ok ? "ok" : verdict.code;
}

test("the table names every kind of event once", () => {
  expect([...EXPERT_DOES, ...BOTH_DO, ...INSTITUTION_DOES, ...OWNER_DOES, ...NOBODY_DOES, "handed_over"].sort()).toEqual(
    [...EVENT_KINDS].sort(),
  );
});

for (const [name, actor] of Object.entries(ACTORS) as [Name, Actor][]) {
  describe(name, () => {
    for (const kind of EVENT_KINDS) {
      const may = WITHOUT_OWNING[name];
      const expected =
        may === null
          ? "not_found"
          : may.includes(kind)
            ? "ok"
            : MANAGING.includes(name) && OWNING.includes(kind) && kind !== "handed_over"
              ? "not_owner"
              : "forbidden";
      test(`without owning the case: ${kind} is ${expected}`, () => {
        expect(verdictOf(actor, facts({ ownerId: "somebody" }), kind)).toBe(expected);
      });

      const owning = MAY_OWN.includes(name) ? (OWNING.includes(kind) ? "ok" : "forbidden") : expected;
      test(`owning the case: ${kind} is ${owning}`, () => {
        const userId = actor.kind === "user" ? actor.userId : "nobody";
        expect(verdictOf(actor, facts({ ownerId: userId }), kind)).toBe(owning);
      });
    }
  });
}

describe("whom a case exists for", () => {
  test("a suggestion does not exist for the expert, whatever other roles they hold", () => {
    const suggested = facts({ state: "suggested", expertKnows: false });
    expect(caseSide(ACTORS.expert, suggested)).toBeNull();
    expect(caseSide(ACTORS["the expert, also coordinator and recruiter"], suggested)).toBeNull();
    expect(caseSide(ACTORS["recruiter of the institution"], suggested)).toBe("institution");
  });

  test("an institution that does not know of the person, or was blocked, finds no case; the coordinator does", () => {
    const unseen = facts({ institutionKnows: false });
    for (const name of ["owner of the institution", "recruiter of the institution", "viewer of the institution"] as const) {
      expect(caseSide(ACTORS[name], unseen)).toBeNull();
      expect(verdictOf(ACTORS[name], { ...unseen, ownerId: "recruiter" }, "dossier_opened")).toBe("not_found");
    }
    expect(caseSide(ACTORS.coordinator, unseen)).toBe("coordinator");
  });

  test("each acts in one capacity", () => {
    const sides = Object.entries(ACTORS).map(([name, actor]) => [name, caseSide(actor, facts())]);
    expect(Object.fromEntries(sides)).toEqual({
      visitor: null,
      expert: "expert",
      "the expert, also coordinator and recruiter": "expert",
      "another expert": null,
      "owner of the institution": "institution",
      "recruiter of the institution": "institution",
      "viewer of the institution": "institution",
      "recruiter of another institution": null,
      "recruiter while the institution is not verified": null,
      "recruiter with an unconfirmed address": null,
      coordinator: "coordinator",
      "coordinator with an unconfirmed address": null,
      administrator: null,
      nominator: "nominator",
    });
  });

  test("once erased, the case has no expert and nobody becomes one", () => {
    expect(caseSide(ACTORS.expert, facts({ expertUserId: null }))).toBeNull();
  });
});

test("an invitation is declined by the expert, not withdrawn from; its owner can take it back", () => {
  const invited = facts({ state: "invited" });
  expect(verdictOf(ACTORS.expert, invited, "withdrawn")).toBe("forbidden");
  expect(verdictOf(ACTORS.expert, invited, "declined")).toBe("ok");
  expect(verdictOf(ACTORS["recruiter of the institution"], invited, "withdrawn")).toBe("ok");
});
