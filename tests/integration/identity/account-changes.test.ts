import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { changePassword } from "~/domain/identity/change-password.server";
import { confirmEmailChange, readEmailChangeLink } from "~/domain/identity/confirm-email-change.server";
import { visitor } from "~/domain/vocabulary/actor";
import { readActor } from "~/domain/identity/read-actor.server";
import { requestEmailChange } from "~/domain/identity/request-email-change.server";
import { requestPasswordReset } from "~/domain/identity/request-password-reset.server";
import { readPasswordLink, resetPassword } from "~/domain/identity/reset-password.server";
import { signIn } from "~/domain/identity/sign-in.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { mailedToken, queuedMails } from "../../factories/mailed-link";
import { FACTORY_PASSWORD, makeUser } from "../../factories/make-user";

const NEW_PASSWORD = "qua cầu gió bay nghìn năm";
const from = () => ({ clientAddress: randomUUID(), device: "", sessionId: null });
const signInWith = (email: string, password: string) => signIn(visitor, { email, password, staySignedIn: true }, from());

async function session(email: string) {
  const result = await signInWith(email, FACTORY_PASSWORD);
  if (!result.ok) throw new Error(result.code);
  return result.session.id;
}

describe("a forgotten password", () => {
  test("is answered alike for every address; only an open account gets a mail", async () => {
    const user = await makeUser();
    const closed = await makeUser({ disabled: true });
    const answers = [];
    for (const email of [user.email, closed.email, "khong-co@example.test"])
      answers.push(await requestPasswordReset(visitor, { email }, randomUUID()));
    expect(new Set(answers).size).toBe(1);
    expect((await queuedMails(user.email)).map((mail) => mail.kind)).toEqual(["reset_password"]);
    expect(await queuedMails(closed.email)).toEqual([]);
    expect(await queuedMails("khong-co@example.test")).toEqual([]);
  });

  test("is replaced by the link once; all sessions end and the owner is told", async () => {
    const user = await makeUser();
    const old = await session(user.email);
    await requestPasswordReset(visitor, { email: user.email }, randomUUID());
    const token = await mailedToken(user.email, "reset_password");
    expect(await readPasswordLink(visitor, token)).toEqual({ works: true, first: false });
    expect(await resetPassword(visitor, { token, password: NEW_PASSWORD })).toEqual({ ok: true });
    expect((await readActor(old)).actor).toEqual(visitor);
    expect(await signInWith(user.email, FACTORY_PASSWORD)).toEqual({ ok: false, code: "wrong" });
    expect(await signInWith(user.email, NEW_PASSWORD)).toMatchObject({ ok: true });
    expect(await resetPassword(visitor, { token, password: "mật khẩu khác nữa đây" })).toEqual({ ok: false, code: "link" });
    expect((await queuedMails(user.email)).map((mail) => mail.kind)).toEqual(["reset_password", "password_changed"]);
  });

  test("the link works for an hour, and only the newest one", async () => {
    const user = await makeUser();
    await requestPasswordReset(visitor, { email: user.email }, randomUUID());
    const older = await mailedToken(user.email, "reset_password");
    const before = Date.now();
    await requestPasswordReset(visitor, { email: user.email }, randomUUID());
    const after = Date.now();
    const newer = await mailedToken(user.email, "reset_password");
    expect(await readPasswordLink(visitor, older)).toEqual({ works: false, first: false });
    const row = await db.emailToken.findFirstOrThrow({ where: { userId: user.id, usedAt: null } });
    const made = row.expiresAt.getTime() - 3_600_000;
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(after);
    await db.emailToken.updateMany({ where: { userId: user.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await resetPassword(visitor, { token: newer, password: NEW_PASSWORD })).toEqual({ ok: false, code: "link" });
  });

  test("a link sent before the account was disabled does not work", async () => {
    const user = await makeUser();
    await requestPasswordReset(visitor, { email: user.email }, randomUUID());
    const token = await mailedToken(user.email, "reset_password");
    await db.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    expect(await resetPassword(visitor, { token, password: NEW_PASSWORD })).toEqual({ ok: false, code: "link" });
  });

  test("the link also confirms the address, since it was read there", async () => {
    const user = await makeUser({ verified: false });
    await requestPasswordReset(visitor, { email: user.email }, randomUUID());
    await resetPassword(visitor, { token: await mailedToken(user.email, "reset_password"), password: NEW_PASSWORD });
    expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).emailVerifiedAt).toBeInstanceOf(Date);
  });

  test("an unacceptable new password does not use up the link", async () => {
    const user = await makeUser();
    await requestPasswordReset(visitor, { email: user.email }, randomUUID());
    const token = await mailedToken(user.email, "reset_password");
    expect(await resetPassword(visitor, { token, password: "ngắn" })).toEqual({ ok: false, code: "too_short" });
    expect(await readPasswordLink(visitor, token)).toMatchObject({ works: true });
  });

  test("mails to one address stop after four in an hour, without saying so", async () => {
    const user = await makeUser();
    const written = () => db.mailMessage.count({ where: { kind: "reset_password" } });
    const before = await written();
    for (let turn = 0; turn < 6; turn += 1) await requestPasswordReset(visitor, { email: user.email }, randomUUID());
    expect((await written()) - before).toBe(4);
    // Only the newest link works, so only its mail still waits.
    expect(await queuedMails(user.email)).toHaveLength(1);
  });
});

describe("changing the password", () => {
  test("takes the present one, ends every session and goes on in a new one", async () => {
    const user = await makeUser();
    const [mine, other] = [await session(user.email), await session(user.email)];
    const { actor } = await readActor(mine);
    const wrong = await changePassword(actor, { current: NEW_PASSWORD, password: NEW_PASSWORD, persistent: true }, from());
    expect(wrong).toEqual({ ok: false, code: "wrong" });
    const result = await changePassword(actor, { current: FACTORY_PASSWORD, password: NEW_PASSWORD, persistent: true }, from());
    expect(result).toMatchObject({ ok: true, session: { persistent: true } });
    expect((await readActor(mine)).actor).toEqual(visitor);
    expect((await readActor(other)).actor).toEqual(visitor);
    if (result.ok) expect((await readActor(result.session.id)).actor).toMatchObject({ userId: user.id });
    expect((await queuedMails(user.email)).map((mail) => mail.kind)).toEqual(["password_changed"]);
  });
});

describe("changing the address", () => {
  const fresh = () => `moi-${randomUUID()}@example.test`;

  test("writes to both addresses and takes effect with the link to the new one", async () => {
    const user = await makeUser();
    const actor = await actorOf(user.id);
    const newEmail = fresh();
    expect(await requestEmailChange(actor, { newEmail, password: FACTORY_PASSWORD }, randomUUID())).toEqual({ ok: true });
    const [notice] = await queuedMails(user.email);
    expect(notice?.kind).toBe("email_change_notice");
    expect(notice?.text).not.toContain(newEmail);
    expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).email).toBe(user.email);
    const token = await mailedToken(newEmail, "change_email");
    expect(await readEmailChangeLink(actor, token)).toEqual({ newEmail });
    expect(await confirmEmailChange(actor, token)).toEqual({ ok: true });
    expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).email).toBe(newEmail);
    expect(await confirmEmailChange(actor, token)).toEqual({ ok: false, code: "link" });
    expect(await db.emailToken.count({ where: { newEmail } })).toBe(0);
  });

  test("takes the password and another address than the present one", async () => {
    const user = await makeUser();
    const actor = await actorOf(user.id);
    expect(await requestEmailChange(actor, { newEmail: fresh(), password: NEW_PASSWORD }, randomUUID())).toEqual({
      ok: false,
      code: "wrong",
    });
    expect(await requestEmailChange(actor, { newEmail: user.email, password: FACTORY_PASSWORD }, randomUUID())).toEqual({
      ok: false,
      code: "same",
    });
    expect(await db.emailToken.count({ where: { userId: user.id } })).toBe(0);
  });

  test("to an address that has an account is answered alike, and only its owner is told", async () => {
    const [user, owner] = [await makeUser(), await makeUser()];
    const actor = await actorOf(user.id);
    expect(await requestEmailChange(actor, { newEmail: owner.email, password: FACTORY_PASSWORD }, randomUUID())).toEqual({ ok: true });
    expect((await queuedMails(owner.email)).map((mail) => mail.kind)).toEqual(["account_exists"]);
  });

  test("fails plainly when someone took the address in the meantime", async () => {
    const user = await makeUser();
    const actor = await actorOf(user.id);
    const newEmail = fresh();
    await requestEmailChange(actor, { newEmail, password: FACTORY_PASSWORD }, randomUUID());
    const token = await mailedToken(newEmail, "change_email");
    await makeUser({ email: newEmail });
    expect(await confirmEmailChange(actor, token)).toEqual({ ok: false, code: "link" });
  });

  test("a link counts only in the session of its own account", async () => {
    const [user, other] = [await makeUser(), await makeUser()];
    const newEmail = fresh();
    await requestEmailChange(await actorOf(user.id), { newEmail, password: FACTORY_PASSWORD }, randomUUID());
    const token = await mailedToken(newEmail, "change_email");
    const stranger = await actorOf(other.id);
    expect(await readEmailChangeLink(stranger, token)).toBeNull();
    expect(await confirmEmailChange(stranger, token)).toEqual({ ok: false, code: "link" });
    await expect(confirmEmailChange(visitor, token)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
