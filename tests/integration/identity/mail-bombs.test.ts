import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { changePassword } from "~/domain/identity/change-password.server";
import { requestEmailChange } from "~/domain/identity/request-email-change.server";
import { inviteMember } from "~/domain/institutions/invite-member.server";
import { actorOf } from "../../factories/actor-of";
import { queuedMails } from "../../factories/mailed-link";
import { makeInstitution } from "../../factories/make-institution";
import { FACTORY_PASSWORD, makeUser } from "../../factories/make-user";

const from = (clientAddress = randomUUID()) => ({ clientAddress, device: "", sessionId: null });
const kinds = async (email: string) => (await queuedMails(email)).map((mail) => mail.kind);

describe("nobody has us fill another person's mailbox", () => {
  test("by inviting an address again and again: four mails an hour, from however many institutions", async () => {
    const email = `nan-nhan-${randomUUID()}@example.test`;
    const institutions = [await makeInstitution(), await makeInstitution()];
    for (const { id, memberId } of institutions) {
      const owner = await actorOf(memberId);
      for (let time = 0; time < 5; time += 1)
        expect(await inviteMember(owner, { institutionId: id, email, role: "viewer" })).toEqual({ ok: true });
    }
    expect(await kinds(email)).toEqual(Array(4).fill("member_invite"));
  });

  test("by inviting many addresses for an institution that no coordinator has verified", async () => {
    const { id, memberId } = await makeInstitution({ status: "pending" });
    const owner = await actorOf(memberId);
    const invite = () => inviteMember(owner, { institutionId: id, email: `${randomUUID()}@example.test`, role: "viewer" });
    for (let time = 0; time < 10; time += 1) expect(await invite()).toEqual({ ok: true });
    await expect(invite()).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("by changing an account opened with the other's address, which nobody has confirmed", async () => {
    const user = await makeUser({ verified: false });
    const actor = await actorOf(user.id);
    await changePassword(actor, { current: FACTORY_PASSWORD, password: "qua cầu gió bay nghìn năm", persistent: false }, from());
    await requestEmailChange(actor, { newEmail: `${randomUUID()}@example.test`, password: "qua cầu gió bay nghìn năm" }, randomUUID());
    expect(await kinds(user.email)).toEqual([]);
  });

  test("by naming one new address after the other: twenty mails an hour from one client", async () => {
    const user = await makeUser();
    const actor = await actorOf(user.id);
    const client = randomUUID();
    const ask = () => requestEmailChange(actor, { newEmail: `${randomUUID()}@example.test`, password: FACTORY_PASSWORD }, client);
    for (let time = 0; time < 20; time += 1) expect(await ask()).toEqual({ ok: true });
    await expect(ask()).rejects.toMatchObject({ code: "rate_limited" });
  });
});
