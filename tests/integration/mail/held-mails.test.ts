import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { listAudit } from "~/domain/audit/list-audit.server";
import { discardMails } from "~/domain/notifications/discard-mails.server";
import { listMails, MAILS_PAGE } from "~/domain/notifications/list-mails.server";
import { MAIL_VIEWS } from "~/domain/notifications/mail-states";
import { probeMailServer } from "~/domain/notifications/probe-mail-server.server";
import { readMailQueue } from "~/domain/notifications/read-mail-queue.server";
import { retryMails } from "~/domain/notifications/retry-mails.server";
import { drainMail } from "~/jobs/send-mail.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeUser } from "../../factories/make-user";

beforeEach(async () => {
  await db.mailMessage.deleteMany();
  await db.mailOutage.deleteMany();
});

const administrator = async () => actorOf((await makeUser({ roles: ["administrator"] })).id);

type Own = { recipient?: string; state?: "held" | "queued" | "sent"; lastError?: string | null; createdAt?: Date; heldAt?: Date };

async function mail(own: Own = {}) {
  const state = own.state ?? "held";
  return db.mailMessage.create({
    data: {
      kind: "reset_password",
      locale: "vi",
      recipient: `nhan-${randomUUID()}@example.test`,
      subject: "Chủ đề kín",
      text: "https://nhipcau.example/vi/reset-password?token=kin-mit",
      html: "<p>kin-mit</p>",
      state,
      attempts: 1,
      lastError: "EENVELOPE 550 5.1.1",
      heldAt: state === "held" ? new Date() : null,
      ...own,
    },
  });
}

describe("the page of mails", () => {
  test("names kind, reason and account of a held mail, and shows neither address nor words", async () => {
    const person = await makeUser({ email: `phuong-${randomUUID()}@example.test` });
    const held = await mail({ recipient: person.email });
    const listed = await listMails(await administrator(), { view: "held", reason: null }, 1);
    expect(listed).toMatchObject({
      total: 1,
      reasons: [{ reason: "no_such_address", count: 1 }],
      lines: [
        { id: held.id, kind: "reset_password", to: "p***@example.test", accountId: person.id, reason: "no_such_address", attempts: 1 },
      ],
    });
    expect(JSON.stringify(listed)).not.toMatch(/phuong|kín|kin-mit/);
  });

  test("tells how many wait, since when, how many are held and were sent in a day, and why the server fails", async () => {
    const oldest = new Date(Date.now() - 3_600_000);
    await mail({ state: "queued", lastError: null, createdAt: oldest });
    await mail({ state: "queued", lastError: null });
    await mail();
    await db.mailMessage.updateMany({ where: { id: (await mail({ state: "sent" })).id }, data: { sentAt: new Date() } });
    await db.mailMessage.updateMany({
      where: { id: (await mail({ state: "sent" })).id },
      data: { sentAt: new Date(Date.now() - 2 * 86_400_000) },
    });
    await db.mailOutage.create({ data: { nextProbeAt: new Date(), failures: 3, code: "EAUTH 535 5.7.8" } });
    expect(await readMailQueue(await administrator())).toMatchObject({
      waiting: 2,
      oldestAt: oldest.toISOString(),
      held: 1,
      sentLastDay: 1,
      outage: { reason: "sign_in", code: "EAUTH 535 5.7.8" },
    });
  });

  test("is divided into pages and by reason", async () => {
    for (let count = 0; count < MAILS_PAGE + 1; count += 1) await mail({ lastError: "EMESSAGE 554 5.7.1" });
    await mail({ lastError: "EENVELOPE 552 5.2.2" });
    const actor = await administrator();
    expect((await listMails(actor, { view: "held", reason: "policy" }, 2)).lines).toHaveLength(1);
    expect(await listMails(actor, { view: "held", reason: "mailbox_full" }, 1)).toMatchObject({
      total: 1,
      reasons: [
        { reason: "mailbox_full", count: 1 },
        { reason: "policy", count: MAILS_PAGE + 1 },
      ],
    });
  });

  test("shows mails that are tried again apart, and none that nothing happened to", async () => {
    const retried = await mail({ state: "queued", lastError: "EENVELOPE 451" });
    await mail({ state: "queued", lastError: null });
    const listed = await listMails(await administrator(), { view: "waiting", reason: null }, 1);
    expect(listed.lines).toMatchObject([{ id: retried.id, reason: "put_off" }]);
  });
});

describe("an administrator", () => {
  test("retries one mail: it goes out, and the log says who asked", async () => {
    const [one, other] = [await mail(), await mail()];
    const actor = await administrator();
    expect(await retryMails(actor, { id: one.id })).toBe(1);
    expect(await drainMail()).toBe(1);
    expect(await db.mailMessage.findUniqueOrThrow({ where: { id: one.id } })).toMatchObject({ state: "sent", recipient: "" });
    expect(await db.mailMessage.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({ state: "held" });
    const { lines } = await listAudit(actor, { kind: "mail.retried", subject: null, subjectId: one.id, actorId: actor.userId }, 1);
    expect(lines).toMatchObject([{ subject: "system", data: "count: 1, reason: any" }]);
  });

  test("retries all of one reason, and the failing server with them", async () => {
    await mail({ lastError: "EENVELOPE 552" });
    await mail({ lastError: "EENVELOPE 452 4.2.2" });
    const other = await mail({ lastError: "EENVELOPE 550" });
    await db.mailOutage.create({ data: { nextProbeAt: new Date(Date.now() + 300_000), failures: 3, code: "ESOCKET" } });
    expect(await retryMails(await administrator(), { view: "held", reason: "mailbox_full" })).toBe(2);
    expect(await drainMail()).toBe(2);
    expect(await db.mailMessage.findMany({ where: { state: "held" } })).toMatchObject([{ id: other.id }]);
    expect(await db.mailOutage.count()).toBe(0);
  });

  test("discards one mail for good: nothing of it is left but kind, times and reason", async () => {
    const { id } = await mail();
    const actor = await administrator();
    expect(await discardMails(actor, { id })).toBe(1);
    expect(await db.mailMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "failed",
      outcome: "discarded",
      recipient: "",
      subject: "",
      text: "",
      html: "",
    });
    expect(await discardMails(actor, { id })).toBe(0);
    expect((await listAudit(actor, { kind: "mail.discarded", subject: null, subjectId: id, actorId: null }, 1)).total).toBe(1);
    expect((await readMailQueue(actor)).givenUp).toEqual([{ outcome: "discarded", count: 1 }]);
  });

  test("discards with all of a reason only what was there when the page was shown", async () => {
    const seen = new Date();
    await mail({ heldAt: new Date(seen.getTime() - 1_000) });
    const later = await mail({ heldAt: new Date(seen.getTime() + 1_000) });
    expect(await discardMails(await administrator(), { view: "held", reason: "no_such_address", until: seen })).toBe(1);
    expect(await db.mailMessage.findMany({ where: { state: "held" } })).toMatchObject([{ id: later.id }]);
  });

  test("does not wait for a mail that is just being sent, and leaves it alone", async () => {
    const { id } = await mail({ state: "queued", lastError: "EENVELOPE 451" });
    const actor = await administrator();
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT FROM "MailMessage" WHERE "id" = ${id}::uuid FOR UPDATE`;
      expect(await discardMails(actor, { id })).toBe(0);
      expect(await retryMails(actor, { id })).toBe(0);
    });
    expect(await db.mailMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "queued" });
  });

  test("touches no mail that was sent or that nothing happened to", async () => {
    const untouched = [await mail({ state: "sent" }), await mail({ state: "queued", lastError: null })];
    const actor = await administrator();
    for (const { id } of untouched) expect([await retryMails(actor, { id }), await discardMails(actor, { id })]).toEqual([0, 0]);
    for (const view of MAIL_VIEWS) expect(await discardMails(actor, { view, reason: null })).toBe(0);
  });

  test("lets the failing server be tried at once, also with the only mail there is", async () => {
    const soon = new Date(Date.now() + 300_000);
    const { id } = await mail({ state: "queued", lastError: null });
    await db.mailMessage.updateMany({ where: { id }, data: { nextAttemptAt: soon } });
    await db.mailOutage.create({ data: { nextProbeAt: soon, failures: 3, code: "ESOCKET" } });
    expect(await drainMail()).toBe(0);
    await probeMailServer(await administrator());
    expect(await drainMail()).toBe(1);
  });
});

test("nobody else reads, retries or discards mails", async () => {
  const { id } = await mail();
  for (const roles of [[], ["coordinator"]] as const) {
    const actor = await actorOf((await makeUser({ roles: [...roles] })).id);
    const refused = { code: "not_found" };
    await expect(listMails(actor, { view: "held", reason: null }, 1)).rejects.toMatchObject(refused);
    await expect(readMailQueue(actor)).rejects.toMatchObject(refused);
    await expect(retryMails(actor, { id })).rejects.toMatchObject(refused);
    await expect(probeMailServer(actor)).rejects.toMatchObject(refused);
    await expect(discardMails(actor, { id })).rejects.toMatchObject(refused);
  }
  expect(await db.mailMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "held" });
});
