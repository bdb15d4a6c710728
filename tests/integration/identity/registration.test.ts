import type * as Argon from "@node-rs/argon2";
import { beforeEach, describe, expect, test, vi } from "vitest";

const argon = vi.hoisted(() => ({ hash: 0, verify: 0 }));
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof Argon>();
  const counted = {
    hash: (...args: Parameters<typeof real.hash>) => ((argon.hash += 1), real.hash(...args)),
    verify: (...args: Parameters<typeof real.verify>) => ((argon.verify += 1), real.verify(...args)),
  };
  return { ...real, ...counted };
});

import { randomUUID } from "node:crypto";
import { visitor } from "~/domain/vocabulary/actor";
import { registerAccount, type Registration } from "~/domain/identity/register-account.server";
import { requestVerification } from "~/domain/identity/request-verification.server";
import { readVerificationLink, verifyEmail } from "~/domain/identity/verify-email.server";
import { CONSENT_TEXT_VERSIONS } from "~/domain/privacy/consent";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { mailedToken, queuedMails } from "../../factories/mailed-link";
import { makeUser } from "../../factories/make-user";

const address = () => `dang-ky-${randomUUID()}@example.test`;
const origin = () => ({ clientAddress: randomUUID(), device: "Firefox, Linux", sessionId: null });
const registration = (own: Partial<Registration> = {}): Registration => ({
  as: "expert",
  displayName: "Công Tằng Tôn Nữ Thị Ngọc Phương",
  email: address(),
  password: "trời xanh mây trắng nắng vàng",
  locale: "vi",
  ...own,
});

beforeEach(() => void Object.assign(argon, { hash: 0, verify: 0 }));

describe("registering", () => {
  test("an expert gets an account, an empty profile, a consent record and a mail to confirm, all at once", async () => {
    const input = registration();
    expect(await registerAccount(visitor, input, randomUUID())).toEqual({ ok: true });
    const user = await db.user.findUniqueOrThrow({
      where: { email: input.email },
      include: { expert: true, consents: true, roles: true, memberships: true },
    });
    expect(user).toMatchObject({ displayName: input.displayName, locale: "vi", emailVerifiedAt: null, roles: [], memberships: [] });
    expect(user.expert).toMatchObject({ fullName: input.displayName, publishedAt: null, visibility: "coordinators" });
    expect(user.consents).toHaveLength(1);
    expect(user.consents[0]).toMatchObject({
      purpose: "account",
      textVersion: CONSENT_TEXT_VERSIONS.account,
      locale: "vi",
      withdrawnAt: null,
    });
    expect((await queuedMails(input.email)).map((mail) => mail.kind)).toEqual(["verify_email"]);
    const kinds = await db.auditEvent.findMany({ where: { subjectId: user.id }, orderBy: { id: "asc" }, select: { kind: true } });
    expect(kinds.map((event) => event.kind)).toEqual(["account.registered", "consent.granted"]);
  });

  test("an institution member gets an account without a profile and without a role", async () => {
    const input = registration({ as: "institution_member", locale: "en" });
    await registerAccount(visitor, input, randomUUID());
    const user = await db.user.findUniqueOrThrow({ where: { email: input.email }, include: { expert: true, roles: true } });
    expect(user.expert).toBeNull();
    expect(user.roles).toEqual([]);
    expect((await queuedMails(input.email))[0]?.subject).toBe("Confirm your email address");
  });

  test("keeps the password only as an argon2id hash with the parameters OWASP names", async () => {
    const input = registration();
    await registerAccount(visitor, input, randomUUID());
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { email: input.email }, select: { passwordHash: true } });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("answers a known address like a new one, with one hash each, and tells only its owner", async () => {
    const known = await makeUser({ displayName: "Lê Văn An" });
    argon.hash = 0;
    const forNew = await registerAccount(visitor, registration(), randomUUID());
    expect(argon).toEqual({ hash: 1, verify: 0 });
    const forKnown = await registerAccount(visitor, registration({ email: known.email, displayName: "Kẻ Lạ" }), randomUUID());
    expect(argon).toEqual({ hash: 2, verify: 0 });
    expect(forKnown).toEqual(forNew);
    const mails = await queuedMails(known.email);
    expect(mails.map((mail) => mail.kind)).toEqual(["account_exists"]);
    expect(mails[0]?.text).toContain("Lê Văn An");
    expect(mails[0]?.text).not.toContain("Kẻ Lạ");
    expect(await db.user.findUnique({ where: { id: known.id }, select: { displayName: true } })).toEqual({ displayName: "Lê Văn An" });
  });

  test("does not let a stranger put words into a mail to an unconfirmed address", async () => {
    const input = registration({ displayName: "Xem ngay https://lua-dao.example" });
    await registerAccount(visitor, input, randomUUID());
    const [mail] = await queuedMails(input.email);
    expect(mail?.text).not.toContain("lua-dao");
    expect(mail?.html).not.toContain("lua-dao");
  });

  test("of two registrations of one address at the same time, one makes the account", async () => {
    const input = registration();
    const answers = await Promise.all([registerAccount(visitor, input, randomUUID()), registerAccount(visitor, input, randomUUID())]);
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect(await db.user.count({ where: { email: input.email } })).toBe(1);
    expect((await queuedMails(input.email)).map((mail) => mail.kind).sort()).toEqual(["account_exists", "verify_email"]);
  });

  test("refuses a password that anyone would guess, before anything is written", async () => {
    const input = registration({ password: "matkhau12345" });
    expect(await registerAccount(visitor, input, randomUUID())).toEqual({ ok: false, code: "common" });
    expect(await db.user.count({ where: { email: input.email } })).toBe(0);
  });

  test("stops one client after twenty accounts in an hour", async () => {
    const client = randomUUID();
    const known = await makeUser();
    for (let turn = 0; turn < 20; turn += 1) await registerAccount(visitor, registration({ email: known.email }), client);
    await expect(registerAccount(visitor, registration(), client)).rejects.toMatchObject({ code: "rate_limited" });
    expect((await queuedMails(known.email)).length).toBe(4);
  });
});

describe("confirming an address", () => {
  async function registered() {
    const input = registration();
    await registerAccount(visitor, input, randomUUID());
    return { ...input, token: await mailedToken(input.email, "verify_email") };
  }

  test("stores the token as a hash only", async () => {
    const { token, email } = await registered();
    const rows = await db.emailToken.findMany({ where: { user: { email } } });
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.id).toMatch(/^[0-9a-f]{64}$/);
  });

  test("opening the link changes nothing; the link and the password together confirm and sign in", async () => {
    const { token, email, password } = await registered();
    expect(await readVerificationLink(visitor, token)).toEqual({ works: true, needsPassword: true });
    expect(await db.user.findUnique({ where: { email }, select: { emailVerifiedAt: true } })).toEqual({ emailVerifiedAt: null });
    const result = await verifyEmail(visitor, { token, password }, origin());
    expect(result).toMatchObject({ ok: true, session: { persistent: false } });
    expect((await db.user.findUnique({ where: { email } }))?.emailVerifiedAt).toBeInstanceOf(Date);
  });

  test("the link alone confirms nothing, so that nobody confirms an account that a stranger opened", async () => {
    const { token, email } = await registered();
    expect(await verifyEmail(visitor, { token, password: "không phải mật khẩu này" }, origin())).toEqual({ ok: false, code: "wrong" });
    expect((await db.user.findUnique({ where: { email } }))?.emailVerifiedAt).toBeNull();
    expect(await readVerificationLink(visitor, token)).toMatchObject({ works: true });
  });

  test("the account's own session needs no password again and keeps its session", async () => {
    const { token, email } = await registered();
    const { id } = await db.user.findUniqueOrThrow({ where: { email } });
    const actor = await actorOf(id);
    expect(await readVerificationLink(actor, token)).toEqual({ works: true, needsPassword: false });
    expect(await verifyEmail(actor, { token, password: "" }, origin())).toMatchObject({ ok: true, session: null });
  });

  test("a link works once, even when used twice at the same time", async () => {
    const { token, password } = await registered();
    const results = await Promise.all([1, 2].map(() => verifyEmail(visitor, { token, password }, origin())));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toEqual({ ok: false, code: "link" });
    expect(await verifyEmail(visitor, { token, password }, origin())).toEqual({ ok: false, code: "link" });
  });

  test("a link older than 24 hours does not work; a new one can be had and replaces the old", async () => {
    const { token, password, email } = await registered();
    await db.emailToken.updateMany({ where: { user: { email } }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await verifyEmail(visitor, { token, password }, origin())).toEqual({ ok: false, code: "link" });
    await requestVerification(visitor, { email }, randomUUID());
    const newer = await mailedToken(email, "verify_email");
    expect(newer).not.toBe(token);
    expect(await verifyEmail(visitor, { token: newer, password }, origin())).toMatchObject({ ok: true });
  });

  test("asking for a new link says nothing about an address and mails only who waits for one", async () => {
    const confirmed = await makeUser();
    await requestVerification(visitor, { email: confirmed.email }, randomUUID());
    await requestVerification(visitor, { email: "khong-ai@example.test" }, randomUUID());
    expect(await queuedMails(confirmed.email)).toEqual([]);
    expect(await queuedMails("khong-ai@example.test")).toEqual([]);
  });

  test("a signed-in person is told when too many links were asked for", async () => {
    const user = await makeUser({ verified: false });
    const actor = await actorOf(user.id);
    for (let turn = 0; turn < 4; turn += 1) await requestVerification(actor, { email: null }, randomUUID());
    const refusal = await requestVerification(actor, { email: null }, randomUUID()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: "rate_limited", retryAfter: expect.any(Number) as number });
  });
});
