import { beforeEach, describe, expect, it } from "vitest";
import { getCaseEngagement } from "~/domain/cases/engagement/get-case-engagement.server";
import { getPath, hasPath } from "~/domain/cases/engagement/get-path.server";
import { type EngagementFilter, listEngagements } from "~/domain/cases/engagement/list-engagements.server";
import { recordReview } from "~/domain/cases/engagement/record-review.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeEngagedCase } from "../../factories/make-engaged-case";
import { makeInstitution } from "../../factories/make-institution";
import { makeUser } from "../../factories/make-user";

const inDays = (days: number) => todayInVietnam(new Date(Date.now() + days * 86_400_000));
const nothing = new Refusal("not_found");

let made: Awaited<ReturnType<typeof makeEngagedCase>>;
let expert: UserActor;
let member: UserActor;
let coordinator: UserActor;
let stranger: UserActor;

beforeEach(async () => {
  made = await makeEngagedCase();
  const other = await makeInstitution();
  [expert, member, coordinator, stranger] = await Promise.all([
    actorOf(made.expertUserId),
    actorOf(made.memberId),
    actorOf((await makeUser({ roles: ["coordinator"] })).id),
    actorOf(other.memberId),
  ]);
});

const list = async (actor: UserActor, filter: EngagementFilter = "all", everyone = false) =>
  listEngagements(actor, { filter, page: 1, everyone });
const cases = async (actor: UserActor, filter: EngagementFilter = "all", everyone = false) =>
  (await list(actor, filter, everyone)).rows.map((row) => row.caseId);

describe("the tab of a case", () => {
  it("offers each side what is theirs to do", async () => {
    expect((await getCaseEngagement(expert, made.id)).steps).toEqual(["review"]);
    expect((await getCaseEngagement(member, made.id)).steps).toEqual(["review", "renew", "continue", "complete", "end"]);
    expect(await getCaseEngagement(coordinator, made.id)).toMatchObject({ steps: [], notOwner: true, side: "institution" });
    await db.institutionMember.updateMany({ where: { userId: made.memberId }, data: { role: "viewer" } });
    expect((await getCaseEngagement(await actorOf(made.memberId), made.id)).steps).toEqual([]);
    await expect(getCaseEngagement(stranger, made.id)).rejects.toEqual(nothing);
  });

  it("keeps a side's words from the other, and so from coordinators, until the other has given its own", async () => {
    const words = "Chỉ tôi biết điều này.";
    const write = async (actor: UserActor, note: string) => {
      const { review } = await getCaseEngagement(actor, made.id);
      const input = {
        items: [{ state: "partly" as const }],
        publications: 3,
        trained: 0,
        transferred: 0,
        patents: 0,
        wish: "other_form" as const,
        note,
      };
      expect(await recordReview(actor, { caseId: made.id, reviewId: review?.id ?? "" }, input)).toEqual({ ok: true });
    };
    await write(expert, words);
    expect(JSON.stringify(await getCaseEngagement(expert, made.id))).toContain(words);
    for (const actor of [member, coordinator]) {
      const tab = await getCaseEngagement(actor, made.id);
      expect(JSON.stringify(tab)).not.toContain(words);
      expect(tab).toMatchObject({ wishesOtherForm: false, engagements: [{ stateOf: {} }] });
    }
    await write(member, "Cần thêm thời gian.");
    expect(await getCaseEngagement(member, made.id)).toMatchObject({ wishesOtherForm: true, engagements: [{ stateOf: { d1: "partly" } }] });
    expect(JSON.stringify(await getCaseEngagement(member, made.id))).toContain(words);
  });
});

describe("the list", () => {
  it("holds one's own: the expert's, the institution's, the case owner's; all of them only for coordinators who ask", async () => {
    expect(await cases(expert)).toEqual([made.id]);
    expect(await cases(member)).toEqual([made.id]);
    expect(await cases(stranger)).toEqual([]);
    expect(await cases(stranger, "all", true)).toEqual([]);
    expect(await cases(coordinator)).toEqual([]);
    expect(await cases(coordinator, "all", true)).toContain(made.id);
    await db.case.update({ where: { id: made.id }, data: { ownerId: coordinator.userId } });
    expect(await cases(coordinator)).toEqual([made.id]);
  });

  it("ends for an institution that is no longer verified", async () => {
    await db.institution.update({ where: { id: made.institutionId }, data: { status: "pending" } });
    await db.case.update({ where: { id: made.id }, data: { ownerId: coordinator.userId } });
    expect(await cases(await actorOf(made.memberId))).toEqual([]);
  });

  it("finds what is due, overdue and ending, and counts each", async () => {
    expect((await list(member)).counts).toEqual({ all: 1, active: 1, due: 0, overdue: 0, ending: 0 });
    const first = await db.engagementReview.findFirstOrThrow({
      where: { engagement: { caseId: made.id } },
      orderBy: { dueOn: "asc" },
    });
    const move = (days: number) => db.engagementReview.update({ where: { id: first.id }, data: { dueOn: dateFromIso(inDays(days)) } });
    await move(14);
    expect((await list(member, "due")).rows).toMatchObject([{ review: { timing: "due", dueOn: inDays(14), sides: [first.side] } }]);
    await move(-1);
    expect((await list(member, "overdue")).rows).toMatchObject([{ review: { timing: "overdue" } }]);
    await db.engagement.updateMany({ where: { caseId: made.id }, data: { endOn: dateFromIso(inDays(60)) } });
    expect((await list(member, "ending")).counts).toEqual({ all: 1, active: 1, due: 0, overdue: 1, ending: 1 });
    expect((await list(member, "due")).rows).toEqual([]);
  });
});

describe("the path", () => {
  it("is whole for the person and coordinators, and partial for an institution", async () => {
    const elsewhere = await makeEngagedCase({ expert: { id: made.expertId, userId: made.expertUserId } });
    const seen = async (actor: UserActor) => (await getPath(actor, made.expertId)).entries.map((entry) => entry.caseId).sort();
    expect(await seen(expert)).toEqual([made.id, elsewhere.id].sort());
    expect(await seen(coordinator)).toEqual([made.id, elsewhere.id].sort());
    expect(await seen(member)).toEqual([made.id]);
    expect(await getPath(member, made.expertId)).toMatchObject({ own: false, whole: false });
  });

  it("does not exist for those who have no part in it", async () => {
    await expect(getPath(stranger, made.expertId)).rejects.toEqual(nothing);
    await expect(getPath(await actorOf((await makeUser({ roles: ["administrator"] })).id), made.expertId)).rejects.toEqual(nothing);
    await expect(getPath(coordinator, "khong-phai-ma")).rejects.toEqual(nothing);
    expect(await hasPath(stranger, made.expertId, false)).toBe(false);
    expect(await hasPath(coordinator, made.expertId, false)).toBe(true);
  });
});

describe("somebody who answered for a case and has left the institution", () => {
  it("finds its engagement in no list any more", async () => {
    expect(await cases(member)).toEqual([made.id]);
    await db.case.update({
      where: { id: made.id },
      data: { ownerId: made.memberId, state: "completed", closedAt: new Date(), nextStep: null, dueOn: null },
    });
    await db.institutionMember.deleteMany({ where: { userId: made.memberId } });
    expect(await list(await actorOf(made.memberId))).toMatchObject({ rows: [], total: 0 });
  });
});
