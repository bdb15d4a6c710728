import { beforeAll, describe, expect, test } from "vitest";
import { acceptInvitation } from "~/domain/cases/accept-invitation.server";
import { findOpenCase } from "~/domain/cases/find-open-case.server";
import { getCaseLog } from "~/domain/cases/get-case-log.server";
import { getCase } from "~/domain/cases/get-case.server";
import { getStart } from "~/domain/cases/get-start.server";
import { handOver } from "~/domain/cases/hand-over.server";
import { inviteExpert } from "~/domain/cases/invite-expert.server";
import { listCases } from "~/domain/cases/list-cases.server";
import { nominateExpert } from "~/domain/cases/nominate-expert.server";
import { openDossier } from "~/domain/cases/open-dossier.server";
import { openInterview } from "~/domain/cases/open-interview.server";
import { ownerCandidates } from "~/domain/cases/owner-candidates.server";
import { planNextStep } from "~/domain/cases/plan-next-step.server";
import { readDisclosedContact } from "~/domain/cases/read-disclosed-contact.server";
import { suggestExpert } from "~/domain/cases/suggest-expert.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeMember, makePair, type MadePair } from "../../factories/make-pair";
import { makeUser } from "../../factories/make-user";

const invitation = { text: "Kính mời.", askedFields: ["email" as const] };
const INNER_NOTE = "ghi chú nội bộ";

function begun(started: { ok: true; id: string } | { ok: false; code: string }): string {
  if (!started.ok) throw new Error(started.code);
  return started.id;
}
const version = async (id: string) => (await db.case.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

describe("a case in the interviews", () => {
  let pair: MadePair;
  let id: string;

  beforeAll(async () => {
    pair = await makePair();
    id = begun(await inviteExpert(pair.recruiter, { ...pair.start(), ...invitation }));
    await acceptInvitation(pair.expert, { caseId: id, version: 1, fields: ["email"] });
    await readDisclosedContact(pair.recruiter, id);
    await openDossier(pair.recruiter, { caseId: id, version: await version(id), note: INNER_NOTE });
    await openInterview(pair.recruiter, { caseId: id, version: await version(id), note: INNER_NOTE });
    await planNextStep(pair.recruiter, {
      caseId: id,
      version: await version(id),
      nextStep: "decide",
      dueOn: todayInVietnam(),
      note: INNER_NOTE,
    });
  });

  test("is shown to the expert without the institution's inner step, plan and notes", async () => {
    const view = await getCase(pair.expert, id);
    expect(view).toMatchObject({ side: "expert", stage: "in_review", owner: { displayName: pair.recruiter.displayName } });
    expect(view).toMatchObject({
      contact: [{ field: "email", value: "tam@example.test", disclosed: true }, { field: "phone", disclosed: false }, {}, {}],
    });
    const all = JSON.stringify([view, await getCaseLog(pair.expert, id), await listCases(pair.expert)]);
    for (const hidden of [INNER_NOTE, "interview_opened", '"interview"', "next_step", "nextStep", 'dueOn":"', pair.recruiter.userId])
      expect(all).not.toContain(hidden);
  });

  test("tells both sides in the log what was disclosed and who read it", async () => {
    for (const actor of [pair.expert, pair.recruiter, pair.coordinator]) {
      const log = await getCaseLog(actor, id);
      expect(log.filter((entry) => entry.fields.length > 0)).toMatchObject([
        { kind: "contact_disclosed", fields: ["email"], actorName: "Ngô Thanh Tâm" },
        { kind: "contact_read", fields: ["email"], actorName: pair.recruiter.displayName },
      ]);
    }
  });

  test("is shown to the institution and coordinators in full, without a contact detail", async () => {
    const view = await getCase(pair.recruiter, id);
    expect(view).toMatchObject({
      side: "institution",
      state: "interview",
      isOwner: true,
      nextStep: "decide",
      nextStepNote: INNER_NOTE,
      contactOpen: true,
      expert: { fullName: "Ngô Thanh Tâm" },
    });
    expect(await getCase(pair.coordinator, id)).toMatchObject({ side: "coordinator", isOwner: false, mayTakeOver: true });
    expect(JSON.stringify([view, await getCaseLog(pair.recruiter, id)])).not.toContain("tam@example.test");
  });

  test("offers each exactly the moves that would be accepted", async () => {
    const moves = async (actor: typeof pair.expert) => {
      const view = await getCase(actor, id);
      return view.side === "nominator" ? [] : view.moves;
    };
    expect(await moves(pair.recruiter)).toContain("selected");
    expect(await moves(pair.recruiter)).toContain("next_step_planned");
    expect(await moves(pair.coordinator)).toEqual(["handed_over"]);
    expect(await moves(pair.expert)).toContain("withdrawn");
    expect(await moves(pair.expert)).not.toContain("selected");
    expect(await moves(await makeMember(pair.institutionId, "viewer"))).toEqual([]);
  });

  test("cannot be told from one in the dossier by the expert's filters", async () => {
    const filtered = async (state: "dossier" | "interview" | "selected") => (await listCases(pair.expert, { state })).total;
    expect([await filtered("dossier"), await filtered("interview"), await filtered("selected")]).toEqual([1, 1, 0]);
    expect((await listCases(pair.expert, { overdue: true })).total).toBe(0);
    expect((await listCases(pair.expert, { ownerId: pair.recruiter.userId })).total).toBe(0);
  });

  test("keeps the person's name when the profile is hidden after the acceptance", async () => {
    await db.expert.update({ where: { id: pair.expertId }, data: { visibility: "hidden" } });
    expect(await getCase(pair.recruiter, id)).toMatchObject({ expert: { fullName: "Ngô Thanh Tâm", profileOpen: false } });
    await db.expert.update({ where: { id: pair.expertId }, data: { visibility: "institutions" } });
  });
});

describe("a case before the acceptance", () => {
  test("hides the person from the institution once it may no longer find them, and the whole case once it is blocked", async () => {
    const pair = await makePair();
    const id = begun(await inviteExpert(pair.recruiter, { ...pair.start(), ...invitation }));
    expect(await getCase(pair.recruiter, id)).toMatchObject({ expert: { fullName: "Ngô Thanh Tâm" } });
    await db.expert.update({ where: { id: pair.expertId }, data: { visibility: "coordinators" } });
    expect(await getCase(pair.recruiter, id)).toMatchObject({ expert: null, erased: false });
    expect((await listCases(pair.recruiter)).rows).toMatchObject([{ id, expertName: null }]);
    await db.expertBlock.create({ data: { expertId: pair.expertId, institutionId: pair.institutionId } });
    await expect(getCase(pair.recruiter, id)).rejects.toMatchObject({ code: "not_found" });
    expect((await listCases(pair.recruiter)).total).toBe(0);
    expect(await findOpenCase(pair.recruiter, pair)).toBeNull();
  });

  test("shows a nominator that it arrived, and nothing more", async () => {
    const pair = await makePair({ visibility: "public" });
    const nominator = await actorOf((await makeUser()).id);
    const id = begun(await nominateExpert(nominator, { ...pair.start(), nominatorName: "Hội", note: "" }));
    expect(await getCase(nominator, id)).toEqual({
      id,
      version: 1,
      side: "nominator",
      stage: "received",
      channel: "organisation_nomination",
      engagementType: "remote_advising",
      position: expect.anything(),
      institution: expect.anything(),
      startedAt: expect.any(String),
    });
    expect(await getCaseLog(nominator, id)).toEqual([]);
    await expect(getCase(pair.expert, id)).rejects.toMatchObject({ code: "not_found" });
    expect((await listCases(pair.expert)).total).toBe(0);
  });

  test("the institution's log of a nomination it could not see begins with the acceptance", async () => {
    const pair = await makePair({ visibility: "coordinators" });
    const id = begun(
      await suggestExpert(pair.coordinator, { ...pair.start(), channel: "mission_nomination", note: INNER_NOTE, invitation }),
    );
    expect((await listCases(pair.recruiter)).total).toBe(0);
    await acceptInvitation(pair.expert, { caseId: id, version: 2, fields: [] });
    expect((await getCaseLog(pair.recruiter, id)).map((entry) => entry.kind)).toEqual(["accepted"]);
    expect((await getCaseLog(pair.coordinator, id)).map((entry) => entry.kind)).toEqual(["nominated", "invited", "accepted"]);
  });
});

describe("the list of cases", () => {
  test("has what is overdue on top, counts, filters by title without diacritics, and pages", async () => {
    const pairs = [await makePair(), await makePair(), await makePair()];
    const [first, second, third] = pairs as [MadePair, MadePair, MadePair];
    const ids = await Promise.all(pairs.map(async (pair) => begun(await inviteExpert(pair.recruiter, { ...pair.start(), ...invitation }))));
    await db.case.update({ where: { id: ids[1] }, data: { dueOn: new Date("2026-01-05") } });
    await db.position.update({ where: { id: third.positionId }, data: { titleVi: "Chuyên gia đường sắt tốc độ cao" } });
    const list = await listCases(second.coordinator, { institutionId: second.institutionId });
    expect(list.rows).toMatchObject([{ id: ids[1], overdue: true, side: "coordinator" }]);
    const everything = await listCases(first.coordinator, { open: true });
    expect(everything.rows[0]).toMatchObject({ id: ids[1] });
    expect(everything.counts.overdue).toBe(1);
    expect((await listCases(first.coordinator, { text: "duong sat" })).rows.map((row) => row.id)).toEqual([ids[2]]);
    await db.institution.update({ where: { id: second.institutionId }, data: { nameVi: "Viện Hải dương Phú Đông" } });
    expect((await listCases(first.coordinator, { text: "phu dong hai" })).rows.map((row) => row.id)).toEqual([ids[1]]);
    expect((await listCases(first.recruiter, { mine: true })).rows.map((row) => row.id)).toEqual([ids[0]]);
    expect((await listCases(first.recruiter, { ownerId: "no id" })).total).toBe(0);
    expect((await listCases(first.coordinator, {}, 99)).page).toBe(1);
  });

  test("is searched by the expert's name where the list shows the name, and never where it does not", async () => {
    const pair = await makePair();
    const id = begun(await inviteExpert(pair.recruiter, { ...pair.start(), ...invitation }));
    await db.expert.update({ where: { id: pair.expertId }, data: { fullName: "Lữ Quỳnh Giao" } });
    const found = async (actor: typeof pair.recruiter) => (await listCases(actor, { text: "giao quynh" })).rows.map((row) => row.id);
    expect(await found(pair.recruiter)).toEqual([id]);
    await db.expert.update({ where: { id: pair.expertId }, data: { visibility: "coordinators" } });
    expect(await found(pair.recruiter)).toEqual([]);
    expect(await found(pair.coordinator)).toEqual([id]);
    await db.expert.update({ where: { id: pair.expertId }, data: { visibility: "hidden" } });
    expect(await found(pair.coordinator)).toEqual([]);
    await acceptInvitation(pair.expert, { caseId: id, version: 1, fields: [] });
    expect(await found(pair.recruiter)).toEqual([id]);
  });
});

describe("handing a case over", () => {
  test("is the owner's to give and others' to take for themselves, with a reason, and tells both", async () => {
    const pair = await makePair();
    const colleague = await makeMember(pair.institutionId, "recruiter");
    const viewer = await makeMember(pair.institutionId, "viewer");
    const id = begun(await inviteExpert(pair.recruiter, { ...pair.start(), ...invitation }));
    expect((await ownerCandidates(pair.recruiter, id)).map((one) => one.userId)).toEqual(
      expect.arrayContaining([colleague.userId, pair.coordinator.userId]),
    );
    expect((await ownerCandidates(pair.coordinator, id)).map((one) => one.userId)).toEqual([pair.coordinator.userId]);
    await expect(ownerCandidates(colleague, id)).rejects.toMatchObject({ code: "forbidden" });

    const give = (actor: typeof viewer, to: string, at: number) => handOver(actor, { caseId: id, version: at, to, reason: "absence" });
    expect(await give(colleague, colleague.userId, 1)).toEqual({ ok: false, code: "forbidden" });
    expect(await give(pair.recruiter, viewer.userId, 1)).toEqual({ ok: false, code: "no_candidate" });
    expect(await give(pair.recruiter, pair.expert.userId, 1)).toEqual({ ok: false, code: "no_candidate" });
    expect(await give(pair.coordinator, colleague.userId, 1)).toEqual({ ok: false, code: "not_owner" });
    expect(await give(pair.recruiter, colleague.userId, 1)).toEqual({ ok: true });
    expect(await give(pair.recruiter, pair.coordinator.userId, 1)).toEqual({ ok: false, code: "stale" });
    expect(await give(pair.coordinator, pair.coordinator.userId, 2)).toEqual({ ok: true });
    expect(await getCase(pair.coordinator, id)).toMatchObject({ isOwner: true, owner: { id: pair.coordinator.userId } });
    const told = await db.notification.findMany({ where: { subjectId: id, kind: "handed_over" }, select: { userId: true } });
    // The colleague gained and lost the case; the actor is not notified.
    expect(told.map((one) => one.userId)).toEqual([colleague.userId, colleague.userId]);
  });
});

describe("what the form that begins a case offers", () => {
  test("goes by who asks and who may find whom", async () => {
    const pair = await makePair();
    const asked = { expertId: pair.expertId, positionId: pair.positionId };
    expect(await getStart(pair.recruiter, asked)).toMatchObject({
      modes: ["invite"],
      expert: { fullName: "Ngô Thanh Tâm" },
      openCaseId: null,
    });
    expect(await getStart(pair.coordinator, asked)).toMatchObject({ modes: ["nominate_as_mission", "suggest"] });
    expect(await getStart(pair.expert, { expertId: null, positionId: pair.positionId })).toMatchObject({
      modes: ["nominate_oneself"],
      ownFields: ["email", "phone"],
    });
    const offered = await getStart(pair.recruiter, { expertId: pair.expertId, positionId: null });
    expect(offered.positions.map((position) => position.id)).toEqual([pair.positionId]);
    const hidden = await makePair({ visibility: "coordinators" });
    await expect(getStart(pair.recruiter, { expertId: hidden.expertId, positionId: pair.positionId })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await getStart(pair.coordinator, { expertId: hidden.expertId, positionId: pair.positionId })).toMatchObject({
      modes: ["nominate_as_mission"],
    });
  });
});
