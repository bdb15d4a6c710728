import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { acceptInvitation } from "~/domain/cases/accept-invitation.server";
import { askQuestion } from "~/domain/cases/ask-question.server";
import { getCaseLog } from "~/domain/cases/get-case-log.server";
import { getCase } from "~/domain/cases/get-case.server";
import { inviteExpert } from "~/domain/cases/invite-expert.server";
import { foldEvents } from "~/domain/cases/rules";
import { type CaseEvent } from "~/domain/cases/snapshot";
import { suggestExpert } from "~/domain/cases/suggest-expert.server";
import { withdrawCase } from "~/domain/cases/withdraw-case.server";
import { eraseOwnAccount } from "~/domain/leaving/erase-account.server";
import { db } from "~/platform/db.server";
import { makePair } from "../../factories/make-pair";
import { FACTORY_PASSWORD } from "../../factories/make-user";

const SECRETS = ["câu hỏi riêng", "Ngô Thanh Tâm", "tam@example.test", "lý do riêng", "bằng chứng riêng"];
const ADDRESS = "192.0.2.7";

function begun(started: { ok: true; id: string } | { ok: false; code: string }): string {
  if (!started.ok) throw new Error(started.code);
  return started.id;
}

async function everythingAbout(id: string): Promise<string> {
  const row = await db.case.findUniqueOrThrow({
    where: { id },
    include: { events: true, messages: true, documents: true, interviews: true, disclosures: true, checks: true, readMarks: true },
  });
  return JSON.stringify(row);
}

describe("a person who erases their account in the middle of a case", () => {
  test("leaves a closed case with its figures and nothing that says who it was", async () => {
    const pair = await makePair();
    const id = begun(await inviteExpert(pair.recruiter, { ...pair.start(), text: "Kính gửi Ngô Thanh Tâm", askedFields: ["email"] }));
    await askQuestion(pair.expert, { caseId: id, version: 1, creationKey: randomUUID(), question: "câu hỏi riêng" });
    await acceptInvitation(pair.expert, { caseId: id, version: 2, fields: ["email"], note: "lý do riêng" });
    await db.dossierCheck.create({
      data: { caseId: id, criterion: "led_work", verdict: "met", evidence: "bằng chứng riêng", checkedAt: new Date() },
    });
    await db.storedFile.create({
      data: {
        name: "ly-lich.pdf",
        mediaType: "application/pdf",
        size: 1,
        sha256: "0",
        content: new Uint8Array([1]),
        uploadedBy: pair.expert.userId,
        documents: { create: { caseId: id, kind: "scientific_cv", version: 1, side: "expert", uploadedBy: pair.expert.userId } },
      },
    });
    const before = await db.caseEvent.findMany({
      where: { caseId: id },
      orderBy: { seq: "asc" },
      select: { seq: true, kind: true, at: true, toState: true, data: true },
    });

    expect(await eraseOwnAccount(pair.expert, "không phải mật khẩu", ADDRESS)).toMatchObject({ ok: false, code: "wrong" });
    expect(await eraseOwnAccount(pair.expert, FACTORY_PASSWORD, ADDRESS)).toEqual({ ok: true });

    const all = await everythingAbout(id);
    for (const secret of [...SECRETS, pair.expertId, pair.expert.userId]) expect(all).not.toContain(secret);
    expect(await db.storedFile.count({ where: { name: "ly-lich.pdf" } })).toBe(0);
    expect(await db.user.count({ where: { id: pair.expert.userId } })).toBe(0);
    expect(await db.expert.count({ where: { id: pair.expertId } })).toBe(0);

    const events = await db.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: "asc" } });
    expect(events.slice(0, -1)).toMatchObject(before);
    expect(events.at(-1)).toMatchObject({ kind: "expert_erased", fromState: "accepted", toState: "withdrawn" });
    const row = await db.case.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ state: "withdrawn", countryCode: "JP", expertId: null });
    expect(foldEvents(events as unknown as CaseEvent[])).toMatchObject({ state: "withdrawn", ownerId: pair.recruiter.userId });
    expect(await getCase(pair.recruiter, id)).toMatchObject({ side: "institution", expert: null, erased: true, state: "withdrawn" });
    expect((await getCaseLog(pair.recruiter, id)).find((entry) => entry.kind === "accepted")).toMatchObject({ actorName: null, note: "" });
    expect(await db.notification.count({ where: { subjectId: id, userId: pair.recruiter.userId, kind: "case_closed" } })).toBe(1);
  });

  test("leaves nothing of what imports said of them, by whichever way they were found in the file", async () => {
    const pair = await makePair();
    const { email } = await db.user.findUniqueOrThrow({ where: { id: pair.expert.userId } });
    const batch = await db.importBatch.create({
      data: {
        creationKey: randomUUID(),
        kind: "experts",
        state: "done",
        fileName: "ds.csv",
        headings: ["a"],
        createdBy: pair.coordinator.userId,
      },
    });
    const person = await db.importedPerson.create({
      data: {
        batchId: batch.id,
        email,
        fullName: "Ngô Thanh Tâm",
        locale: "vi",
        data: {},
        invitedBy: pair.coordinator.userId,
        deleteAt: new Date(Date.now() + 86_400_000),
      },
    });
    const row = (number: number, cells: string[], entityId: string | null) => ({
      batchId: batch.id,
      number,
      cells,
      entityId,
      outcome: entityId ? "created" : "skipped",
      read: { person: { fullName: "Ngô Thanh Tâm" } },
    });
    await db.importRow.createMany({
      data: [
        row(1, ["Ngô Thanh Tâm"], person.id),
        row(2, ["Ngô Thanh Tâm"], pair.expertId),
        row(3, [`Tâm <${email.toUpperCase()}>`], null),
        row(4, ["Người khác"], null),
      ],
    });
    expect(await eraseOwnAccount(pair.expert, FACTORY_PASSWORD, ADDRESS)).toEqual({ ok: true });
    const rows = await db.importRow.findMany({ where: { batchId: batch.id }, orderBy: { number: "asc" } });
    expect(rows.map(({ cells, outcome }) => [cells, outcome])).toEqual([
      [[], "created"],
      [[], "created"],
      [[], "skipped"],
      [["Người khác"], "skipped"],
    ]);
    expect(JSON.stringify(rows.slice(0, 3))).not.toContain("Tâm");
    expect(await db.importedPerson.count({ where: { id: person.id } })).toBe(0);
  });

  test("a coordinator who goes hands open cases over, and stands as nobody in those that are closed", async () => {
    const [open, closed] = [await makePair(), await makePair()];
    const of = async (pair: typeof open) =>
      begun(
        await suggestExpert(open.coordinator, {
          ...pair.start(),
          channel: "mission_nomination",
          note: "",
          invitation: { text: "", askedFields: [] },
        }),
      );
    const [openId, closedId] = [await of(open), await of(closed)];
    await withdrawCase(open.coordinator, { caseId: closedId, version: 2, reason: "mistake" });
    expect(await eraseOwnAccount(open.coordinator, FACTORY_PASSWORD, ADDRESS)).toEqual({ ok: true });
    expect((await db.case.findUniqueOrThrow({ where: { id: openId } })).ownerId).not.toBe(open.coordinator.userId);
    expect(await db.user.findUniqueOrThrow({ where: { id: open.coordinator.userId } })).toMatchObject({
      displayName: "",
      email: `erased-${open.coordinator.userId}@invalid`,
    });
  });

  test("the only owner of an institution stays until there is another", async () => {
    const pair = await makePair();
    expect(await eraseOwnAccount(pair.recruiter, FACTORY_PASSWORD, ADDRESS)).toEqual({ ok: false, code: "last_owner" });
    expect(await db.institutionMember.count({ where: { userId: pair.recruiter.userId } })).toBe(1);
  });
});
