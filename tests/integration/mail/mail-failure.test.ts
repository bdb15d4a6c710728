import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";

/** The settings are read once, so the server starts before the application is imported. */
const smtp = await vi.hoisted(async () => {
  const { startSmtp } = await import("../../setup/smtp");
  const started = await startSmtp();
  process.env.SMTP_URL = started.url;
  return started;
});

import { giveUpMails } from "~/domain/notifications/give-up-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { drainMail } from "~/jobs/send-mail.server";
import { daysLater } from "~/domain/days";
import { db } from "~/platform/db.server";

afterAll(() => smtp.down());
beforeEach(async () => {
  smtp.reset();
  await db.mailMessage.deleteMany();
  await db.mailOutage.deleteMany();
});

const MAIL = {
  subject: "Thử",
  text: "Nội dung",
  html: "<p>Nội dung</p>",
  kind: "verify_email",
  recipient: "nhan@example.test",
  locale: "vi",
} as const;

async function queue(own: { expiresAt?: Date; onlyNewest?: boolean } = {}) {
  await db.$transaction((tx) => queueMail(tx, { ...MAIL, ...own }));
  return db.mailMessage.findFirstOrThrow({ orderBy: { id: "desc" } });
}

const due = () => db.mailMessage.updateMany({ data: { nextAttemptAt: new Date(0) } });
const EMPTIED = { recipient: "", subject: "", text: "", html: "", unsubscribe: "", calendar: "" };
const WHOLE = { recipient: "nhan@example.test", subject: "Thử", text: "Nội dung", html: "<p>Nội dung</p>" };

test("a mail that a busy server put off goes out later, once", async () => {
  const row = await queue();
  smtp.answers.recipient = [451];
  const before = Date.now();
  expect(await drainMail()).toBe(0);
  const waiting = await db.mailMessage.findFirstOrThrow();
  expect(waiting).toMatchObject({ state: "queued", attempts: 1, lastError: "EENVELOPE 451", recipient: "nhan@example.test" });
  expect(waiting.nextAttemptAt.getTime()).toBeGreaterThan(before + 15_000);
  expect(await drainMail()).toBe(0);
  await due();
  expect(await drainMail()).toBe(1);
  expect(await drainMail()).toBe(0);
  expect(smtp.messageIds()).toEqual([`<${row.id}@localhost>`]);
});

test("a mail that is put off again and again is tried every hour and kept whole, for days", async () => {
  await queue();
  smtp.always.recipient = 451;
  for (let turn = 1; turn <= 30; turn += 1) {
    await due();
    await drainMail();
  }
  const waiting = await db.mailMessage.findFirstOrThrow();
  expect(waiting).toMatchObject({ state: "queued", attempts: 30, ...WHOLE });
  expect(waiting.nextAttemptAt.getTime()).toBeLessThanOrEqual(Date.now() + 3_600_000);
  await giveUpMails(daysLater(waiting.createdAt, 6));
  expect(await db.mailMessage.findFirstOrThrow()).toMatchObject({ state: "queued", ...WHOLE });
  await giveUpMails(daysLater(waiting.createdAt, 8));
  expect(await db.mailMessage.findFirstOrThrow()).toMatchObject({ state: "failed", outcome: "kept_too_long", ...EMPTIED });
  expect(smtp.received).toEqual([]);
});

describe("a mail that the server refuses for good", () => {
  test.each([
    ["recipient", 550, "EENVELOPE 550"],
    ["recipient", "550 5.1.1 <nhan@example.test> no such person here", "EENVELOPE 550 5.1.1"],
    ["recipient", "552 5.2.2 mailbox full", "EENVELOPE 552 5.2.2"],
    ["data", "554 5.7.1 refused", "EMESSAGE 554 5.7.1"],
  ] as const)("is held with its words and without another try (%s, %s)", async (stage, answer, code) => {
    await queue();
    smtp.answers[stage] = [answer];
    await drainMail();
    const held = await db.mailMessage.findFirstOrThrow();
    expect(held).toMatchObject({ state: "held", attempts: 1, lastError: code, ...WHOLE });
    expect(held.heldAt).not.toBeNull();
    await due();
    expect(await drainMail()).toBe(0);
    expect(smtp.connections()).toBe(1);
    expect(await db.mailOutage.count()).toBe(0);
  });

  test("is emptied when nobody decides within the days that mails are kept", async () => {
    const { createdAt } = await queue();
    smtp.answers.recipient = [550];
    await drainMail();
    await giveUpMails(daysLater(createdAt, 6));
    expect(await db.mailMessage.findFirstOrThrow()).toMatchObject({ state: "held", ...WHOLE });
    await giveUpMails(daysLater(createdAt, 8));
    expect(await db.mailMessage.findFirstOrThrow()).toMatchObject({ state: "failed", outcome: "kept_too_long", ...EMPTIED });
  });

  test("does not hold up the next", async () => {
    await queue();
    await queue();
    smtp.answers.recipient = [550];
    expect(await drainMail()).toBe(1);
  });
});

test("one mail that is put off does not hold up the next", async () => {
  await queue();
  await queue();
  smtp.answers.recipient = [451];
  expect(await drainMail()).toBe(1);
});

test("a mail that was never tried, because no worker ran, is sent even after the days that mails are kept", async () => {
  const { createdAt } = await queue();
  await giveUpMails(daysLater(createdAt, 8));
  expect(await drainMail()).toBe(1);
});

test("a mail whose link has expired is not sent, and says why", async () => {
  await queue({ expiresAt: new Date(Date.now() - 1_000) });
  expect(await drainMail()).toBe(0);
  await giveUpMails();
  expect(await db.mailMessage.findFirstOrThrow()).toMatchObject({ state: "failed", outcome: "expired", attempts: 0, ...EMPTIED });
  expect(smtp.connections()).toBe(0);
});

test("a mail whose link still works is sent", async () => {
  await queue({ expiresAt: new Date(Date.now() + 60_000) });
  await giveUpMails();
  expect(await drainMail()).toBe(1);
});

test("a newer mail takes the place of an older one of its kind that still waits, where only the newest counts", async () => {
  const older = await queue({ onlyNewest: true });
  const newer = await queue({ onlyNewest: true });
  expect(await db.mailMessage.findUniqueOrThrow({ where: { id: older.id } })).toMatchObject({
    state: "failed",
    outcome: "replaced",
    ...EMPTIED,
  });
  expect(await drainMail()).toBe(1);
  expect(smtp.messageIds()).toEqual([`<${newer.id}@localhost>`]);
});

test("a request does not wait for an older mail that is just being sent", async () => {
  const older = await queue({ onlyNewest: true });
  smtp.answers.data = ["hang"];
  const hangs = smtp.hangs();
  const sending = drainMail();
  await hangs;
  const newer = await queue({ onlyNewest: true });
  expect(newer.id).not.toBe(older.id);
  await smtp.down();
  await sending;
  await smtp.up();
});

test("a mail sent again after a crash carries the same Message-ID", async () => {
  await queue();
  await drainMail();
  const row = await db.mailMessage.findFirstOrThrow();
  await db.mailMessage.update({ where: { id: row.id }, data: { state: "queued", recipient: "nhan@example.test", text: "Nội dung" } });
  await due();
  await drainMail();
  expect(smtp.messageIds()).toHaveLength(2);
  expect(smtp.messageIds()[0]).toBe(smtp.messageIds()[1]);
});
