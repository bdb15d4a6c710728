import { type AddressInfo } from "node:net";
import { afterAll, beforeEach, expect, test, vi } from "vitest";

/** The settings are read once, so the server starts before the application is imported. */
const { server, answers, received, messageIds } = await vi.hoisted(async () => {
  const { SMTPServer } = await import("smtp-server");
  /** The response to each recipient in turn; 250 after the end of the list. */
  const answers: number[] = [];
  const received: string[] = [];
  const messageIds: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo(_address, _session, done) {
      const code = answers.shift() ?? 250;
      if (code === 250) done();
      else done(Object.assign(new Error("refused"), { responseCode: code }));
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString();
        received.push(raw);
        messageIds.push(/^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? "");
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return { server, answers, received, messageIds };
});

import { queueMail } from "~/domain/notifications/queue-mail.server";
import { drainMail } from "~/jobs/send-mail.server";
import { db } from "~/platform/db.server";

afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(async () => {
  answers.splice(0);
  received.splice(0);
  messageIds.splice(0);
  await db.mailMessage.deleteMany();
});

async function queue() {
  await db.$transaction((tx) =>
    queueMail(tx, {
      subject: "Thử",
      text: "Nội dung",
      html: "<p>Nội dung</p>",
      kind: "verify_email",
      recipient: "nhan@example.test",
      locale: "vi",
    }),
  );
  return db.mailMessage.findFirstOrThrow();
}

const due = () => db.mailMessage.updateMany({ data: { nextAttemptAt: new Date(0) } });

test("a mail that a busy server put off goes out later, once", async () => {
  const row = await queue();
  answers.push(451);
  const before = Date.now();
  expect(await drainMail()).toBe(0);
  const waiting = await db.mailMessage.findFirstOrThrow();
  expect(waiting).toMatchObject({ state: "queued", attempts: 1, lastError: "EENVELOPE 451", recipient: "nhan@example.test" });
  expect(waiting.nextAttemptAt.getTime()).toBeGreaterThan(before + 15_000);
  expect(await drainMail()).toBe(0);
  await due();
  expect(await drainMail()).toBe(1);
  expect(await drainMail()).toBe(0);
  expect(messageIds).toEqual([`<${row.id}@localhost>`]);
});

test("a mail is given up after eight tries, and its words are not kept", async () => {
  await queue();
  answers.push(...Array<number>(8).fill(451));
  for (let turn = 0; turn < 9; turn += 1) {
    await due();
    await drainMail();
  }
  expect(await db.mailMessage.findFirstOrThrow()).toMatchObject({ state: "failed", attempts: 8, recipient: "", text: "", html: "" });
  expect(received).toEqual([]);
});

test("a mail that the server refuses for good is given up at once", async () => {
  await queue();
  answers.push(550);
  await drainMail();
  expect(await db.mailMessage.findFirstOrThrow()).toMatchObject({
    state: "failed",
    attempts: 1,
    lastError: "EENVELOPE 550",
    recipient: "",
  });
});

test("one mail that fails does not hold up the next", async () => {
  await queue();
  await queue();
  answers.push(451);
  expect(await drainMail()).toBe(1);
});

test("a mail sent again after a crash carries the same Message-ID", async () => {
  await queue();
  await drainMail();
  const row = await db.mailMessage.findFirstOrThrow();
  await db.mailMessage.update({ where: { id: row.id }, data: { state: "queued", recipient: "nhan@example.test", text: "Nội dung" } });
  await due();
  await drainMail();
  expect(messageIds).toHaveLength(2);
  expect(messageIds[0]).toBe(messageIds[1]);
});
