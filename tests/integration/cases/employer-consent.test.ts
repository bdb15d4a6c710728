import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { getCaseFile } from "~/domain/cases/dossier/get-case-file.server";
import { getDossier } from "~/domain/cases/dossier/get-dossier.server";
import { getOwnConsentDocument, getOwnEmployerConsent } from "~/domain/cases/employer-consent/get-own-employer-consent.server";
import { EMPLOYER_CONSENT_STATES, type EmployerConsentState } from "~/domain/cases/employer-consent/model";
import { saveEmployerConsent } from "~/domain/cases/employer-consent/save-employer-consent.server";
import { listCases } from "~/domain/cases/list-cases.server";
import { CASE_STATES } from "~/domain/cases/model";
import { eraseOwnAccount } from "~/domain/leaving/erase-account.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeOpenCase } from "../../factories/make-open-case";
import { FACTORY_PASSWORD } from "../../factories/make-user";

async function pdf(words: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.setSubject(words);
  return document.save();
}
const letter = async (words = "thư") => ({ name: "Thư đồng ý.pdf", bytes: await pdf(words) });

async function say(
  actor: UserActor,
  state: EmployerConsentState,
  file: Awaited<ReturnType<typeof letter>> | null = null,
  givenOn?: string,
) {
  const { version } = await getOwnEmployerConsent(actor);
  return saveEmployerConsent(actor, { version, state, givenOn }, file);
}
const given = async (actor: UserActor) => say(actor, "given", await letter(), "2026-05-01");

describe("what an expert says about the employer", () => {
  test("is not stated at first, and a consent that was given has a day and a document", async () => {
    const actor = await actorOf((await makeExpert()).userId);
    expect(await getOwnEmployerConsent(actor)).toMatchObject({ state: "unstated", givenOn: null, file: null });
    expect(await say(actor, "given", await letter())).toMatchObject({ ok: false, code: "no_date" });
    expect(await say(actor, "given", null, "2026-05-01")).toMatchObject({ ok: false, code: "no_document" });
    expect(await say(actor, "given", { name: "a.pdf", bytes: Buffer.from("GIF89a") }, "2026-05-01")).toMatchObject({
      ok: false,
      code: "not_pdf",
    });
    expect(await getOwnEmployerConsent(actor)).toMatchObject({ state: "unstated", file: null });
    expect(await given(actor)).toMatchObject({ ok: true });
    expect(await getOwnEmployerConsent(actor)).toMatchObject({ state: "given", givenOn: "2026-05-01", file: { name: "Thư đồng ý.pdf" } });
    expect(await say(actor, "given", null, "2026-05-02"), "the document stays").toMatchObject({ ok: true });
    expect((await getOwnConsentDocument(actor)).name).toBe("Thư đồng ý.pdf");
  });

  test("has one document, and none once another answer is given", async () => {
    const { id, userId } = await makeExpert();
    const actor = await actorOf(userId);
    const files = () => db.storedFile.count({ where: { uploadedBy: userId } });
    await given(actor);
    await say(actor, "given", await letter("khác"), "2026-06-01");
    expect(await files()).toBe(1);
    await say(actor, "refused");
    expect(await files()).toBe(0);
    await expect(getOwnConsentDocument(actor)).rejects.toBeInstanceOf(Refusal);
    await say(actor, "unstated");
    expect(await db.employerConsent.count({ where: { expertId: id } })).toBe(0);
    const events = await db.auditEvent.findMany({ where: { subjectId: id, kind: "expert.updated" }, select: { data: true } });
    expect(new Set(events.map(({ data }) => JSON.stringify(data)))).toEqual(new Set(['{"section":"employment"}']));
  });

  test("is not saved over a newer version", async () => {
    const actor = await actorOf((await makeExpert()).userId);
    const { version } = await getOwnEmployerConsent(actor);
    await say(actor, "asked");
    expect(await saveEmployerConsent(actor, { version, state: "refused" }, null)).toMatchObject({ ok: false, code: "stale" });
    expect(await getOwnEmployerConsent(actor)).toMatchObject({ state: "asked" });
  });
});

describe("in a case", () => {
  test("it and its document are seen by both sides from the acceptance to the end, and by nobody else", async () => {
    for (const state of CASE_STATES) {
      const one = await makeOpenCase({ state });
      await given(one.asExpert);
      const { file } = await getOwnEmployerConsent(one.asExpert);
      const open = ["accepted", "dossier", "interview", "selected", "engaged"].includes(state);
      for (const actor of [one.asOwner, one.asViewer, one.asCoordinator]) {
        const { employerConsent } = await getDossier(actor, one.id);
        expect(employerConsent?.state ?? null, state).toBe(open ? "given" : null);
        const download = getCaseFile(actor, one.id, file!.id);
        if (open) expect((await download).name).toBe("Thư đồng ý.pdf");
        else await expect(download, state).rejects.toBeInstanceOf(Refusal);
      }
      expect((await getDossier(one.asExpert, one.id)).employerConsent).toMatchObject({ state: "given" });
      await expect(getCaseFile(one.asStranger, one.id, file!.id)).rejects.toBeInstanceOf(Refusal);
    }
  });

  test("the document of one expert is not to be had through the case of another", async () => {
    const [one, other] = [await makeOpenCase(), await makeOpenCase()];
    await given(one.asExpert);
    const { file } = await getOwnEmployerConsent(one.asExpert);
    for (const actor of [other.asOwner, other.asCoordinator, other.asExpert])
      await expect(getCaseFile(actor, other.id, file!.id)).rejects.toBeInstanceOf(Refusal);
  });

  test("the list is filtered by it only where it is seen, and never for the expert", async () => {
    const [open, early] = [await makeOpenCase(), await makeOpenCase({ state: "invited" })];
    for (const one of [open, early]) await say(one.asExpert, "asked");
    const unstated = await makeOpenCase();
    const found = async (actor: UserActor, employerConsent: EmployerConsentState, expertId: string) =>
      (await listCases(actor, { employerConsent, expertId })).total;
    expect(await found(open.asCoordinator, "asked", open.expertId)).toBe(1);
    expect(await found(open.asOwner, "asked", open.expertId)).toBe(1);
    expect(await found(open.asCoordinator, "refused", open.expertId)).toBe(0);
    expect(await found(unstated.asCoordinator, "unstated", unstated.expertId)).toBe(1);
    for (const state of EMPLOYER_CONSENT_STATES) {
      expect(await found(early.asCoordinator, state, early.expertId), state).toBe(0);
      expect(await found(open.asExpert, state, open.expertId), state).toBe(0);
      expect(await found(open.asStranger, state, open.expertId), state).toBe(0);
    }
  });

  test("it goes with the account, and so does the document", async () => {
    const one = await makeOpenCase();
    await given(one.asExpert);
    const { file } = await getOwnEmployerConsent(one.asExpert);
    expect(await eraseOwnAccount(one.asExpert, FACTORY_PASSWORD, "127.0.0.1")).toEqual({ ok: true });
    expect(await db.employerConsent.count({ where: { expertId: one.expertId } })).toBe(0);
    expect(await db.storedFile.count({ where: { id: file!.id } })).toBe(0);
  });
});
