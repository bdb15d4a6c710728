import type * as Argon from "@node-rs/argon2";
import { beforeEach, describe, expect, test, vi } from "vitest";

const argon = vi.hoisted(() => ({ calls: 0 }));
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof Argon>();
  return {
    ...real,
    hash: (...args: Parameters<typeof real.hash>) => ((argon.calls += 1), real.hash(...args)),
    verify: (...args: Parameters<typeof real.verify>) => ((argon.calls += 1), real.verify(...args)),
  };
});

import { randomUUID } from "node:crypto";
import { endOtherSessions, endSession } from "~/domain/identity/end-sessions.server";
import { hashToken } from "~/platform/token.server";
import { listSessions } from "~/domain/identity/list-sessions.server";
import { visitor } from "~/domain/vocabulary/actor";
import { clientKey } from "~/domain/identity/rate-limits.server";
import { readActor } from "~/domain/identity/read-actor.server";
import { signIn } from "~/domain/identity/sign-in.server";
import { signOut } from "~/domain/identity/sign-out.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { FACTORY_PASSWORD, makeUser } from "../../factories/make-user";

const WRONG = "không phải mật khẩu này";
const from = (sessionId: string | null = null, clientAddress: string = randomUUID()) => ({
  clientAddress,
  device: "Firefox, Linux",
  sessionId,
});
const withPassword = (email: string, password = FACTORY_PASSWORD) => ({ email, password, staySignedIn: false });

async function signedIn(email: string, sessionId: string | null = null) {
  const result = await signIn(visitor, withPassword(email), from(sessionId));
  if (!result.ok) throw new Error(result.code);
  return result.session;
}

beforeEach(() => void (argon.calls = 0));

describe("signing in", () => {
  test("makes a session of which the database keeps a hash only", async () => {
    const user = await makeUser();
    const session = await signedIn(user.email);
    const rows = await db.session.findMany({ where: { userId: user.id } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ id: hashToken(session.id), device: "Firefox, Linux", persistent: false });
    expect(JSON.stringify(rows)).not.toContain(session.id);
    expect((await readActor(session.id)).actor).toMatchObject({ kind: "user", userId: user.id });
    expect((await readActor(hashToken(session.id))).actor).toEqual(visitor);
  });

  test("ends the session that the browser came with, so that a planted id is worth nothing", async () => {
    const planted = await signedIn((await makeUser()).email);
    const next = await signedIn((await makeUser()).email, planted.id);
    expect(next.id).not.toBe(planted.id);
    expect((await readActor(planted.id)).actor).toEqual(visitor);
  });

  test("takes a password typed with composed or decomposed letters", async () => {
    const user = await makeUser();
    expect(FACTORY_PASSWORD.normalize("NFD")).not.toBe(FACTORY_PASSWORD);
    expect(await signIn(visitor, withPassword(user.email, FACTORY_PASSWORD.normalize("NFD")), from())).toMatchObject({ ok: true });
  });

  test("answers an unknown address and a wrong password alike, with the same work", async () => {
    const user = await makeUser();
    argon.calls = 0;
    const wrong = await signIn(visitor, withPassword(user.email, WRONG), from());
    expect(argon.calls).toBe(1);
    const unknown = await signIn(visitor, withPassword(`khong-ai-${randomUUID()}@example.test`, WRONG), from());
    expect(argon.calls).toBe(2);
    expect(wrong).toEqual({ ok: false, code: "wrong" });
    expect(unknown).toEqual(wrong);
  });

  test("tells only who knows the password that an account is disabled", async () => {
    const user = await makeUser({ disabled: true });
    expect(await signIn(visitor, withPassword(user.email, WRONG), from())).toEqual({ ok: false, code: "wrong" });
    expect(await signIn(visitor, withPassword(user.email), from())).toEqual({ ok: false, code: "disabled" });
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
    const refusals = await db.auditEvent.findMany({
      where: { subjectId: user.id, kind: "account.sign_in_refused" },
      orderBy: { id: "asc" },
    });
    expect(refusals.map((event) => event.data)).toEqual([{ reason: "wrong_password" }, { reason: "disabled" }]);
  });

  test("a session ends at once when its account is disabled", async () => {
    const user = await makeUser();
    const session = await signedIn(user.email);
    await db.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    expect((await readActor(session.id)).actor).toEqual(visitor);
  });

  test("an expired session signs nobody in", async () => {
    const user = await makeUser();
    const session = await signedIn(user.email);
    await db.session.updateMany({ where: { userId: user.id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await readActor(session.id)).actor).toEqual(visitor);
  });
});

describe("the limits of signing in", () => {
  test("after ten wrong passwords an account waits, whoever asks from wherever, and even with the right one", async () => {
    const user = await makeUser();
    for (let turn = 0; turn < 10; turn += 1) await signIn(visitor, withPassword(user.email, WRONG), from());
    const answer = await signIn(visitor, withPassword(user.email), from());
    expect(answer).toMatchObject({ ok: false, code: "wait" });
    if (!answer.ok && answer.code === "wait") expect(answer.seconds).toBeGreaterThan(800);
  });

  test("an address without an account waits just the same", async () => {
    const email = `khong-ai-${randomUUID()}@example.test`;
    for (let turn = 0; turn < 10; turn += 1) await signIn(visitor, withPassword(email, WRONG), from());
    expect(await signIn(visitor, withPassword(email, WRONG), from())).toMatchObject({ ok: false, code: "wait" });
  });

  test("tries sent at the same time are all counted", async () => {
    const user = await makeUser();
    const answers = await Promise.all(Array.from({ length: 15 }, () => signIn(visitor, withPassword(user.email, WRONG), from())));
    expect(answers.filter((answer) => !answer.ok && answer.code === "wrong").length).toBe(10);
    expect(answers.filter((answer) => !answer.ok && answer.code === "wait").length).toBe(5);
  });

  test("a right password clears the account's count", async () => {
    const user = await makeUser();
    for (let turn = 0; turn < 9; turn += 1) await signIn(visitor, withPassword(user.email, WRONG), from());
    expect(await signIn(visitor, withPassword(user.email), from())).toMatchObject({ ok: true });
    expect(await signIn(visitor, withPassword(user.email, WRONG), from())).toEqual({ ok: false, code: "wrong" });
  });

  test("thirty wrong passwords for many accounts stop one client, and right ones do not count", async () => {
    const client = randomUUID();
    const user = await makeUser();
    for (let turn = 0; turn < 3; turn += 1) await signIn(visitor, withPassword(user.email), from(null, client));
    const guesses = Array.from({ length: 30 }, () =>
      signIn(visitor, withPassword(`${randomUUID()}@example.test`, WRONG), from(null, client)),
    );
    expect((await Promise.all(guesses)).every((answer) => !answer.ok && answer.code === "wrong")).toBe(true);
    expect(await signIn(visitor, withPassword(user.email), from(null, client))).toMatchObject({ ok: false, code: "wait" });
  });

  test("keeps no address in its table", async () => {
    const email = `bi-mat-${randomUUID()}@example.test`;
    await signIn(visitor, withPassword(email, WRONG), from(null, "203.0.113.77"));
    const rows = JSON.stringify(await db.rateLimiterFlexible.findMany());
    expect(rows).toContain("sign_in_account");
    expect(rows).not.toContain(email);
    expect(rows).not.toContain("203.0.113.77");
  });

  test.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:aaaa::1", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002:bbbb:0:0:2", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
  ])("counts %s as %s", (address, key) => {
    expect(clientKey(address)).toBe(key);
  });
});

describe("sessions", () => {
  test("are listed for their owner by public id, this one first", async () => {
    const user = await makeUser();
    const first = await signedIn(user.email);
    await signedIn(user.email);
    await signedIn((await makeUser()).email);
    const actor = await actorOf(user.id);
    const { session } = await readActor(first.id);
    const lines = await listSessions(actor, session!.publicId);
    expect(lines.map((line) => line.current)).toEqual([true, false]);
    expect(JSON.stringify(lines)).not.toContain(first.id);
    expect(JSON.stringify(lines)).not.toContain(hashToken(first.id));
  });

  test("one can be ended, and all others", async () => {
    const user = await makeUser();
    const [mine, other, third] = [await signedIn(user.email), await signedIn(user.email), await signedIn(user.email)];
    const { actor, session } = await readActor(mine.id);
    await endSession(actor, (await readActor(other.id)).session!.publicId);
    expect((await readActor(other.id)).actor).toEqual(visitor);
    await endOtherSessions(actor, session!.publicId);
    expect((await readActor(third.id)).actor).toEqual(visitor);
    expect((await readActor(mine.id)).actor.kind).toBe("user");
  });

  test("of another person cannot be ended, nor can it be learned that they exist", async () => {
    const theirs = await signedIn((await makeUser()).email);
    const actor = await actorOf((await makeUser()).id);
    const { publicId } = (await readActor(theirs.id)).session!;
    await expect(endSession(actor, publicId)).rejects.toMatchObject({ code: "not_found" });
    await expect(endSession(actor, randomUUID())).rejects.toMatchObject({ code: "not_found" });
    await expect(endSession(actor, "không phải mã")).rejects.toMatchObject({ code: "not_found" });
    expect((await readActor(theirs.id)).actor.kind).toBe("user");
  });

  test("say when they were last used, to ten minutes", async () => {
    const user = await makeUser();
    const session = await signedIn(user.email);
    const long = new Date(Date.now() - 3_600_000);
    await db.session.updateMany({ where: { userId: user.id }, data: { lastSeenAt: long } });
    await readActor(session.id);
    const [row] = await db.session.findMany({ where: { userId: user.id }, select: { lastSeenAt: true } });
    expect(row!.lastSeenAt.getTime()).toBeGreaterThan(long.getTime() + 3_000_000);
  });

  test("signing out ends this one and can be repeated", async () => {
    const user = await makeUser();
    const session = await signedIn(user.email);
    const { actor } = await readActor(session.id);
    await signOut(actor, session.id);
    await signOut(visitor, session.id);
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
  });
});
