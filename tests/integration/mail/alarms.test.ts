import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { ALARMS } from "~/domain/notifications/alarms";
import { getChoices } from "~/domain/notifications/get-choices.server";
import { listNotifications } from "~/domain/notifications/list-notifications.server";
import { raiseAlarm } from "~/domain/notifications/raise-alarm.server";
import { saveChoices } from "~/domain/notifications/save-choices.server";
import { drainMail } from "~/jobs/send-mail.server";
import { raiseAlarms } from "~/jobs/raise-alarms.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeUser } from "../../factories/make-user";

beforeEach(async () => {
  await db.mailMessage.deleteMany();
  await db.alarm.deleteMany();
  await db.notification.deleteMany();
  await db.searchMark.deleteMany();
  await db.unreadableRecord.deleteMany();
  await db.roleGrant.deleteMany();
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const administrator = (own: { disabled?: boolean; verified?: boolean } = {}) => makeUser({ roles: ["administrator"], ...own });
const linesOf = async (userId: string) => (await listNotifications(await actorOf(userId), "vi", 1)).lines;
const mails = (kind: string) => db.mailMessage.findMany({ where: { kind, state: "queued" } });
const quietTimeIsOver = () => db.alarm.updateMany({ data: { raisedAt: minutesAgo(6 * 60 + 1) } });

async function mail(own: { state?: "queued" | "held"; createdAt?: Date } = {}) {
  const words = { kind: "reset_password", locale: "vi", subject: "Chủ đề kín", text: "kin-mit", html: "" } as const;
  return db.mailMessage.create({ data: { ...words, recipient: "phuong@example.test", ...own } });
}

describe("administrators are told", () => {
  test.each([
    ["a mail waits for more than a quarter of an hour", () => mail({ createdAt: minutesAgo(16) }), "mail_failing"],
    ["a mail was refused for good", () => mail({ state: "held" }), "mail_failing"],
    [
      "a change waits for the index for more than a quarter of an hour",
      () => db.searchMark.create({ data: { kind: "expert", entityId: randomUUID(), markedAt: minutesAgo(16), attempts: 2 } }),
      "index_failing",
    ],
    [
      "a record cannot be read",
      () => db.unreadableRecord.create({ data: { model: "Expert", key: randomUUID(), code: "unknown_value" } }),
      "index_failing",
    ],
  ] as const)("when %s: in the app and by mail, without names or words", async (_when, trouble, kind) => {
    const [one, other] = [await administrator(), await administrator()];
    const coordinator = await makeUser({ roles: ["coordinator"] });
    await trouble();
    await raiseAlarms();
    for (const { id } of [one, other]) {
      expect(await linesOf(id)).toMatchObject([{ unread: true, path: kind === "mail_failing" ? "/admin/mail" : "/admin" }]);
      expect((await linesOf(id))[0]!.text).toMatch(/^1 /);
    }
    expect(await linesOf(coordinator.id)).toEqual([]);
    const sent = await mails(kind);
    expect(sent.map((row) => row.recipient).sort()).toEqual([one.email, other.email].sort());
    expect(JSON.stringify([sent.map((row) => row.text), await db.notification.findMany()])).not.toMatch(/phuong|kín|kin-mit/);
  });

  test("of nothing while mails and changes wait for a short time only", async () => {
    const { id } = await administrator();
    await mail({ createdAt: minutesAgo(14) });
    await db.searchMark.create({ data: { kind: "expert", entityId: randomUUID(), markedAt: minutesAgo(14) } });
    await raiseAlarms();
    expect(await linesOf(id)).toEqual([]);
    expect(await db.alarm.count()).toBe(0);
  });

  test("once within six hours, however many workers look", async () => {
    const { id } = await administrator();
    await mail({ state: "held" });
    await Promise.all([raiseAlarms(), raiseAlarms(), raiseAlarms()]);
    await raiseAlarms();
    expect(await linesOf(id)).toHaveLength(1);
    expect(await mails("mail_failing")).toHaveLength(1);
  });

  test("again after six hours, in the place of what they have not read and of the mail that could not be sent", async () => {
    const { id } = await administrator();
    await mail({ state: "held" });
    await raiseAlarms();
    await quietTimeIsOver();
    await raiseAlarms();
    expect((await linesOf(id)).filter((line) => line.unread)).toHaveLength(1);
    expect(await mails("mail_failing")).toHaveLength(1);
    expect(await db.mailMessage.count({ where: { kind: "mail_failing", outcome: "replaced" } })).toBe(1);
  });

  test("by mail as soon as mails go out again", async () => {
    await administrator();
    await mail({ createdAt: minutesAgo(16) });
    await raiseAlarms();
    expect(await drainMail()).toBe(2);
    expect(await db.mailMessage.count({ where: { kind: "mail_failing", state: "sent" } })).toBe(1);
  });

  test("of each kind on its own", async () => {
    const { id } = await administrator();
    for (const kind of ALARMS) expect(await raiseAlarm(kind, 1)).toBe(true);
    expect(await linesOf(id)).toHaveLength(ALARMS.length);
  });

  test("not when their account is closed or unconfirmed", async () => {
    const closed = [await administrator({ disabled: true }), await administrator({ verified: false })];
    await mail({ state: "held" });
    await raiseAlarms();
    expect(await db.notification.count({ where: { userId: { in: closed.map(({ id }) => id) } } })).toBe(0);
  });
});

test("an administrator may choose to get no mail, but always sees an alarm in the app", async () => {
  const { id } = await administrator();
  const actor = await actorOf(id);
  expect((await getChoices(actor)).map(({ kind }) => kind)).toEqual(expect.arrayContaining([...ALARMS]));
  expect((await getChoices(await actorOf((await makeUser()).id))).map(({ kind }) => kind)).not.toContain("mail_failing");
  await saveChoices(actor, new Map([["mail_failing", { inApp: false, mail: "off" }]]));
  await mail({ state: "held" });
  await raiseAlarms();
  expect(await linesOf(id)).toHaveLength(1);
  expect(await mails("mail_failing")).toHaveLength(0);
});
