import { beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation } from "~/domain/cases/accept-invitation.server";
import { inviteExpert } from "~/domain/cases/invite-expert.server";
import { planNextStep } from "~/domain/cases/plan-next-step.server";
import { maintainCases } from "~/jobs/maintain-cases.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { makePair, type MadePair } from "../../factories/make-pair";

const DAY = 86_400_000;
const invitation = { text: "Kính mời.", askedFields: [] };
const later = (days: number) => new Date(Date.now() + days * DAY);

let pair: MadePair;
let id: string;

beforeEach(async () => {
  pair = await makePair();
  const started = await inviteExpert(pair.recruiter, { ...pair.start(), ...invitation });
  if (!started.ok) throw new Error(started.code);
  id = started.id;
  await db.notification.deleteMany({});
  await db.mailMessage.deleteMany({});
});

const told = async (userId: string) =>
  (await db.notification.findMany({ where: { userId, subjectId: id }, orderBy: { createdAt: "asc" } })).map((one) => one.kind);
const kinds = async () => (await db.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: "asc" } })).map((one) => one.kind);

describe("an invitation that nobody answers", () => {
  test("is reminded of once after 7 days, however many workers look and however often", async () => {
    await maintainCases(later(6.9));
    expect(await kinds()).toEqual(["invited"]);
    await Promise.all([1, 2, 3, 4].map(() => maintainCases(later(7.1))));
    await maintainCases(later(8));
    expect(await kinds()).toEqual(["invited", "reminded"]);
    expect(await told(pair.expert.userId)).toEqual(["invitation_reminder"]);
    expect(
      await db.mailMessage.count({ where: { recipient: (await db.user.findUniqueOrThrow({ where: { id: pair.expert.userId } })).email } }),
    ).toBe(1);
  });

  test("ends after 14 days, once, and both sides hear of it", async () => {
    await maintainCases(later(13.9));
    expect((await kinds()).at(-1)).toBe("reminded");
    await Promise.all([1, 2, 3, 4].map(() => maintainCases(later(14.1))));
    expect((await kinds()).filter((kind) => kind === "expired")).toHaveLength(1);
    expect(await told(pair.recruiter.userId)).toEqual(["invitation_answered"]);
    expect((await told(pair.expert.userId)).filter((kind) => kind === "case_closed")).toHaveLength(1);
    expect(await db.case.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "expired", nextStep: null, dueOn: null });
  });

  test("cannot be accepted after its end even before the worker has come by", async () => {
    await db.case.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await acceptInvitation(pair.expert, { caseId: id, version: 1, fields: [] })).toEqual({ ok: false, code: "illegal_move" });
    expect(await kinds()).toEqual(["invited"]);
  });
});

describe("an overdue case", () => {
  test("is told of once for each due date, to its owner", async () => {
    await acceptInvitation(pair.expert, { caseId: id, version: 1, fields: [] });
    await db.notification.deleteMany({});
    await Promise.all([1, 2, 3].map(() => maintainCases(later(9))));
    await maintainCases(later(10));
    expect(await told(pair.recruiter.userId)).toEqual(["overdue"]);
    const { version } = await db.case.findUniqueOrThrow({ where: { id } });
    expect(await planNextStep(pair.recruiter, { caseId: id, version, nextStep: "other", dueOn: todayInVietnam(later(10)) })).toEqual({
      ok: true,
    });
    await maintainCases(later(10));
    expect(await told(pair.recruiter.userId)).toEqual(["overdue"]);
    await maintainCases(later(12));
    expect(await told(pair.recruiter.userId)).toEqual(["overdue", "overdue"]);
    expect((await kinds()).filter((kind) => kind === "overdue_told")).toHaveLength(2);
  });

  test("a worker that dies before its transaction ends has told nobody, and the next one does", async () => {
    await acceptInvitation(pair.expert, { caseId: id, version: 1, fields: [] });
    await db.notification.deleteMany({});
    await db.$executeRawUnsafe(`CREATE FUNCTION dies() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$`);
    await db.$executeRawUnsafe(`CREATE TRIGGER dies BEFORE INSERT ON "Notification" FOR EACH ROW EXECUTE FUNCTION dies()`);
    await expect(maintainCases(later(9))).rejects.toThrow();
    await db.$executeRawUnsafe(`DROP FUNCTION dies() CASCADE`);
    expect(await kinds()).not.toContain("overdue_told");
    await maintainCases(later(9));
    expect(await told(pair.recruiter.userId)).toEqual(["overdue"]);
  });
});
