import { describe, expect, test } from "vitest";
import { blockInstitution } from "~/domain/leaving/block-institution.server";
import { withdrawRole } from "~/domain/leaving/change-roles.server";
import { disableAccount } from "~/domain/leaving/close-account.server";
import { changeMemberRole, removeMember } from "~/domain/institutions/change-member.server";
import { decideInstitution } from "~/domain/institutions/decide-institution.server";
import { acceptInvitation } from "~/domain/cases/accept-invitation.server";
import { getCase } from "~/domain/cases/get-case.server";
import { rehomeCases } from "~/domain/cases/hand-over-lost.server";
import { inviteExpert } from "~/domain/cases/invite-expert.server";
import { nominateOneself } from "~/domain/cases/nominate-oneself.server";
import { suggestExpert } from "~/domain/cases/suggest-expert.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeMember, makePair } from "../../factories/make-pair";
import { makeUser } from "../../factories/make-user";

const invitation = { text: "Kính mời.", askedFields: ["email" as const] };

function begun(started: { ok: true; id: string } | { ok: false; code: string }): string {
  if (!started.ok) throw new Error(started.code);
  return started.id;
}
const ownerOf = async (id: string) => (await db.case.findUniqueOrThrow({ where: { id }, select: { ownerId: true } })).ownerId;
const lastEvent = (id: string) =>
  db.caseEvent.findFirstOrThrow({
    where: { caseId: id },
    orderBy: { seq: "desc" },
    select: { kind: true, side: true, reason: true, ownerId: true, data: true },
  });
const administrator = async () => actorOf((await makeUser({ roles: ["administrator"] })).id);

/** A pair whose institution has another owner besides the recruiting member. */
async function staffed() {
  const pair = await makePair();
  const head = await makeMember(pair.institutionId, "owner");
  await db.institutionMember.update({
    where: { institutionId_userId: { institutionId: pair.institutionId, userId: pair.recruiter.userId } },
    data: { role: "recruiter" },
  });
  return { ...pair, head, recruiter: await actorOf(pair.recruiter.userId) };
}

describe("whoever loses the right to answer for a case", () => {
  test("hands it over in the same transaction: removed from the institution, or made a viewer", async () => {
    for (const lose of [
      (one: Awaited<ReturnType<typeof staffed>>) =>
        removeMember(one.head, { institutionId: one.institutionId, userId: one.recruiter.userId }),
      (one: Awaited<ReturnType<typeof staffed>>) =>
        changeMemberRole(one.head, { institutionId: one.institutionId, userId: one.recruiter.userId, role: "viewer" }),
    ]) {
      const one = await staffed();
      const id = begun(await inviteExpert(one.recruiter, { ...one.start(), ...invitation }));
      expect(await lose(one)).toEqual({ ok: true });
      expect(await ownerOf(id)).toBe(one.head.userId);
      expect(await lastEvent(id)).toEqual({
        kind: "handed_over",
        side: "system",
        reason: "right_lost",
        ownerId: one.head.userId,
        data: { from: one.recruiter.userId, to: one.head.userId },
      });
      expect(await db.notification.count({ where: { subjectId: id, userId: one.head.userId, kind: "handed_over" } })).toBe(1);
    }
  });

  test("keeps it when another right covers it", async () => {
    const one = await staffed();
    const id = begun(await inviteExpert(one.recruiter, { ...one.start(), ...invitation }));
    await db.roleGrant.create({ data: { userId: one.recruiter.userId, role: "coordinator" } });
    await removeMember(one.head, { institutionId: one.institutionId, userId: one.recruiter.userId });
    expect(await ownerOf(id)).toBe(one.recruiter.userId);
  });

  test("hands a mission's nomination to another coordinator when the role is withdrawn", async () => {
    const one = await makePair();
    const id = begun(await suggestExpert(one.coordinator, { ...one.start(), channel: "mission_nomination", note: "", invitation }));
    await withdrawRole(await administrator(), one.coordinator.userId, "coordinator");
    const owner = await ownerOf(id);
    expect(owner).not.toBe(one.coordinator.userId);
    expect(await db.roleGrant.count({ where: { userId: owner, role: "coordinator" } })).toBe(1);
  });

  test("hands everything over when the account is disabled", async () => {
    const one = await staffed();
    const id = begun(await inviteExpert(one.recruiter, { ...one.start(), ...invitation }));
    await disableAccount(await administrator(), one.recruiter.userId);
    expect(await ownerOf(id)).toBe(one.head.userId);
  });

  test("hands an institution's cases to coordinators when its verification is withdrawn", async () => {
    const one = await staffed();
    const id = begun(await inviteExpert(one.recruiter, { ...one.start(), ...invitation }));
    const { version } = await db.institution.findUniqueOrThrow({ where: { id: one.institutionId }, select: { version: true } });
    await decideInstitution(one.coordinator, {
      institutionId: one.institutionId,
      version,
      decision: "refuse",
      note: "Không còn hoạt động.",
    });
    expect(await db.roleGrant.count({ where: { userId: await ownerOf(id), role: "coordinator" } })).toBe(1);
    await expect(getCase(await actorOf(one.head.userId), id)).rejects.toMatchObject({ code: "not_found" });
  });

  test("keeps it while nobody could take it, until the worker finds somebody", async () => {
    const one = await staffed();
    const id = begun(await inviteExpert(one.recruiter, { ...one.start(), ...invitation }));
    await db.institutionMember.delete({
      where: { institutionId_userId: { institutionId: one.institutionId, userId: one.recruiter.userId } },
    });
    expect(await ownerOf(id)).toBe(one.recruiter.userId);
    expect(await rehomeCases(100)).toBe(1);
    expect(await ownerOf(id)).toBe(one.head.userId);
    expect(await rehomeCases(100)).toBe(0);
  });

  test("cannot begin a case while the right is being taken: either it is refused, or the case has another owner", async () => {
    for (let round = 0; round < 5; round += 1) {
      const one = await staffed();
      const [started] = await Promise.all([
        inviteExpert(one.recruiter, { ...one.start(), ...invitation }),
        removeMember(one.head, { institutionId: one.institutionId, userId: one.recruiter.userId }),
      ]);
      if (started.ok) expect(await ownerOf(started.id)).toBe(one.head.userId);
      else expect(started.code).toBe("position_not_open");
    }
  });

  test("never becomes the owner of their own case", async () => {
    const one = await staffed();
    await db.institutionMember.create({
      data: { institutionId: one.institutionId, userId: one.expert.userId, role: "owner", createdAt: new Date(0) },
    });
    await db.position.update({ where: { id: one.positionId }, data: { createdBy: one.expert.userId } });
    const expert = await actorOf(one.expert.userId);
    const id = begun(await nominateOneself(expert, { ...one.start(), note: "", fields: [] }));
    expect(await ownerOf(id)).toBe(one.head.userId);
    expect(await getCase(expert, id)).toMatchObject({ side: "expert", stage: "waiting" });
  });
});

describe("blocking an institution", () => {
  test("ends the person's open cases with it, tells its people nothing, and lets engagements go on", async () => {
    const one = await staffed();
    const id = begun(await inviteExpert(one.recruiter, { ...one.start(), ...invitation }));
    await acceptInvitation(one.expert, { caseId: id, version: 1, fields: ["email"] });
    await db.notification.deleteMany({});
    expect((await blockInstitution(one.expert, one.institutionId)).ok).toBe(true);
    expect(await lastEvent(id)).toMatchObject({ kind: "withdrawn", side: "expert", reason: "" });
    expect(await db.notification.count({ where: { subjectId: id } })).toBe(0);
    await expect(getCase(one.recruiter, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await getCase(one.expert, id)).toMatchObject({ stage: "withdrawn" });
  });
});
