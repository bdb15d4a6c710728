import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { listAudit } from "~/domain/audit/list-audit.server";
import { getExpert } from "~/domain/experts/get-expert.server";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { grantRole, withdrawRole } from "~/domain/leaving/change-roles.server";
import { disableAccount, enableAccount } from "~/domain/leaving/close-account.server";
import { getPerson } from "~/domain/identity/get-person.server";
import { inviteStaff } from "~/domain/identity/invite-staff.server";
import { type Actor, isCoordinator, type UserActor, visitor } from "~/domain/vocabulary/actor";
import { openStaffAccount } from "~/domain/identity/open-staff-account.server";
import { readPasswordLink, resetPassword } from "~/domain/identity/reset-password.server";
import { searchPeople } from "~/domain/identity/search-people.server";
import { signIn } from "~/domain/identity/sign-in.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { mailedToken, queuedMails } from "../../factories/mailed-link";
import { makeExpert } from "../../factories/make-expert";
import { FACTORY_PASSWORD, makeUser } from "../../factories/make-user";

let admin: UserActor;

beforeEach(async () => {
  await db.roleGrant.deleteMany();
  admin = await actorOf((await makeUser({ roles: ["administrator"] })).id);
});

const invitation = (email = `dieu-phoi-${randomUUID()}@example.test`) => ({
  email,
  displayName: "Phạm Thị Lan",
  locale: "en" as const,
  role: "coordinator" as const,
});

describe("only administrators", () => {
  test("administer: everyone else is answered as if nothing were there", async () => {
    const target = await makeUser();
    const others: Actor[] = [
      visitor,
      await actorOf((await makeUser()).id),
      await actorOf((await makeUser({ roles: ["coordinator"] })).id),
      await actorOf((await makeUser({ roles: ["administrator"], verified: false })).id),
    ];
    for (const actor of others) {
      for (const attempt of [
        searchPeople(actor, { words: "", staff: false, page: 1 }),
        getPerson(actor, target.id),
        grantRole(actor, target.id, "administrator"),
        withdrawRole(actor, admin.userId, "administrator"),
        disableAccount(actor, target.id),
        enableAccount(actor, target.id),
        inviteStaff(actor, invitation()),
        listAudit(actor, { kind: null, subject: null, subjectId: null, actorId: null }, 1),
      ]) {
        await expect(attempt).rejects.toMatchObject({ code: "not_found" });
      }
    }
    expect(await db.roleGrant.count({ where: { userId: target.id } })).toBe(0);
  });
});

describe("inviting a coordinator", () => {
  test("opens an account that only the mailed link can start", async () => {
    const input = invitation();
    const result = await inviteStaff(admin, input);
    expect(result).toMatchObject({ ok: true, created: true });
    const [mail] = await queuedMails(input.email);
    expect(mail).toMatchObject({ kind: "staff_invitation", locale: "en", subject: "Your account as coordinator" });
    expect(
      await signIn(visitor, { email: input.email, password: "", staySignedIn: false }, { clientAddress: "a", device: "", sessionId: null }),
    ).toEqual({ ok: false, code: "wrong" });
    const token = await mailedToken(input.email, "staff_invitation");
    expect(await readPasswordLink(visitor, token)).toEqual({ works: true, first: true });
    expect(await resetPassword(visitor, { token, password: FACTORY_PASSWORD })).toEqual({ ok: true });
    const user = await db.user.findUniqueOrThrow({ where: { email: input.email } });
    expect(isCoordinator(await actorOf(user.id))).toBe(true);
  });

  test("an account that has the address gets the role when its address is confirmed, and not before", async () => {
    const [confirmed, unconfirmed] = [await makeUser(), await makeUser({ verified: false })];
    expect(await inviteStaff(admin, invitation(confirmed.email))).toEqual({ ok: true, userId: confirmed.id, created: false });
    expect(await inviteStaff(admin, invitation(unconfirmed.email))).toEqual({ ok: false, code: "unconfirmed" });
    expect(await grantRole(admin, unconfirmed.id, "coordinator")).toEqual({ ok: false, code: "not_confirmed" });
    expect(await db.roleGrant.count({ where: { userId: unconfirmed.id } })).toBe(0);
  });

  test("inviting again sends a new link, and the old one stops working", async () => {
    const input = invitation();
    await inviteStaff(admin, input);
    const older = await mailedToken(input.email, "staff_invitation");
    await inviteStaff(admin, input);
    const newer = await mailedToken(input.email, "staff_invitation");
    expect((await readPasswordLink(visitor, older)).works).toBe(false);
    expect((await readPasswordLink(visitor, newer)).works).toBe(true);
  });

  test("the command line does the same without an actor, and the log says so", async () => {
    const result = await openStaffAccount({ ...invitation(), role: "administrator", grantedBy: null });
    if (!result.ok) throw new Error(result.code);
    const events = await db.auditEvent.findMany({ where: { subjectId: result.userId }, orderBy: { id: "asc" } });
    expect(events.map((event) => [event.kind, event.actorId])).toEqual([
      ["account.registered", null],
      ["role.granted", null],
      ["account.invited", null],
    ]);
  });
});

describe("roles and accounts", () => {
  test("a role is given and taken with an audit event each, and twice is once", async () => {
    const person = await makeUser();
    for (const change of [grantRole, grantRole, withdrawRole, withdrawRole])
      expect(await change(admin, person.id, "coordinator")).toEqual({ ok: true });
    const events = await db.auditEvent.findMany({ where: { subjectId: person.id }, orderBy: { id: "asc" } });
    expect(events.map((event) => [event.kind, event.actorId])).toEqual([
      ["role.granted", admin.userId],
      ["role.withdrawn", admin.userId],
    ]);
  });

  test("the last administrator can neither drop the role nor be disabled", async () => {
    expect(await withdrawRole(admin, admin.userId, "administrator")).toEqual({ ok: false, code: "last_administrator" });
    expect(await disableAccount(admin, admin.userId)).toEqual({ ok: false, code: "last_administrator" });
    await makeUser({ roles: ["administrator"], disabled: true });
    await makeUser({ roles: ["administrator"], verified: false });
    expect(await withdrawRole(admin, admin.userId, "administrator")).toEqual({ ok: false, code: "last_administrator" });
    await makeUser({ roles: ["administrator"] });
    expect(await withdrawRole(admin, admin.userId, "administrator")).toEqual({ ok: true });
  });

  test("two administrators who remove each other at the same time do not both succeed", async () => {
    const other = await actorOf((await makeUser({ roles: ["administrator"] })).id);
    const answers = await Promise.all([
      withdrawRole(admin, other.userId, "administrator"),
      withdrawRole(other, admin.userId, "administrator"),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db.roleGrant.count({ where: { role: "administrator" } })).toBe(1);
  });

  test("disabling ends sessions and links and marks the expert's profile for the index; enabling marks it again", async () => {
    const person = await makeUser();
    const expert = await db.expert.create({ data: { userId: person.id } });
    const input = { email: person.email, password: FACTORY_PASSWORD, staySignedIn: false };
    await signIn(visitor, input, { clientAddress: randomUUID(), device: "", sessionId: null });
    expect(await disableAccount(admin, person.id)).toEqual({ ok: true });
    expect(await db.session.count({ where: { userId: person.id } })).toBe(0);
    const mark = await db.searchMark.findUniqueOrThrow({ where: { kind_entityId: { kind: "expert", entityId: expert.id } } });
    await enableAccount(admin, person.id);
    const again = await db.searchMark.findUniqueOrThrow({ where: { kind_entityId: { kind: "expert", entityId: expert.id } } });
    expect(again.version).toBe(mark.version + 1);
    expect(await signIn(visitor, input, { clientAddress: randomUUID(), device: "", sessionId: null })).toMatchObject({ ok: true });
  });
});

test("the profile of a closed account is shown to nobody, and again once the account is open", async () => {
  const expert = await makeExpert({ visibility: "public" });
  const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  expect(await listExpertCards(coordinator, [expert.id])).toHaveLength(1);
  await disableAccount(admin, expert.userId);
  expect(await listExpertCards(coordinator, [expert.id])).toEqual([]);
  await expect(getExpert(coordinator, expert.id)).rejects.toMatchObject({ code: "not_found" });
  await expect(getExpert(visitor, expert.id)).rejects.toMatchObject({ code: "not_found" });
  await enableAccount(admin, expert.userId);
  expect(await listExpertCards(coordinator, [expert.id])).toHaveLength(1);
});

describe("finding people", () => {
  test("takes part of a name or address in any case, and signs of the pattern language as themselves", async () => {
    const mark = randomUUID().slice(0, 8);
    const person = await makeUser({ displayName: `Đỗ 100%_${mark}`, email: `do_${mark}@example.test` });
    const find = async (words: string) => (await searchPeople(admin, { words, staff: false, page: 1 })).people.map((line) => line.id);
    expect(await find(`0%_${mark}`)).toEqual([person.id]);
    expect(await find(`DO_${mark}@EXAMPLE`)).toEqual([person.id]);
    expect(await find(`1%${mark}`)).toEqual([]);
    expect(await find(`' OR 1=1 --`)).toEqual([]);
  });

  test("answers a page at a time, and staff alone when asked", async () => {
    await Promise.all(Array.from({ length: 30 }, () => makeUser({ displayName: "Nhiều Người" })));
    const first = await searchPeople(admin, { words: "Nhiều Người", staff: false, page: 1 });
    const second = await searchPeople(admin, { words: "Nhiều Người", staff: false, page: 2 });
    expect([first.total, first.people.length, second.people.length]).toEqual([30, 25, 5]);
    expect(new Set([...first.people, ...second.people].map((line) => line.id)).size).toBe(30);
    const staff = await searchPeople(admin, { words: "", staff: true, page: 1 });
    expect(staff.people.map((line) => line.id)).toEqual([admin.userId]);
  });
});

describe("the audit log", () => {
  test("is read newest first, by kind and by subject", async () => {
    const person = await makeUser();
    await grantRole(admin, person.id, "coordinator");
    await withdrawRole(admin, person.id, "coordinator");
    const all = await listAudit(admin, { kind: null, subject: "user", subjectId: person.id, actorId: null }, 1);
    expect(all.total).toBe(2);
    expect(all.lines.map((line) => [line.kind, line.data])).toEqual([
      ["role.withdrawn", "role: coordinator"],
      ["role.granted", "role: coordinator"],
    ]);
    const granted = await listAudit(admin, { kind: "role.granted", subject: "user", subjectId: person.id, actorId: admin.userId }, 1);
    expect(granted.lines).toHaveLength(1);
  });
});
