import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
import { addDocument } from "~/domain/cases/dossier/add-document.server";
import { checkCriterion } from "~/domain/cases/dossier/check-criterion.server";
import { getCaseFile } from "~/domain/cases/dossier/get-case-file.server";
import { getDossier } from "~/domain/cases/dossier/get-dossier.server";
import { makeCv, putCvInDossier } from "~/domain/cases/dossier/make-cv.server";
import { type DossierKind } from "~/domain/cases/dossier/model";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { makeOpenCase } from "../../factories/make-open-case";

async function pdf(words: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.setSubject(words);
  return document.save();
}
const add = async (actor: UserActor, id: string, kind: DossierKind, words: string, name = "Kế hoạch.pdf") =>
  addDocument(actor, id, { kind, note: "", name, bytes: await pdf(words) });
const versionsOf = async (actor: UserActor, id: string, kind: DossierKind) =>
  (await getDossier(actor, id)).documents.find((one) => one.kind === kind)!.versions;

describe("a document of the dossier", () => {
  test("gets the next version of its kind, and earlier ones stay to be read", async () => {
    const one = await makeOpenCase();
    expect(await add(one.asExpert, one.id, "task_plan", "một")).toEqual({ ok: true });
    expect(await add(one.asExpert, one.id, "task_plan", "hai", "Kế hoạch")).toEqual({ ok: true });
    expect(await add(one.asRecruiter, one.id, "nomination_letter", "thư")).toEqual({ ok: true });
    const versions = await versionsOf(one.asViewer, one.id, "task_plan");
    expect(versions.map(({ version, file, author }) => [version, file.name, author])).toEqual([
      [2, "Kế hoạch.pdf", "Đỗ Thị Ánh Tuyết"],
      [1, "Kế hoạch.pdf", "Đỗ Thị Ánh Tuyết"],
    ]);
    const first = await getCaseFile(one.asCoordinator, one.id, versions[1]!.file.id);
    expect((await PDFDocument.load(first.content)).getSubject()).toBe("một");
    const events = await db.caseEvent.findMany({
      where: { caseId: one.id, kind: "document_added" },
      orderBy: { seq: "asc" },
    });
    expect(events.map(({ data, note }) => [data, note])).toEqual([
      [{ document: "task_plan" }, ""],
      [{ document: "task_plan" }, ""],
      [{ document: "nomination_letter" }, ""],
    ]);
    expect(await db.notification.count({ where: { userId: one.asOwner.userId, kind: "document" } })).toBe(3);
  });

  test("sent at once by two people is two versions, and the same file again is none", async () => {
    const one = await makeOpenCase();
    expect(await Promise.all([add(one.asExpert, one.id, "other", "a"), add(one.asOwner, one.id, "other", "b")])).toEqual([
      { ok: true },
      { ok: true },
    ]);
    expect((await versionsOf(one.asExpert, one.id, "other")).map(({ version }) => version)).toEqual([2, 1]);
    const bytes = await pdf("c");
    for (let n = 0; n < 2; n += 1)
      expect(await addDocument(one.asExpert, one.id, { kind: "other", note: "", name: "c.pdf", bytes })).toEqual({ ok: true });
    expect(await versionsOf(one.asExpert, one.id, "other")).toHaveLength(3);
    expect(await db.caseEvent.count({ where: { caseId: one.id, kind: "document_added" } })).toBe(3);
  });

  test("that is no PDF leaves no trace, whatever it is called", async () => {
    const one = await makeOpenCase();
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    expect(await addDocument(one.asExpert, one.id, { kind: "task_plan", note: "", name: "Kế hoạch.pdf", bytes: png })).toEqual({
      ok: false,
      code: "not_pdf",
    });
    expect(await db.storedFile.count({ where: { uploadedBy: one.asExpert.userId } })).toBe(0);
  });

  test("is added by those who take part, and not before the acceptance", async () => {
    const one = await makeOpenCase();
    expect(await add(one.asViewer, one.id, "other", "x")).toEqual({ ok: false, code: "forbidden" });
    expect(await add(one.asCoordinator, one.id, "other", "x")).toEqual({ ok: false, code: "not_owner" });
    await expect(add(one.asStranger, one.id, "other", "x")).rejects.toBeInstanceOf(Refusal);
    const early = await makeOpenCase({ state: "invited" });
    expect(await add(early.asExpert, early.id, "other", "x")).toEqual({ ok: false, code: "illegal_move" });
  });
});

describe("the criteria of Article 3", () => {
  test("are checked by the institution with evidence that the person does not see and no event repeats", async () => {
    const one = await makeOpenCase();
    const led = { criterion: "led_work" as const, verdict: "met" as const, evidence: "Chủ nhiệm đề tài KC.01" };
    expect(await checkCriterion(one.asExpert, one.id, led)).toEqual({ ok: false, code: "forbidden" });
    expect(await checkCriterion(one.asRecruiter, one.id, led)).toEqual({ ok: true });
    expect(await checkCriterion(one.asOwner, one.id, { ...led, verdict: "unclear" })).toEqual({ ok: true });
    expect((await getDossier(one.asViewer, one.id)).checks).toMatchObject([
      { criterion: "led_work", verdict: "unclear", evidence: led.evidence },
    ]);
    expect(await getDossier(one.asExpert, one.id)).toMatchObject({ checks: null, standing: null });
    const events = await db.caseEvent.findMany({ where: { caseId: one.id, kind: "criterion_checked" } });
    expect(JSON.stringify(events)).not.toContain("KC.01");
  });
});

describe("the scientific CV", () => {
  test("is made from the profile in either language, without contact details, and becomes a version of the dossier", async () => {
    const one = await makeOpenCase({
      expert: {
        fullName: "Công Tằng Tôn Nữ Thị Ngọc Phương",
        headlineVi: "Nghiên cứu chất bán dẫn",
        headlineEn: "Research on semiconductors",
        works: [{ title: "Lớp mỏng ôxít", year: 2021 }],
      },
    });
    await db.expertContact.create({
      data: { expertId: one.expertId, email: "rieng@mat.example", phone: "+84 90 000", address: "Ngõ Riêng", other: "" },
    });
    for (const [lang, words] of [
      ["vi", "Nghiên cứu chất bán dẫn"],
      ["en", "Research on semiconductors"],
    ] as const) {
      const { bytes } = await makeCv(one.asExpert, lang);
      const text = (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.normalize("NFC");
      for (const said of [words, "Công Tằng Tôn Nữ Thị Ngọc Phương", "Lớp mỏng ôxít"]) expect(text).toContain(said);
      expect(text).not.toContain("rieng@mat.example");
    }
    expect(await putCvInDossier(one.asExpert, one.id, "vi")).toEqual({ ok: true });
    expect((await versionsOf(one.asOwner, one.id, "scientific_cv"))[0]?.file.name).toBe(
      "Lý lịch khoa học - Công Tằng Tôn Nữ Thị Ngọc Phương.pdf",
    );
    await expect(putCvInDossier(one.asOwner, one.id, "vi")).rejects.toBeInstanceOf(Refusal);
  });
});
