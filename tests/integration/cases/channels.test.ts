import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { acceptInvitation } from "~/domain/cases/accept-invitation.server";
import { askQuestion } from "~/domain/cases/ask-question.server";
import { declineInvitation } from "~/domain/cases/decline-invitation.server";
import { inviteExpert } from "~/domain/cases/invite-expert.server";
import { inviteSuggested } from "~/domain/cases/invite-suggested.server";
import { type EventKind } from "~/domain/cases/model";
import { nominateExpert } from "~/domain/cases/nominate-expert.server";
import { nominateOneself } from "~/domain/cases/nominate-oneself.server";
import { notSelect } from "~/domain/cases/not-select.server";
import { openDossier } from "~/domain/cases/open-dossier.server";
import { readDisclosedContact } from "~/domain/cases/read-disclosed-contact.server";
import { revokeDisclosure } from "~/domain/cases/revoke-disclosure.server";
import { selectCandidate } from "~/domain/cases/select-candidate.server";
import { suggestExpert } from "~/domain/cases/suggest-expert.server";
import { takeUp } from "~/domain/cases/take-up.server";
import { withdrawSuggestion } from "~/domain/cases/withdraw-suggestion.server";
import { type Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeMember, makePair } from "../../factories/make-pair";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

const invitation = { text: "Chúng tôi mời ông tư vấn từ xa.", askedFields: ["email" as const] };

/** The id of a new case. */
function begun(started: { ok: true; id: string } | { ok: false; code: string }): string {
  if (!started.ok) throw new Error(started.code);
  return started.id;
}

const version = async (id: string) => (await db.case.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
const kinds = async (id: string): Promise<EventKind[]> =>
  (await db.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: "asc" }, select: { kind: true } })).map(
    (event) => event.kind as EventKind,
  );
const told = async (userId: string, id: string) =>
  (await db.notification.findMany({ where: { userId, subjectId: id }, orderBy: { createdAt: "asc" }, select: { kind: true } })).map(
    (one) => one.kind,
  );
const stateOf = (id: string) =>
  db.case.findUniqueOrThrow({
    where: { id },
    select: { state: true, ownerId: true, awaitsInstitution: true, closedAt: true, channel: true },
  });
const refusal = (code: Refusal["code"]) => expect.objectContaining({ code } satisfies Partial<Refusal>);

describe("an institution's own search", () => {
  test("runs from the invitation over a question and the acceptance to a selection, and opens only the fields chosen", async () => {
    const pair = await makePair();
    const id = begun(await inviteExpert(pair.recruiter, { ...pair.start(), ...invitation }));
    expect(await stateOf(id)).toMatchObject({ state: "invited", ownerId: pair.recruiter.userId, channel: "institution_search" });
    expect(await told(pair.expert.userId, id)).toEqual(["invitation"]);
    expect(await readDisclosedContact(pair.recruiter, id)).toEqual({ ok: false, code: "illegal_move" });

    const question = { caseId: id, version: 1, creationKey: randomUUID(), question: "Mỗi tháng mấy ngày?" };
    expect(await askQuestion(pair.expert, question)).toEqual({ ok: true });
    expect(await askQuestion(pair.expert, question)).toEqual({ ok: true });
    expect(await acceptInvitation(pair.expert, { caseId: id, version: 2, fields: ["address"] })).toEqual({
      ok: false,
      code: "field_empty",
    });
    expect(await acceptInvitation(pair.expert, { caseId: id, version: 2, fields: ["email"] })).toEqual({ ok: true });
    expect(await readDisclosedContact(pair.recruiter, id)).toEqual({ ok: true, contact: [{ field: "email", value: "tam@example.test" }] });
    expect(await readDisclosedContact(pair.coordinator, id)).toEqual({ ok: false, code: "not_owner" });

    expect(await openDossier(pair.recruiter, { caseId: id, version: await version(id) })).toEqual({ ok: true });
    expect(await revokeDisclosure(pair.expert, { caseId: id, field: "email" })).toEqual({ ok: true });
    expect(await readDisclosedContact(pair.recruiter, id)).toEqual({ ok: true, contact: [] });
    expect(
      await selectCandidate(pair.recruiter, { caseId: id, version: await version(id), note: "Hợp nhất", fillsPosition: false }),
    ).toEqual({ ok: true });
    expect(await kinds(id)).toEqual([
      "invited",
      "question_asked",
      "accepted",
      "contact_disclosed",
      "contact_read",
      "dossier_opened",
      "contact_revoked",
      "contact_read",
      "selected",
    ]);
    expect(await told(pair.expert.userId, id)).toEqual(["invitation", "case_moved", "case_moved"]);
    expect(await told(pair.recruiter.userId, id)).toEqual(["question_asked", "invitation_answered", "disclosure_changed"]);
  });

  test("sent twice the form makes one case, and a second form for the same pair none", async () => {
    const pair = await makePair();
    const form = { ...pair.start(), ...invitation };
    const started = await Promise.all([inviteExpert(pair.recruiter, form), inviteExpert(pair.recruiter, form)]);
    expect(new Set(started.map(begun)).size).toBe(1);
    expect(await inviteExpert(pair.recruiter, { ...form, creationKey: randomUUID() })).toEqual({ ok: false, code: "open_case" });
    const [other] = await Promise.all([makeMember(pair.institutionId, "recruiter")]);
    await expect(inviteExpert(other, form)).rejects.toEqual(refusal("not_found"));
  });

  test("a decline needs no reason, closes the case, and leaves room for another one", async () => {
    const pair = await makePair();
    const id = begun(await inviteExpert(pair.recruiter, { ...pair.start(), ...invitation }));
    expect(await declineInvitation(pair.expert, { caseId: id, version: 1 })).toEqual({ ok: true });
    expect((await stateOf(id)).closedAt).not.toBeNull();
    expect(await told(pair.recruiter.userId, id)).toEqual(["invitation_answered"]);
    expect((await inviteExpert(pair.recruiter, { ...pair.start(), ...invitation })).ok).toBe(true);
  });

  test("is refused for whom the actor cannot find, for blocked and unverified institutions, viewers, strangers and drafts", async () => {
    const hidden = await makePair({ visibility: "coordinators" });
    await expect(inviteExpert(hidden.recruiter, { ...hidden.start(), ...invitation })).rejects.toEqual(refusal("not_found"));

    const pair = await makePair();
    await expect(inviteExpert(await makeMember(pair.institutionId, "viewer"), { ...pair.start(), ...invitation })).rejects.toEqual(
      refusal("forbidden"),
    );
    await expect(inviteExpert(hidden.recruiter, { ...pair.start(), ...invitation })).rejects.toEqual(refusal("not_found"));
    await expect(inviteExpert(pair.coordinator, { ...pair.start(), ...invitation })).rejects.toEqual(refusal("not_found"));

    const draft = await makePosition({ institutionId: pair.institutionId, status: "draft" });
    expect(await inviteExpert(pair.recruiter, { ...pair.start(), positionId: draft.id, ...invitation })).toEqual({
      ok: false,
      code: "position_not_open",
    });
    const past = await makePosition({ institutionId: pair.institutionId, dossierDeadline: "2026-01-01" });
    expect(await inviteExpert(pair.recruiter, { ...pair.start(), positionId: past.id, ...invitation })).toEqual({
      ok: false,
      code: "position_not_open",
    });
    expect(await inviteExpert(pair.recruiter, { ...pair.start(), engagementType: "teaching", ...invitation })).toEqual({
      ok: false,
      code: "engagement_type",
    });

    await db.expertBlock.create({ data: { expertId: pair.expertId, institutionId: pair.institutionId } });
    await expect(inviteExpert(pair.recruiter, { ...pair.start(), ...invitation })).rejects.toEqual(refusal("not_found"));
    expect(await suggestExpert(pair.coordinator, { ...pair.start(), channel: "mission_nomination", note: "", invitation })).toEqual({
      ok: false,
      code: "not_possible",
    });
    expect(await nominateOneself(pair.expert, { ...pair.start(), note: "", fields: [] })).toEqual({ ok: false, code: "not_possible" });
    expect(await db.case.count({ where: { positionId: pair.positionId } })).toBe(0);
  });
});

describe("a coordinator's suggestion", () => {
  test("is decided by somebody of the institution, and the person hears of it only when invited", async () => {
    const pair = await makePair();
    const id = begun(await suggestExpert(pair.coordinator, { ...pair.start(), channel: "institution_search", note: "Rất hợp" }));
    expect(await stateOf(id)).toMatchObject({ state: "suggested", ownerId: pair.recruiter.userId });
    expect(await told(pair.recruiter.userId, id)).toEqual(["nominated"]);
    expect(await told(pair.expert.userId, id)).toEqual([]);
    await expect(acceptInvitation(pair.expert, { caseId: id, version: 1, fields: [] })).rejects.toEqual(refusal("not_found"));
    expect(await inviteSuggested(pair.coordinator, { caseId: id, version: 1, ...invitation })).toEqual({ ok: false, code: "not_owner" });
    expect(await inviteSuggested(pair.recruiter, { caseId: id, version: 1, ...invitation })).toEqual({ ok: true });
    expect(await told(pair.expert.userId, id)).toEqual(["invitation"]);
  });

  test("dropped, it never existed for the person", async () => {
    const pair = await makePair();
    const id = begun(await suggestExpert(pair.coordinator, { ...pair.start(), channel: "institution_search", note: "" }));
    expect(await withdrawSuggestion(pair.recruiter, { caseId: id, version: 1, reason: "does_not_fit" })).toEqual({ ok: true });
    expect(await stateOf(id)).toMatchObject({ state: "withdrawn" });
    expect(await db.notification.count({ where: { userId: pair.expert.userId } })).toBe(0);
    await expect(declineInvitation(pair.expert, { caseId: id, version: 2 })).rejects.toEqual(refusal("not_found"));
  });

  test("of somebody the institution could not find is no suggestion", async () => {
    const pair = await makePair({ visibility: "coordinators" });
    expect(await suggestExpert(pair.coordinator, { ...pair.start(), channel: "institution_search", note: "" })).toEqual({
      ok: false,
      code: "not_possible",
    });
    await expect(suggestExpert(pair.recruiter, { ...pair.start(), channel: "institution_search", note: "" })).rejects.toEqual(
      refusal("not_found"),
    );
  });
});

describe("a mission's nomination", () => {
  test("shows the institution a person it cannot find only from the acceptance on", async () => {
    const pair = await makePair({ visibility: "coordinators" });
    const id = begun(await suggestExpert(pair.coordinator, { ...pair.start(), channel: "mission_nomination", note: "", invitation }));
    expect(await stateOf(id)).toMatchObject({ state: "invited", ownerId: pair.coordinator.userId });
    await expect(openDossier(pair.recruiter, { caseId: id, version: 2 })).rejects.toEqual(refusal("not_found"));
    expect(await acceptInvitation(pair.expert, { caseId: id, version: 2, fields: ["email", "phone"] })).toEqual({ ok: true });
    expect(await told(pair.recruiter.userId, id)).toEqual(["nominated"]);
    expect(await openDossier(pair.recruiter, { caseId: id, version: await version(id) })).toEqual({ ok: true });
    expect(await kinds(id)).toEqual(["nominated", "invited", "accepted", "contact_disclosed", "contact_disclosed", "dossier_opened"]);
  });

  test("whose person hides the profile before being invited goes no further", async () => {
    const pair = await makePair();
    const id = begun(await suggestExpert(pair.coordinator, { ...pair.start(), channel: "mission_nomination", note: "", invitation: null }));
    await db.expert.update({ where: { id: pair.expertId }, data: { visibility: "hidden" } });
    expect(await inviteSuggested(pair.coordinator, { caseId: id, version: 1, ...invitation })).toEqual({ ok: false, code: "not_possible" });
  });
});

describe("a self-nomination", () => {
  test("waits for the institution, and keeps the contact closed until it is taken up", async () => {
    const pair = await makePair({ visibility: "hidden" });
    const id = begun(await nominateOneself(pair.expert, { ...pair.start(), note: "Tôi muốn đóng góp.", fields: ["email"] }));
    expect(await stateOf(id)).toMatchObject({ state: "accepted", awaitsInstitution: true, ownerId: pair.recruiter.userId });
    expect(await told(pair.recruiter.userId, id)).toEqual(["self_nominated"]);
    expect(await readDisclosedContact(pair.recruiter, id)).toEqual({ ok: false, code: "illegal_move" });
    expect(await openDossier(pair.recruiter, { caseId: id, version: await version(id) })).toEqual({ ok: false, code: "illegal_move" });
    expect(await takeUp(pair.recruiter, { caseId: id, version: await version(id) })).toEqual({ ok: true });
    expect(await readDisclosedContact(pair.recruiter, id)).toEqual({ ok: true, contact: [{ field: "email", value: "tam@example.test" }] });
  });

  test("can be refused without being taken up", async () => {
    const pair = await makePair();
    const id = begun(await nominateOneself(pair.expert, { ...pair.start(), note: "", fields: [] }));
    expect(await notSelect(pair.recruiter, { caseId: id, version: 1, reason: "criteria_not_met" })).toEqual({ ok: true });
    expect(await told(pair.expert.userId, id)).toEqual(["case_closed"]);
  });
});

describe("a nomination by others", () => {
  test("is open to anybody who can see the profile, and tells them neither of blocks nor of other cases", async () => {
    const pair = await makePair({ visibility: "public" });
    const anybody = await actorOf((await makeUser()).id);
    const id = begun(await nominateExpert(anybody, { ...pair.start(), nominatorName: "Hội Trí thức Bờ Đông", note: "" }));
    expect(await stateOf(id)).toMatchObject({ state: "suggested", ownerId: pair.recruiter.userId, channel: "organisation_nomination" });
    expect(await nominateExpert(anybody, { ...pair.start(), nominatorName: "", note: "" })).toEqual({ ok: false, code: "not_possible" });
    expect(await declineInvitation(anybody, { caseId: id, version: 1 })).toEqual({ ok: false, code: "forbidden" });

    const unseen = await makePair();
    await expect(nominateExpert(anybody, { ...unseen.start(), nominatorName: "", note: "" })).rejects.toEqual(refusal("not_found"));
    await expect(nominateExpert(pair.expert, { ...pair.start(), nominatorName: "", note: "" })).rejects.toEqual(refusal("not_found"));
  });
});

describe("a selection that fills the position", () => {
  test("ends the other undecided cases, each with an event, tells those people, and leaves the decided ones", async () => {
    const pair = await makePair();
    const chosen = begun(await nominateOneself(pair.expert, { ...pair.start(), note: "", fields: [] }));
    await takeUp(pair.recruiter, { caseId: chosen, version: await version(chosen) });
    await openDossier(pair.recruiter, { caseId: chosen, version: await version(chosen) });
    const others = await Promise.all(
      [1, 2].map(async () => {
        const expert = await makeExpert();
        return { expert, id: begun(await inviteExpert(pair.recruiter, { ...pair.start(), expertId: expert.id, ...invitation })) };
      }),
    );
    expect(
      await selectCandidate(pair.recruiter, { caseId: chosen, version: await version(chosen), note: "Hợp", fillsPosition: true }),
    ).toEqual({ ok: true });
    for (const { expert, id } of others) {
      expect(await stateOf(id)).toMatchObject({ state: "not_selected" });
      expect(await told(expert.userId, id)).toEqual(["invitation", "case_closed"]);
      const last = await db.caseEvent.findFirst({
        where: { caseId: id },
        orderBy: { seq: "desc" },
        select: { reason: true, side: true },
      });
      expect(last).toEqual({ reason: "position_filled", side: "system" });
    }
    expect(await stateOf(chosen)).toMatchObject({ state: "selected" });
  });
});
