import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { agreeEngagement } from "~/domain/cases/engagement/agree-engagement.server";
import { completeEngagement } from "~/domain/cases/engagement/complete-engagement.server";
import { continueEngagement } from "~/domain/cases/engagement/continue-engagement.server";
import { endEngagement } from "~/domain/cases/engagement/end-engagement.server";
import { forgetExpertInEngagements } from "~/domain/cases/engagement/forget-expert-in-engagements.server";
import { type TermsInput } from "~/domain/cases/engagement/input";
import { currentOf, readEngagements } from "~/domain/cases/engagement/read-engagement.server";
import { recordReview } from "~/domain/cases/engagement/record-review.server";
import { renewEngagement } from "~/domain/cases/engagement/renew-engagement.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { maintainEngagements } from "~/jobs/maintain-engagements.server";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { inDays, review, terms } from "../../factories/engagement-input";
import { makeSelectedCase } from "../../factories/make-selected-case";

const DAY = 86_400_000;
const code = (answer: { ok: true } | { ok: false; code: string }) => (answer.ok ? "ok" : answer.code);

let caseId: string;
let expert: UserActor;
let member: UserActor;
let made: Awaited<ReturnType<typeof makeSelectedCase>>;

beforeEach(async () => {
  made = await makeSelectedCase();
  caseId = made.id;
  expert = await actorOf(made.expertUserId);
  member = await actorOf(made.memberId);
});

const stateOf = async () => (await db.case.findUniqueOrThrow({ where: { id: caseId } })).state;
const current = async () => {
  const engagement = currentOf(await readEngagements(db, caseId));
  if (!engagement) throw new Error("no engagement");
  return engagement;
};
const form = async () => {
  const { id, version } = await current();
  return { caseId, engagementId: id, version };
};
const events = async (kind: string) =>
  (await db.caseEvent.findMany({ where: { caseId, kind }, orderBy: { seq: "asc" } })).map((event) => event.data);
const kinds = async () =>
  (await db.caseEvent.findMany({ where: { caseId, seq: { gt: 5 } }, orderBy: { seq: "asc" } })).map((event) => event.kind);
const told = async (userId: string, kind: string) => db.notification.count({ where: { userId, kind } });

async function agree(changes: Partial<TermsInput> = {}, actor = member, creationKey: string = randomUUID()) {
  const { version } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
  return agreeEngagement(actor, { caseId, version, creationKey }, terms(changes));
}
const reviewOf = async (side: "expert" | "institution") => {
  const row = (await readEngagements(db, caseId)).flatMap((each) => each.reviews).find((each) => each.side === side && !each.done);
  if (!row) throw new Error("nothing to review");
  return row;
};

describe("an engagement from its agreement to its end", () => {
  it("begins on its day by the worker, once, and plans reviews for both sides", async () => {
    expect(code(await agree())).toBe("ok");
    expect(await stateOf()).toBe("engaged");
    const engagement = await current();
    expect(engagement).toMatchObject({
      state: "agreed",
      hoursPerWeek: 6,
      months: null,
      deliverables: [{ id: "d1", title: "Quy trình đo kiểm" }],
    });
    expect(engagement.reviews).toHaveLength(4);
    expect(await told(made.expertUserId, "engagement")).toBe(1);
    expect(await told(made.memberId, "engagement")).toBe(0);

    await maintainEngagements();
    expect((await current()).state).toBe("agreed");
    const onTheDay = new Date(Date.now() + 10 * DAY);
    await Promise.all([maintainEngagements(onTheDay), maintainEngagements(onTheDay)]);
    expect((await current()).state).toBe("active");
    expect(await kinds()).toEqual(["engagement_agreed", "engagement_started"]);
    expect(await events("engagement_started")).toEqual([
      expect.objectContaining({ engagementId: engagement.id, engagementType: "remote_advising", startOn: inDays(10) }),
    ]);
    const row = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect([row.nextStep, row.dueOn?.toISOString().slice(0, 10)]).toEqual(["review", engagement.reviews[0]?.dueOn]);
  });

  it("begins at once where its day is today or past", async () => {
    await agree({ startOn: inDays(-3) });
    expect((await current()).state).toBe("active");
    expect(await kinds()).toEqual(["engagement_agreed", "engagement_started"]);
  });

  it("is one for a form sent twice, and one for two people at once", async () => {
    const key = randomUUID();
    const { version } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    const send = (creationKey: string) => agreeEngagement(member, { caseId, version, creationKey }, terms());
    expect((await Promise.all([send(key), send(key)])).map(code)).toEqual(["ok", "ok"]);
    expect(code(await send(randomUUID()))).toBe("stale");
    expect(await readEngagements(db, caseId)).toHaveLength(1);
  });

  it("refuses terms that make no sense and writes nothing", async () => {
    expect(code(await agree({ endOn: undefined }))).toBe("end_missing");
    expect(await stateOf()).toBe("selected");
    expect(await kinds()).toEqual([]);
  });

  it("is reviewed by both sides, each once a date, with what was told in the event", async () => {
    await agree({ startOn: inDays(-30), deliverables: [{ title: "Báo cáo", dueOn: inDays(-1) }] });
    const mine = await reviewOf("expert");
    expect(code(await recordReview(expert, { caseId, reviewId: (await reviewOf("institution")).id }, review()))).toBe("stale");
    expect(code(await recordReview(expert, { caseId, reviewId: mine.id }, review({ wish: "other_form" })))).toBe("ok");
    expect(code(await recordReview(expert, { caseId, reviewId: mine.id }, review()))).toBe("already_given");
    const theirs = await reviewOf("institution");
    expect(theirs.dueOn).toBe(mine.dueOn);
    const both = await Promise.all([1, 2].map(() => recordReview(member, { caseId, reviewId: theirs.id }, review({ trained: 3 }))));
    expect(both.map(code).sort()).toEqual(["already_given", "ok"]);
    expect(await events("review_recorded")).toEqual([
      expect.objectContaining({
        side: "expert",
        delivered: true,
        publications: 1,
        trained: 12,
        transferred: 1,
        patents: 0,
        continues: true,
        early: true,
      }),
      expect.objectContaining({ side: "institution", delivered: true, trained: 3 }),
    ]);
  });

  it("is renewed to a later day, and the dates of its reviews follow", async () => {
    await agree({ startOn: inDays(-30), endOn: inDays(60), deliverables: [{ title: "Khóa một" }] });
    expect((await current()).reviews.map((row) => row.dueOn)).toEqual([inDays(60), inDays(60)]);
    const stale = await form();
    expect(code(await renewEngagement(member, stale, { until: inDays(50) }))).toBe("not_later");
    expect(code(await renewEngagement(member, stale, { until: inDays(425), deliverables: [{ title: "Khóa hai" }] }))).toBe("ok");
    expect(code(await renewEngagement(member, stale, { until: inDays(600) }))).toBe("stale");
    const renewed = await current();
    expect(renewed).toMatchObject({ endOn: inDays(425), renewals: 1, deliverables: [{ id: "d1" }, { id: "d2", title: "Khóa hai" }] });
    expect(renewed.reviews.map((row) => row.dueOn)).not.toContain(inDays(60));
    expect(renewed.reviews.at(-1)?.dueOn).toBe(inDays(425));
    expect(await events("engagement_renewed")).toEqual([expect.objectContaining({ engagementId: renewed.id, until: inDays(425) })]);
  });

  it("ends early with a reason, keeps one last review, and takes it after the case is closed", async () => {
    await agree({ startOn: inDays(-30) });
    expect(code(await endEngagement(member, await form(), { endedOn: inDays(0), reason: "other", note: "" }))).toBe("note_missing");
    expect(code(await endEngagement(member, await form(), { endedOn: inDays(1), reason: "funding_ended", note: "" }))).toBe(
      "end_in_future",
    );
    expect(code(await endEngagement(member, await form(), { endedOn: inDays(0), reason: "funding_ended", note: "Hết kinh phí." }))).toBe(
      "ok",
    );
    expect(await stateOf()).toBe("ended_early");
    const ended = await current();
    expect(ended).toMatchObject({ state: "ended_early", endReason: "funding_ended", endedOn: inDays(0) });
    expect(ended.reviews.map((row) => row.dueOn)).toEqual([inDays(30), inDays(30)]);
    expect(code(await recordReview(expert, { caseId, reviewId: (await reviewOf("expert")).id }, review({ wish: "no" })))).toBe("ok");
    expect(await kinds()).toEqual(["engagement_agreed", "engagement_started", "ended_early", "review_recorded"]);
  });

  it("asks for no review of what never began", async () => {
    await agree();
    expect(code(await endEngagement(member, await form(), { endedOn: inDays(0), reason: "never_started", note: "" }))).toBe("ok");
    expect((await current()).reviews).toEqual([]);
  });

  it("is completed once it has begun, and asks both sides for a last review", async () => {
    await agree();
    expect(code(await completeEngagement(member, await form(), { endedOn: inDays(0) }))).toBe("not_started");
    await maintainEngagements(new Date(Date.now() + 10 * DAY));
    await db.engagement.updateMany({ where: { caseId }, data: { startOn: dateFromIso(inDays(-20)) } });
    expect(code(await completeEngagement(member, await form(), { endedOn: inDays(-1) }))).toBe("ok");
    expect(await stateOf()).toBe("completed");
    expect((await current()).reviews.map((row) => `${row.side} ${row.dueOn}`).sort()).toEqual([
      `expert ${inDays(30)}`,
      `institution ${inDays(30)}`,
    ]);
    expect(code(await renewEngagement(member, await form(), { until: inDays(900) }))).toBe("illegal_move");
  });
});

describe("the way home", () => {
  const home = terms({
    engagementType: "return_long_term",
    startOn: inDays(40),
    endOn: undefined,
    hoursPerWeek: undefined,
    deliverables: [],
  });

  it("goes on from remote advising to a return, on its day, with the events that say so", async () => {
    await agree({ startOn: inDays(-30) });
    const before = await current();
    const creationKey = randomUUID();
    const start = { ...(await form()), creationKey };
    expect((await Promise.all([1, 2].map(() => continueEngagement(member, start, home)))).map(code)).toEqual(["ok", "ok"]);
    expect(await events("engagement_continued")).toEqual([
      expect.objectContaining({ fromType: "remote_advising", toType: "return_long_term", returned: true, continuesId: before.id }),
    ]);
    const [remote, back] = await readEngagements(db, caseId);
    expect(remote).toMatchObject({ state: "active", endOn: inDays(39), continued: true });
    expect(back).toMatchObject({ state: "agreed", continuesId: before.id, endOn: null });
    expect(remote?.reviews.at(-1)?.dueOn).toBe(inDays(39));

    await maintainEngagements(new Date(Date.now() + 40 * DAY));
    const [over, running] = await readEngagements(db, caseId);
    expect(over).toMatchObject({ state: "completed", endedOn: inDays(39) });
    expect(running?.state).toBe("active");
    expect(await stateOf()).toBe("engaged");
    expect(await kinds()).toEqual(["engagement_agreed", "engagement_started", "engagement_continued", "engagement_started"]);
  });

  it("says no return where someone goes on in a third form, and refuses the same form", async () => {
    await agree({ startOn: inDays(-30) });
    const start = { ...(await form()), creationKey: randomUUID() };
    expect(code(await continueEngagement(member, start, terms({ startOn: inDays(1) })))).toBe("same_form");
    expect(code(await continueEngagement(member, start, terms({ engagementType: "teaching", startOn: inDays(0) })))).toBe("ok");
    expect(await events("engagement_continued")).toEqual([expect.objectContaining({ toType: "teaching", returned: false })]);
    expect((await readEngagements(db, caseId)).map((each) => each.state)).toEqual(["completed", "active"]);
  });

  it("keeps the days as they were where all of it is recorded years later", async () => {
    await agree({ startOn: "2021-03-01", endOn: "2023-02-28", deliverables: [] });
    const step = async (changes: Partial<TermsInput>) =>
      continueEngagement(member, { ...(await form()), creationKey: randomUUID() }, terms({ deliverables: [], ...changes }));
    expect(code(await step({ engagementType: "short_visit", startOn: "2023-01-15", endOn: "2023-06-30" }))).toBe("ok");
    expect(code(await step({ engagementType: "return_long_term", startOn: "2024-02-01", endOn: undefined }))).toBe("ok");
    const all = await readEngagements(db, caseId);
    expect(all.map((each) => [each.state, each.endedOn])).toEqual([
      ["completed", "2023-01-14"],
      ["completed", "2023-06-30"],
      ["active", null],
    ]);
    expect(all[0]?.reviews.map((row) => row.dueOn)).toEqual(["2023-01-14", "2023-01-14"]);
  });

  it("ends with what it continues when it is called off before its day", async () => {
    await agree({ startOn: inDays(-30) });
    await continueEngagement(member, { ...(await form()), creationKey: randomUUID() }, home);
    expect(code(await endEngagement(member, await form(), { endedOn: inDays(0), reason: "both_agreed", note: "" }))).toBe("ok");
    expect((await readEngagements(db, caseId)).map((each) => each.state)).toEqual(["ended_early", "ended_early"]);
  });
});

describe("as days go by", () => {
  it("those who owe a review are told once, a fortnight before", async () => {
    await agree({ startOn: inDays(-30), endOn: inDays(60), deliverables: [{ title: "Khóa một" }] });
    await maintainEngagements(new Date(Date.now() + 45 * DAY));
    expect(await told(made.expertUserId, "review_due")).toBe(0);
    await Promise.all([maintainEngagements(new Date(Date.now() + 46 * DAY)), maintainEngagements(new Date(Date.now() + 46 * DAY))]);
    await maintainEngagements(new Date(Date.now() + 60 * DAY));
    expect(await told(made.expertUserId, "review_due")).toBe(1);
    expect(await told(made.memberId, "review_due")).toBe(1);
  });

  it("an engagement without an end always has reviews ahead", async () => {
    await agree({ engagementType: "return_long_term", startOn: inDays(0), endOn: undefined });
    const last = (await current()).reviews.at(-1)?.dueOn ?? "";
    await maintainEngagements(new Date(Date.now() + 500 * DAY));
    await maintainEngagements(new Date(Date.now() + 500 * DAY));
    const dates = (await current()).reviews.map((row) => row.dueOn);
    expect((dates.at(-1) ?? "") > last).toBe(true);
    expect(new Set(dates).size * 2).toBe(dates.length);
  });

  it("an erased person leaves the figures and nothing that was written", async () => {
    await agree({ startOn: inDays(-30) });
    await recordReview(expert, { caseId, reviewId: (await reviewOf("expert")).id }, review());
    await db.$transaction((tx) => forgetExpertInEngagements(tx, made.expertId, dateFromIso(todayInVietnam())));
    const rows = await db.engagement.findMany({ where: { caseId }, include: { reviews: true } });
    expect(rows).toEqual([
      expect.objectContaining({ expertId: null, state: "ended_early", endReason: "expert_erased", engagementType: "remote_advising" }),
    ]);
    expect(rows[0]?.reviews).toEqual([
      expect.objectContaining({ note: "", doneBy: null, outcome: expect.objectContaining({ trained: 12 }) as unknown }),
    ]);
    expect(await events("review_recorded")).toHaveLength(1);
  });
});
