import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { drainMail } from "~/jobs/send-mail.server";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { MailError, sendBySmtp, writeToFolder } from "~/platform/mailer.server";

const mail = (own: Partial<{ recipient: string; subject: string }> = {}) => ({
  id: randomUUID(),
  recipient: `nhan-${randomUUID()}@example.test`,
  subject: "Xác nhận địa chỉ thư điện tử",
  text: "Kính gửi Nguyễn Thị Ngọc Phương,\n\nMở đường dẫn: https://nhipcau.example/vi/x?token=abc\n",
  html: "<p>Kính gửi Nguyễn Thị Ngọc Phương</p>",
  ...own,
});

async function queue(recipient = `nhan-${randomUUID()}@example.test`) {
  const { subject, text, html } = mail();
  await db.$transaction((tx) => queueMail(tx, { subject, text, html, kind: "verify_email", recipient, locale: "vi" }));
  return db.mailMessage.findFirstOrThrow({ where: { recipient } });
}

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const server of open.splice(0)) await server.close();
  await db.mailMessage.deleteMany();
});

/** A real SMTP server on a free port; `refuse` rejects the recipient with a code. */
async function smtp(refuse?: number) {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (_address, _session, done) =>
      refuse === undefined ? done() : done(Object.assign(new Error("no such person here"), { responseCode: refuse })),
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        received.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received };
}

/** A server that accepts connections and never responds. */
async function silent() {
  const sockets = new Set<{ destroy: () => void }>();
  const server: Server = createServer((socket) => void sockets.add(socket));
  const called = once(server, "connection");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, called };
}

describe("sending over SMTP", () => {
  test("delivers text and HTML with Vietnamese letters and a Message-ID that follows from the row", async () => {
    const server = await smtp();
    const sent = mail();
    await sendBySmtp(server.url, sent);
    const [raw] = server.received;
    const parsed = await PostalMime.parse(raw!);
    expect(parsed.subject).toBe(sent.subject);
    expect(parsed.text?.trim()).toBe(sent.text.trim());
    expect(parsed.html).toContain("Ngọc Phương");
    expect(parsed.messageId).toBe(`<${sent.id}@localhost>`);
    expect(parsed.to?.[0]?.address).toBe(sent.recipient);
  });

  test("a subject cannot add a header or a recipient", async () => {
    const server = await smtp();
    await sendBySmtp(server.url, mail({ subject: "Chào\r\nBcc: ke-la@example.test" }));
    const parsed = await PostalMime.parse(server.received[0]!);
    expect(parsed.bcc ?? []).toEqual([]);
  });

  test("a refused recipient is an error for good, and its message does not repeat the address", async () => {
    const server = await smtp(550);
    const one = mail();
    const error = await sendBySmtp(server.url, one).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MailError);
    expect(error).toMatchObject({ fault: "refused", message: "EENVELOPE 550" });
    expect(JSON.stringify(error)).not.toContain(one.recipient);
  });

  test("a temporary refusal and a closed port are errors that pass", async () => {
    const busy = await smtp(451);
    expect(await sendBySmtp(busy.url, mail()).catch((reason: unknown) => reason)).toMatchObject({ fault: "deferred" });
    expect(await sendBySmtp("smtp://127.0.0.1:1", mail()).catch((reason: unknown) => reason)).toMatchObject({ fault: "server" });
  });

  test("a server that takes the connection and says nothing is given up after ten seconds", async () => {
    const { url, called } = await silent();
    // A fake clock: the test decides when the ten seconds are over.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    let error: unknown;
    const sending = sendBySmtp(url, mail()).catch((reason: unknown) => (error = reason));
    await called;
    await vi.advanceTimersByTimeAsync(9_000);
    expect(error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_000);
    await sending;
    expect(error).toMatchObject({ fault: "server", message: "ETIMEDOUT" });
  });
});

describe("without an SMTP server", () => {
  test("a mail becomes one whole .eml file, and writing it again leaves one file", async () => {
    const folder = join(await mkdtemp(join(tmpdir(), "nhipcau-mail-")), "mail");
    const one = mail();
    await writeToFolder(folder, one);
    await writeToFolder(folder, one);
    expect(await readdir(folder)).toEqual([`${one.id}.eml`]);
    const parsed = await PostalMime.parse(await readFile(join(folder, `${one.id}.eml`)));
    expect(parsed.subject).toBe(one.subject);
  });
});

describe("draining the queue", () => {
  test("sends what waits, counts it, and keeps neither address nor words", async () => {
    const row = await queue();
    expect(await drainMail()).toBe(1);
    expect(await db.mailMessage.findUniqueOrThrow({ where: { id: row.id } })).toMatchObject({
      state: "sent",
      attempts: 1,
      recipient: "",
      subject: "",
      text: "",
      html: "",
      lastError: null,
    });
    expect(await readdir(env().MAIL_FOLDER)).toContain(`${row.id}.eml`);
    expect(await drainMail()).toBe(0);
  });

  test("two workers share the queue and no mail is sent twice", async () => {
    const rows = await Promise.all(Array.from({ length: 12 }, () => queue()));
    const counts = await Promise.all([drainMail(), drainMail()]);
    expect(counts[0] + counts[1]).toBe(12);
    expect(await db.mailMessage.count({ where: { state: "sent", attempts: 1 } })).toBe(12);
    const files = await readdir(env().MAIL_FOLDER);
    expect(rows.every((row) => files.includes(`${row.id}.eml`))).toBe(true);
  });

  test("a mail that is being sent is locked for others and free at once when its worker dies", async () => {
    const row = await queue();
    await db
      .$transaction(async (tx) => {
        await tx.$queryRaw`SELECT "id" FROM "MailMessage" WHERE "id" = ${row.id}::uuid FOR UPDATE`;
        expect(await drainMail()).toBe(0);
        throw new Error("the worker dies");
      })
      .catch(() => undefined);
    expect(await drainMail()).toBe(1);
  });

  test("a mail that is not due waits", async () => {
    const row = await queue();
    await db.mailMessage.update({ where: { id: row.id }, data: { nextAttemptAt: new Date(Date.now() + 60_000) } });
    expect(await drainMail()).toBe(0);
  });
});
