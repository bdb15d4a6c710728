import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type UserActor } from "~/domain/vocabulary/actor";
import { acceptInvite } from "~/domain/institutions/accept-invite.server";
import { changeMemberRole, removeMember } from "~/domain/institutions/change-member.server";
import { decideInstitution } from "~/domain/institutions/decide-institution.server";
import { editInstitution } from "~/domain/institutions/edit-institution.server";
import { findInvite } from "~/domain/institutions/find-invite.server";
import { institutionSchema } from "~/domain/institutions/input";
import { getInstitutionToVerify } from "~/domain/institutions/get-institution-to-verify.server";
import { getOwnInstitution } from "~/domain/institutions/get-own-institution.server";
import { inviteMember } from "~/domain/institutions/invite-member.server";
import { listInstitutionsToVerify } from "~/domain/institutions/list-institutions-to-verify.server";
import { listMembers } from "~/domain/institutions/list-members.server";
import { VERIFY_PAGE } from "~/domain/institutions/model";
import { registerInstitution } from "~/domain/institutions/register-institution.server";
import { withdrawInvite } from "~/domain/institutions/withdraw-invite.server";
import { readDocuments } from "~/domain/search/read-documents.server";
import { purgeExpired } from "~/jobs/purge-expired.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { mailedToken, queuedMails } from "../../factories/mailed-link";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

let coordinator: UserActor;
const values = (change: object = {}) =>
  institutionSchema.parse({ nameVi: "Viện Hải dương Bình Minh", kind: "institute", provinceCode: "khanh-hoa", ...change });
const code = (answer: { ok: true } | { ok: false; code: string }) => (answer.ok ? "ok" : answer.code);

/** A person's registered institution waiting for verification, and the person with the new membership. */
async function registered(change: object = {}) {
  const user = await makeUser();
  const answer = await registerInstitution(await actorOf(user.id), { creationKey: randomUUID(), values: values(change) });
  if (!answer.ok) throw new Error(answer.code);
  return { id: answer.id, user, owner: await actorOf(user.id) };
}

beforeEach(async () => {
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"], displayName: "Lê Hoài An" })).id);
});

describe("registering an institution", () => {
  it("makes one institution from a form that is sent twice, with its sender as owner", async () => {
    const user = await makeUser();
    const actor = await actorOf(user.id);
    const creationKey = randomUUID();
    const answers = await Promise.all([1, 2].map(() => registerInstitution(actor, { creationKey, values: values() })));
    expect(new Set(answers.map((answer) => answer.ok && answer.id)).size).toBe(1);
    expect((await actorOf(user.id)).memberships).toMatchObject([{ role: "owner", institutionStatus: "pending" }]);
  });

  it("is refused to an unconfirmed address and to who has five waiting", async () => {
    const unconfirmed = await actorOf((await makeUser({ verified: false })).id);
    await expect(registerInstitution(unconfirmed, { creationKey: randomUUID(), values: values() })).rejects.toMatchObject({
      code: "forbidden",
    });
    const actor = await actorOf((await makeUser()).id);
    const register = () => registerInstitution(actor, { creationKey: randomUUID(), values: values() });
    for (let i = 0; i < 5; i += 1) expect(code(await register())).toBe("ok");
    expect(code(await register())).toBe("too_many_waiting");
  });

  it("stores the bare ROR id and refuses one with a wrong check digit", () => {
    expect(values({ rorId: "https://ror.org/02JX3X895" }).rorId).toBe("02jx3x895");
    expect(institutionSchema.safeParse({ nameVi: "A", kind: "institute", provinceCode: "ha-noi", rorId: "02jx3x896" }).success).toBe(false);
  });
});

describe("verifying an institution", () => {
  it("opens it, tells the owner by mail in their language, and records who did it", async () => {
    const { id, user } = await registered();
    expect(code(await decideInstitution(coordinator, { institutionId: id, version: 1, decision: "verify", note: "" }))).toBe("ok");
    expect((await actorOf(user.id)).memberships[0]?.institutionStatus).toBe("verified");
    const [mail] = await queuedMails(user.email);
    expect(mail).toMatchObject({ kind: "institution_verified", locale: "vi", subject: "Viện Hải dương Bình Minh đã được xác minh" });
    expect(await db.auditEvent.count({ where: { subjectId: id, kind: "institution.verified", actorId: coordinator.userId } })).toBe(1);
  });

  it("refuses with a reason that the institution reads; a correction asks again", async () => {
    const { id, user, owner } = await registered();
    const refuse = (version: number, note: string) =>
      decideInstitution(coordinator, { institutionId: id, version, decision: "refuse", note });
    expect(code(await refuse(1, ""))).toBe("note_missing");
    expect(code(await refuse(1, "Xin bổ sung trang thông tin."))).toBe("ok");
    expect((await queuedMails(user.email))[0]?.text).toContain("Xin bổ sung trang thông tin.");
    expect(await getOwnInstitution(owner, id)).toMatchObject({ status: "refused", statusNote: "Xin bổ sung trang thông tin." });
    const answer = await editInstitution(owner, {
      institutionId: id,
      version: 2,
      values: values({ website: "https://hai-duong.example" }),
    });
    expect(code(answer)).toBe("ok");
    expect(await getOwnInstitution(owner, id)).toMatchObject({ status: "pending", website: "https://hai-duong.example" });
    expect(await db.auditEvent.count({ where: { subjectId: id, kind: "institution.asked_again" } })).toBe(1);
  });

  it("does not verify data that changed while the coordinator was reading", async () => {
    const { id, owner } = await registered();
    await editInstitution(owner, { institutionId: id, version: 1, values: values({ nameVi: "Viện khác" }) });
    expect(await decideInstitution(coordinator, { institutionId: id, version: 1, decision: "verify", note: "" })).toEqual({
      ok: false,
      code: "stale",
      version: 2,
    });
  });

  it("takes the announced positions of a verification that is withdrawn out of the index", async () => {
    const { id } = await makeInstitution();
    const announced = await makePosition({ institutionId: id });
    await db.searchMark.deleteMany({ where: { entityId: announced.id } });
    const { version } = await db.institution.findUniqueOrThrow({ where: { id }, select: { version: true } });
    expect(
      code(await decideInstitution(coordinator, { institutionId: id, version, decision: "refuse", note: "Không còn hoạt động." })),
    ).toBe("ok");
    expect(await db.searchMark.count({ where: { entityId: announced.id } })).toBe(1);
    expect(await readDocuments("position", [announced.id])).toEqual([]);
  });

  it("keeps a verified name from being changed; the rest is in no document and marks no position", async () => {
    const { id, memberId } = await makeInstitution();
    const owner = await actorOf(memberId);
    const { id: positionId } = await makePosition({ institutionId: id });
    const own = await getOwnInstitution(owner, id);
    const edit = (change: object) =>
      editInstitution(owner, { institutionId: id, version: 1, values: { ...values(), ...own, ...change } as ReturnType<typeof values> });
    expect(code(await edit({ nameVi: "Bộ Khoa học" }))).toBe("verified_identity");
    await db.searchMark.deleteMany();
    expect(
      code(
        await editInstitution(owner, {
          institutionId: id,
          version: 1,
          values: values({ nameVi: own.nameVi, nameEn: own.nameEn, provinceCode: "hue" }),
        }),
      ),
    ).toBe("ok");
    expect(await db.searchMark.count({ where: { entityId: positionId } })).toBe(0);
  });

  it("shows likely duplicates by folded name in either language, by website host and by ROR id", async () => {
    const name = `Viện Sóng ${randomUUID()}`;
    const host = `${randomUUID()}.example`;
    const { id } = await registered({ nameVi: name, nameEn: "", website: `https://www.${host}/gioi-thieu`, rorId: "03yrm5c26" });
    const sameName = await makeInstitution({ nameVi: "", nameEn: name.toUpperCase().replace("Ệ", "E").replace("Ó", "O") });
    const sameHost = await makeInstitution({ nameVi: randomUUID(), nameEn: "", website: `http://${host}` });
    const sameRor = await makeInstitution({ nameVi: randomUUID(), nameEn: "", rorId: "03yrm5c26" });
    const { duplicates } = await getInstitutionToVerify(coordinator, id);
    const found = new Map(duplicates.map((each) => [each.id, [each.sameName, each.sameWebsite, each.sameRor]]));
    expect(found).toEqual(
      new Map([
        [sameName.id, [true, false, false]],
        [sameHost.id, [false, true, false]],
        [sameRor.id, [false, false, true]],
      ]),
    );
  });

  it("lists who has waited longest first, by status, text and page", async () => {
    const word = `Kiểm${randomUUID().slice(0, 8)}`;
    for (let i = 0; i < VERIFY_PAGE + 1; i += 1) {
      await makeInstitution({ status: "pending", nameVi: `${word} ${i}`, createdAt: new Date(2020, 0, VERIFY_PAGE + 1 - i) });
    }
    const list = (query: object) =>
      listInstitutionsToVerify(coordinator, { status: "pending", text: word.toLowerCase().replace("ể", "e"), page: 1, ...query });
    const first = await list({});
    expect(first.rows).toHaveLength(VERIFY_PAGE);
    expect(first.rows[0]?.nameVi).toBe(`${word} ${VERIFY_PAGE}`);
    expect(first.counts.pending).toBe(VERIFY_PAGE + 1);
    expect((await list({ page: 2 })).rows.map((row) => row.nameVi)).toEqual([`${word} 0`]);
    expect((await list({ status: "verified" })).rows).toEqual([]);
    expect((await list({ text: "100%_" })).rows).toEqual([]);
  });

  it("is a desk that does not exist for anyone but coordinators", async () => {
    const { id, owner } = await registered();
    const administrator = await actorOf((await makeUser({ roles: ["administrator"] })).id);
    for (const actor of [owner, administrator]) {
      await expect(getInstitutionToVerify(actor, id)).rejects.toMatchObject({ code: "not_found" });
      await expect(listInstitutionsToVerify(actor, { status: null, text: "", page: 1 })).rejects.toMatchObject({ code: "not_found" });
      await expect(decideInstitution(actor, { institutionId: id, version: 1, decision: "verify", note: "" })).rejects.toMatchObject({
        code: "not_found",
      });
    }
  });
});

describe("members", () => {
  it("join by a mailed link that works once", async () => {
    const { id, owner } = await registered();
    const colleague = await makeUser({ locale: "en" });
    expect(code(await inviteMember(owner, { institutionId: id, email: colleague.email, role: "recruiter" }))).toBe("ok");
    expect((await queuedMails(colleague.email))[0]?.locale).toBe("en");
    const token = await mailedToken(colleague.email, "member_invite");
    expect(await findInvite(token)).toMatchObject({ institutionId: id, role: "recruiter" });
    expect(await acceptInvite(await actorOf(colleague.id), token)).toEqual({ ok: true, institutionId: id });
    expect((await actorOf(colleague.id)).memberships).toMatchObject([{ institutionId: id, role: "recruiter" }]);
    const another = await actorOf((await makeUser()).id);
    expect(code(await acceptInvite(another, token))).toBe("invite_gone");
    expect(await findInvite(token)).toBeNull();
    expect(code(await inviteMember(owner, { institutionId: id, email: colleague.email, role: "viewer" }))).toBe("already_member");
  });

  it("leave no address behind once their invitation has long expired", async () => {
    const { id, memberId } = await makeInstitution();
    const email = `${randomUUID()}@moi.example`;
    const owner = await actorOf(memberId);
    expect(code(await inviteMember(owner, { institutionId: id, email, role: "viewer" }))).toBe("ok");
    await purgeExpired();
    expect(await db.memberInvite.count({ where: { email } })).toBe(1);
    await db.memberInvite.updateMany({ where: { email }, data: { expiresAt: new Date(Date.now() - 31 * 86_400_000) } });
    await purgeExpired();
    expect(await db.memberInvite.count({ where: { email } })).toBe(0);
  });

  it("cannot join by an expired, a withdrawn or a replaced link", async () => {
    const { id, owner } = await registered();
    const actor = await actorOf((await makeUser()).id);
    const email = `moi-${randomUUID()}@example.test`;
    const invite = async () => {
      await inviteMember(owner, { institutionId: id, email, role: "viewer" });
      return mailedToken(email, "member_invite");
    };
    const first = await invite();
    const second = await invite();
    expect(code(await acceptInvite(actor, first))).toBe("invite_gone");
    await withdrawInvite(owner, { institutionId: id, email });
    expect(code(await acceptInvite(actor, second))).toBe("invite_gone");
    const third = await invite();
    await db.memberInvite.updateMany({ where: { email }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(code(await acceptInvite(actor, third))).toBe("invite_gone");
    expect(await db.institutionMember.count({ where: { institutionId: id } })).toBe(1);
  });

  it("always keep an owner, also when two owners leave at the same moment", async () => {
    const { id, owner } = await registered();
    expect(code(await removeMember(owner, { institutionId: id, userId: owner.userId }))).toBe("last_owner");
    expect(code(await changeMemberRole(owner, { institutionId: id, userId: owner.userId, role: "viewer" }))).toBe("last_owner");
    const second = await makeUser();
    await db.institutionMember.create({ data: { institutionId: id, userId: second.id, role: "owner" } });
    const both = [owner, await actorOf(second.id)];
    const answers = await Promise.all(both.map((actor) => removeMember(actor, { institutionId: id, userId: actor.userId })));
    expect(answers.map(code).sort()).toEqual(["last_owner", "ok"]);
  });

  it("are managed by owners only; addresses are seen by owners only; strangers get 404", async () => {
    const { id, owner } = await registered();
    const viewer = await makeUser();
    await db.institutionMember.create({ data: { institutionId: id, userId: viewer.id, role: "viewer" } });
    const asViewer = await actorOf(viewer.id);
    const stranger = await actorOf((await makeInstitution()).memberId);
    const seen = await listMembers(asViewer, id);
    expect(seen.members.map((member) => member.email)).toEqual([null, null]);
    expect(seen.invites).toEqual([]);
    expect((await listMembers(owner, id)).members.map((member) => member.email)).toContain(viewer.email);
    for (const [actor, answer] of [
      [asViewer, "forbidden"],
      [stranger, "not_found"],
    ] as const) {
      await expect(inviteMember(actor, { institutionId: id, email: "a@example.test", role: "owner" })).rejects.toMatchObject({
        code: answer,
      });
      await expect(changeMemberRole(actor, { institutionId: id, userId: viewer.id, role: "owner" })).rejects.toMatchObject({
        code: answer,
      });
      await expect(removeMember(actor, { institutionId: id, userId: owner.userId })).rejects.toMatchObject({ code: answer });
      await expect(editInstitution(actor, { institutionId: id, version: 1, values: values() })).rejects.toMatchObject({ code: answer });
    }
    await expect(listMembers(stranger, id)).rejects.toMatchObject({ code: "not_found" });
    expect(code(await removeMember(asViewer, { institutionId: id, userId: viewer.id }))).toBe("ok");
  });
});

describe("a coordinator who belongs to an institution", () => {
  it("does not decide on it", async () => {
    const { id, user } = await registered();
    await db.roleGrant.create({ data: { userId: user.id, role: "coordinator" } });
    const own = await actorOf(user.id);
    await expect(decideInstitution(own, { institutionId: id, version: 1, decision: "verify", note: "" })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await db.institution.findUniqueOrThrow({ where: { id } })).status).toBe("pending");
    expect(code(await decideInstitution(coordinator, { institutionId: id, version: 1, decision: "verify", note: "" }))).toBe("ok");
  });
});
