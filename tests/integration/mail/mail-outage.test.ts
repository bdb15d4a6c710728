import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";

/** The settings are read once, so the server starts before the application is imported. */
const smtp = await vi.hoisted(async () => {
  const { startSmtp } = await import("../../setup/smtp");
  const started = await startSmtp();
  process.env.SMTP_URL = started.url;
  return started;
});

import { typescript } from "../../../scripts/run/command";
import { giveUpMails } from "~/domain/notifications/give-up-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { drainMail } from "~/jobs/send-mail.server";
import { db } from "~/platform/db.server";
import { eventually } from "../../setup/eventually";

afterAll(() => smtp.down());
beforeEach(async () => {
  smtp.reset();
  await db.mailMessage.deleteMany();
  await db.mailOutage.deleteMany();
});

async function queue(count: number, own: { kind?: "message" | "reset_password"; expiresAt?: Date } = {}) {
  await db.$transaction(async (tx) => {
    for (let number = 0; number < count; number += 1) {
      const recipient = `nhan-${number}@example.test`;
      await queueMail(tx, { subject: "Thử", text: "Nội dung", html: "", kind: "message", recipient, locale: "vi", ...own });
    }
  });
}

/** Lets this many hours pass for everything that waits. */
const later = (hours: number) =>
  db.$transaction([
    db.$executeRaw`UPDATE "MailMessage" SET "nextAttemptAt" = "nextAttemptAt" - make_interval(hours => ${hours}),
    "createdAt" = "createdAt" - make_interval(hours => ${hours}), "expiresAt" = "expiresAt" - make_interval(hours => ${hours})`,
    db.$executeRaw`UPDATE "MailOutage" SET "nextProbeAt" = "nextProbeAt" - make_interval(hours => ${hours}),
    "since" = "since" - make_interval(hours => ${hours})`,
  ]);
const outage = () => db.mailOutage.findFirst();

describe("a failure of the server as a whole", () => {
  test.each([
    ["connect", 421, /^E\w+ 421$/],
    ["connect", "554 no service here", /^E\w+ 554$/],
    ["auth", "535 5.7.8 wrong password", /^EAUTH 535 5\.7\.8$/],
    ["auth", 454, /^EAUTH 454$/],
    ["sender", "550 5.7.1 sender not allowed", /^ESENDER 550 5\.7\.1$/],
    ["sender", 451, /^ESENDER 451$/],
    ["recipient", 421, /^E\w+ 421$/],
    ["recipient", "530 5.7.0 sign in first", /^EENVELOPE 530 5\.7\.0$/],
    ["recipient", "553 5.1.8 sender address has no such domain", /^EENVELOPE 553 5\.1\.8$/],
    ["data", 421, /^E\w+ 421$/],
  ] as const)("pauses the queue, whatever the server says (%s, %s)", async (stage, answer, code) => {
    await queue(5);
    smtp.always[stage] = answer;
    expect(await drainMail()).toBe(0);
    expect(smtp.connections()).toBe(1);
    expect(await outage()).toMatchObject({ failures: 1, code: expect.stringMatching(code) as string });
    // Neither this mail nor the others lose anything.
    expect(await db.mailMessage.count({ where: { state: "queued", attempts: 0, text: "Nội dung" } })).toBe(5);
    expect(await drainMail()).toBe(0);
    expect(smtp.connections()).toBe(1);
    smtp.reset();
    await later(1);
    expect(await drainMail()).toBe(5);
    expect(await outage()).toBeNull();
  });

  test("a server that hangs pauses the queue", async () => {
    await queue(3);
    smtp.answers.data = ["hang"];
    const hangs = smtp.hangs();
    const draining = drainMail();
    await hangs;
    await smtp.down();
    expect(await draining).toBe(0);
    expect(await outage()).toMatchObject({ failures: 1 });
    await smtp.up();
    await later(1);
    expect(await drainMail()).toBe(3);
  });

  test("a day without the server costs one connection a probe and no mail, and then each goes out once", async () => {
    await queue(12);
    await smtp.down();
    for (let hour = 1; hour <= 24; hour += 1) {
      expect(await drainMail()).toBe(0);
      expect(await drainMail()).toBe(0);
      expect(await outage()).toMatchObject({ failures: hour });
      await giveUpMails();
      await later(1);
    }
    expect(await db.mailMessage.count({ where: { state: "queued", attempts: 0 } })).toBe(12);
    await smtp.up();
    expect(await drainMail()).toBe(12);
    expect(new Set(smtp.messageIds()).size).toBe(12);
    expect(smtp.received).toHaveLength(12);
    expect(await outage()).toBeNull();
  });

  test("the mail that met the failure goes to the end: a mail on which the server breaks does not keep back the others", async () => {
    await queue(4);
    const [broken] = await db.mailMessage.findMany({ orderBy: { nextAttemptAt: "asc" }, take: 1 });
    smtp.answers.data = [421];
    expect(await drainMail()).toBe(0);
    await db.mailOutage.updateMany({ data: { nextProbeAt: new Date(0) } });
    expect(await drainMail()).toBe(3);
    expect(await db.mailMessage.findUniqueOrThrow({ where: { id: broken!.id } })).toMatchObject({ state: "queued" });
  });

  test("two workers probe with one mail between them", async () => {
    await queue(10);
    smtp.always.connect = 421;
    await drainMail();
    await later(1);
    const before = smtp.connections();
    await Promise.all([drainMail(), drainMail(), drainMail()]);
    expect(smtp.connections()).toBe(before + 1);
    expect(await outage()).toMatchObject({ failures: 2 });
  });

  test("mails are given up after the days that they are kept, also those that no probe was made with", async () => {
    await queue(3);
    await smtp.down();
    await drainMail();
    await later(8 * 24);
    await giveUpMails();
    expect(await db.mailMessage.count({ where: { state: "failed", outcome: "kept_too_long", text: "" } })).toBe(3);
    await smtp.up();
  });

  test("a link that expires while the server is away is not sent afterwards", async () => {
    await queue(1, { kind: "reset_password", expiresAt: new Date(Date.now() + 3_600_000) });
    await queue(1);
    await smtp.down();
    await drainMail();
    await later(2);
    await smtp.up();
    expect(await drainMail()).toBe(1);
    await giveUpMails();
    expect(await db.mailMessage.findFirstOrThrow({ where: { kind: "reset_password" } })).toMatchObject({
      state: "failed",
      outcome: "expired",
      text: "",
    });
  });
});

test("a worker that is killed while sending leaves its mail to the next one at once", async () => {
  await queue(2);
  smtp.answers.data = ["hang"];
  const hangs = smtp.hangs();
  const worker = spawn(process.execPath, typescript("tests/integration/mail/drain-once.ts"), { env: process.env, stdio: "ignore" });
  const ended = once(worker, "exit");
  await hangs;
  expect(await drainMail()).toBe(1);
  worker.kill("SIGKILL");
  await ended;
  await eventually(async () => expect(await drainMail()).toBe(1));
  expect(new Set(smtp.messageIds()).size).toBe(2);
  expect(smtp.received).toHaveLength(2);
  expect(await outage()).toBeNull();
});

test("neither log nor database repeats what the server said", async () => {
  await queue(2);
  smtp.answers.recipient = ["550 5.1.1 <nhan-0@example.test> bí mật", "451 <nhan-1@example.test> bí mật"];
  const env = { ...process.env, LOG_LEVEL: "debug" };
  const worker = spawn(process.execPath, typescript("tests/integration/mail/drain-once.ts"), { env, stdio: ["ignore", "pipe", "pipe"] });
  const printed = Promise.all([text(worker.stdout), text(worker.stderr)]);
  await once(worker, "exit");
  const rows = await db.mailMessage.findMany({ orderBy: { id: "asc" } });
  expect(rows.map((row) => row.lastError)).toEqual(["EENVELOPE 550 5.1.1", "EENVELOPE 451"]);
  const log = (await printed).join("");
  expect(log).toContain(rows[0]!.id);
  expect(log).not.toMatch(/nhan-|example\.test|bí mật|Nội dung|Thử/);
});
