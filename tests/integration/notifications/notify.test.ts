import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { getChoices } from "~/domain/notifications/get-choices.server";
import { type NotificationKind } from "~/domain/notifications/kinds";
import { listNotifications, countUnread } from "~/domain/notifications/list-notifications.server";
import { markRead } from "~/domain/notifications/mark-read.server";
import { notify } from "~/domain/notifications/notify.server";
import { purgeNotifications } from "~/domain/notifications/purge-notifications.server";
import { saveChoices } from "~/domain/notifications/save-choices.server";
import { sendDigests } from "~/domain/notifications/send-digests.server";
import { findUnsubscribe, unsubscribe } from "~/domain/notifications/unsubscribe.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeCase } from "../../factories/make-case";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

beforeEach(() => db.mailMessage.deleteMany());

async function world(own: { locale?: "vi" | "en"; verified?: boolean; disabled?: boolean } = {}) {
  const institution = await makeInstitution({ nameVi: "Viện Gốm Sứ", nameEn: "Institute of Ceramics" });
  const position = await makePosition({ institutionId: institution.id, titleVi: "Chuyên gia gốm", titleEn: "Ceramics expert" });
  const expert = await makeExpert();
  const { id: caseId } = await makeCase({
    expertId: expert.id,
    positionId: position.id,
    institutionId: institution.id,
    ownerId: institution.memberId,
  });
  const reader = await makeUser(own);
  await db.user.update({ where: { id: reader.id }, data: own.locale ? { locale: own.locale } : {} });
  return { caseId, reader };
}
const send = (userId: string, kind: NotificationKind, subjectId: string, onceKey?: string) =>
  db.$transaction((tx) => notify(tx, { userId, kind, subjectId, onceKey }));
const mails = () => db.mailMessage.findMany({ orderBy: { id: "asc" } });
const choose = async (userId: string, kind: NotificationKind, inApp: boolean, mail: "at_once" | "daily" | "weekly" | "off") =>
  saveChoices(await actorOf(userId), new Map([[kind, { inApp, mail }]]));
const tokenIn = (text: string) => /unsubscribe\?token=([\w-]+)/.exec(text)?.[1] ?? "";
/** A time long after every digest in these tests is due. */
const NEXT_WEEK = () => new Date(Date.now() + 8 * 86_400_000);

describe("telling somebody something", () => {
  test("writes a line in the app and queues a mail in the reader's language, with no more than position and institution", async () => {
    const { caseId, reader } = await world({ locale: "en" });
    await send(reader.id, "message", caseId);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: "message", recipient: reader.email, locale: "en", subject: "New message: Ceramics expert" });
    expect(mail!.text).toContain(`http://localhost:3000/en/cases/${caseId}/messages`);
    expect(mail!.text).toContain("Institute of Ceramics");
    expect(mail!.unsubscribe).toMatch(/^http:\/\/localhost:3000\/en\/unsubscribe\?token=[\w-]{43}$/);
    const actor = await actorOf(reader.id);
    expect((await listNotifications(actor, "vi", 1)).lines).toMatchObject([
      { title: "Tin nhắn mới: Chuyên gia gốm", path: `/cases/${caseId}/messages`, unread: true },
    ]);
  });

  test("the same thing under one key is told once, also when two tell it at the same time", async () => {
    const { caseId, reader } = await world();
    const key = randomUUID();
    await Promise.all([send(reader.id, "overdue", caseId, key), send(reader.id, "overdue", caseId, key)]);
    await send(reader.id, "overdue", caseId, key);
    expect(await mails()).toHaveLength(1);
    expect(await countUnread(await actorOf(reader.id))).toBe(1);
  });

  test("what is rolled back leaves neither line nor mail", async () => {
    const { caseId, reader } = await world();
    await expect(
      db.$transaction(async (tx) => {
        await notify(tx, { userId: reader.id, kind: "message", subjectId: caseId });
        throw new Error("undone");
      }),
    ).rejects.toThrow("undone");
    expect(await mails()).toEqual([]);
    expect(await countUnread(await actorOf(reader.id))).toBe(0);
  });

  test("an account that is closed, or whose address nobody confirmed, gets no mail", async () => {
    for (const own of [{ disabled: true }, { verified: false }]) {
      const { caseId, reader } = await world(own);
      await send(reader.id, "message", caseId);
    }
    expect(await mails()).toEqual([]);
  });

  test("each channel follows the person's own choice", async () => {
    const { caseId, reader } = await world();
    await choose(reader.id, "message", false, "at_once");
    await send(reader.id, "message", caseId);
    expect(await countUnread(await actorOf(reader.id))).toBe(0);
    expect(await mails()).toHaveLength(1);
    await choose(reader.id, "message", true, "off");
    await send(reader.id, "message", caseId);
    expect(await countUnread(await actorOf(reader.id))).toBe(1);
    expect(await mails()).toHaveLength(1);
  });
});

describe("the list", () => {
  test("shows what is unread first; marking is for the own ones only", async () => {
    const { caseId, reader } = await world();
    const { caseId: other, reader: stranger } = await world();
    await send(reader.id, "message", caseId);
    await send(reader.id, "interview", caseId);
    await send(stranger.id, "message", other);
    const actor = await actorOf(reader.id);
    const newest = (await listNotifications(actor, "vi", 1)).lines[0]!;
    await markRead(actor, { id: newest.id });
    expect((await listNotifications(actor, "vi", 1)).lines.map((line) => line.unread)).toEqual([true, false]);
    await markRead(await actorOf(stranger.id), { id: (await listNotifications(actor, "vi", 1)).lines[0]!.id });
    expect(await countUnread(actor)).toBe(1);
    await markRead(actor, "all");
    expect(await countUnread(actor)).toBe(0);
    expect(await countUnread(await actorOf(stranger.id))).toBe(1);
  });

  test("still says what it can when its case is gone", async () => {
    const { reader } = await world();
    await send(reader.id, "message", randomUUID());
    expect((await listNotifications(await actorOf(reader.id), "en", 1)).lines).toMatchObject([
      { title: "New message: a position", path: "/cases" },
    ]);
  });
});

describe("summaries", () => {
  test("wait for their time and come once, whatever number of workers sends them", async () => {
    const { caseId, reader } = await world();
    await choose(reader.id, "message", true, "daily");
    await choose(reader.id, "interview", true, "weekly");
    await send(reader.id, "message", caseId);
    await send(reader.id, "interview", caseId);
    expect(await mails()).toEqual([]);
    await sendDigests("daily", 100, new Date(Date.now() - 86_400_000));
    expect(await mails()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => sendDigests("daily", 100, NEXT_WEEK())));
    expect((await mails()).map((mail) => mail.subject)).toEqual(["Tổng hợp trong ngày: 1 thông báo"]);
    await sendDigests("weekly", 100, NEXT_WEEK());
    expect((await mails()).map((mail) => mail.kind)).toEqual(["digest_daily", "digest_weekly"]);
  });

  test("leave out what was read in the app meanwhile", async () => {
    const { caseId, reader } = await world();
    await choose(reader.id, "message", true, "daily");
    await send(reader.id, "message", caseId);
    await markRead(await actorOf(reader.id), "all");
    await sendDigests("daily", 100, NEXT_WEEK());
    expect(await mails()).toEqual([]);
  });

  test("count what is too much for one mail", async () => {
    const { caseId, reader } = await world();
    await choose(reader.id, "message", true, "daily");
    for (let one = 0; one < 33; one += 1) await send(reader.id, "message", caseId);
    await sendDigests("daily", 100, NEXT_WEEK());
    const [mail] = await mails();
    expect(mail!.subject).toBe("Tổng hợp trong ngày: 33 thông báo");
    expect(mail!.text).toContain("Còn 3 thông báo khác trong ứng dụng.");
  });
});

describe("the link that ends mails", () => {
  test("ends mails of its kind and nothing else, as often as it is followed", async () => {
    const { caseId, reader } = await world();
    await send(reader.id, "message", caseId);
    const token = tokenIn((await mails())[0]!.text);
    expect(await findUnsubscribe(token)).toEqual({ kind: "message" });
    expect(await db.unsubscribeLink.count({ where: { id: token } })).toBe(0);
    expect(await unsubscribe(token)).toEqual({ kind: "message" });
    expect(await unsubscribe(token)).toEqual({ kind: "message" });
    await send(reader.id, "message", caseId);
    await send(reader.id, "interview", caseId);
    expect((await mails()).map((mail) => mail.kind)).toEqual(["message", "interview"]);
    expect(await countUnread(await actorOf(reader.id))).toBe(3);
  });

  test("of a summary ends every kind in it", async () => {
    const { caseId, reader } = await world();
    await choose(reader.id, "message", true, "daily");
    await send(reader.id, "message", caseId);
    await sendDigests("daily", 100, NEXT_WEEK());
    await send(reader.id, "message", caseId);
    await unsubscribe(tokenIn((await mails())[0]!.text));
    const choices = await getChoices(await actorOf(reader.id));
    expect(choices.filter((choice) => choice.mail === "daily")).toEqual([]);
    expect(choices.find((choice) => choice.kind === "interview")?.mail).toBe("at_once");
    await sendDigests("daily", 100, NEXT_WEEK());
    expect(await mails()).toHaveLength(1);
  });

  test("that nobody mailed is nobody's", async () => {
    expect(await findUnsubscribe("khong-co")).toBeNull();
    expect(await unsubscribe("khong-co")).toBeNull();
  });
});

test("what is old goes: read notifications, rows of mails that left, links; what waits stays", async () => {
  const { caseId, reader } = await world();
  await send(reader.id, "message", caseId);
  await choose(reader.id, "interview", true, "daily");
  await send(reader.id, "interview", caseId);
  await db.mailMessage.updateMany({ data: { state: "sent" } });
  await send(reader.id, "engagement", caseId);
  const actor = await actorOf(reader.id);
  await markRead(actor, "all");
  const left = async () => [
    await db.notification.count({ where: { userId: reader.id } }),
    await db.mailMessage.count(),
    await db.unsubscribeLink.count({ where: { userId: reader.id } }),
  ];
  await purgeNotifications(new Date(Date.now() + 29 * 86_400_000));
  expect(await left()).toEqual([3, 2, 2]);
  await purgeNotifications(new Date(Date.now() + 181 * 86_400_000));
  expect(await left()).toEqual([1, 1, 0]);
});
