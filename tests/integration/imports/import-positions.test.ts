import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";
import { advanceImports } from "~/domain/imports/advance-imports.server";
import { getImport } from "~/domain/imports/get-import.server";
import { listRows } from "~/domain/imports/list-rows.server";
import { requestRun, requestUndo, saveMapping } from "~/domain/imports/move-import.server";
import { readReport } from "~/domain/imports/read-report.server";
import { startImport } from "~/domain/imports/start-import.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";

const ROWS = [
  ["Tên vị trí / Title (Vietnamese)", "Loại nhu cầu", "Kỹ năng bắt buộc", "Tỉnh", "Hạn nộp", "Từ xa", "Học vị tối thiểu"],
  ["Chuyên gia vi mạch", "vị trí", "analog IC design", "Da Nang", "31/12/2027", "có", "Tiến sĩ"],
  ["Đặt hàng cảm biến", "đặt hàng nghiên cứu", "", "Hà Tây cũ ?", "sớm", "", ""],
  ["chuyen gia vat lieu", "", "", "", "", "", ""],
];

async function bring(institution: { id: string; memberId: string }) {
  const actor = await actorOf(institution.memberId);
  const bytes = await writeXlsx(ROWS.map((row) => row.map((value) => ({ value })))).toBuffer();
  const key = randomUUID();
  const input = {
    creationKey: key,
    kind: "positions" as const,
    institutionId: institution.id,
    source: "Kế hoạch 2027",
    fileName: "vi-tri.xlsx",
    bytes,
  };
  const [first, second] = await Promise.all([startImport(actor, input), startImport(actor, input)]);
  expect(first).toEqual(second);
  if (!first.ok) throw new Error(first.code);
  const { mapping, version } = await db.importBatch.findUniqueOrThrow({
    where: { id: first.id },
    select: { mapping: true, version: true },
  });
  await saveMapping(actor, {
    id: first.id,
    version,
    mapping: { columns: (mapping as { columns: (string | null)[] }).columns, mailLocale: "guess" },
  });
  await advanceImports("w1");
  return { actor, id: first.id };
}

describe("an import of positions", () => {
  it("from XLSX makes drafts, tells what could not be read, and takes back those that nobody changed", async () => {
    const institution = await makeInstitution();
    await makePosition({ institutionId: institution.id });
    const { actor, id } = await bring(institution);
    const { rows } = await listRows(actor, id, "all", 1);
    expect(rows.map((row) => row.problems.map((problem) => problem.code))).toEqual([[], ["province_unknown", "date_unknown"], []]);
    expect(rows[2]?.double).toMatchObject({ kind: "position", same: "title", label: "Chuyên gia vật liệu" });
    await requestRun(actor, { id, version: (await getImport(actor, id)).progress.version });
    await advanceImports("w1");
    expect((await getImport(actor, id)).outcomes).toEqual({ created: 2, skipped: 1 });
    const made = await db.position.findMany({
      where: { institutionId: institution.id, status: "draft" },
      orderBy: { titleVi: "asc" },
      include: { skills: true },
    });
    expect(made).toMatchObject([
      {
        titleVi: "Chuyên gia vi mạch",
        kind: "post",
        provinceCode: "da-nang",
        remotePossible: true,
        minDegree: "doctorate",
        dossierDeadline: new Date("2027-12-31"),
        skills: [{ skillId: "analog-ic-design", necessity: "must" }],
      },
      { titleVi: "Đặt hàng cảm biến", kind: "research_order", provinceCode: null, dossierDeadline: null },
    ]);
    expect((await readReport(actor, id)).rows.map((row) => row.outcome)).toEqual(["created", "created", "skipped"]);
    await db.position.update({ where: { id: made[1]?.id ?? "" }, data: { version: 2 } });
    await requestUndo(actor, { id, version: (await getImport(actor, id)).progress.version });
    await advanceImports("w1");
    expect((await getImport(actor, id)).outcomes).toEqual({ undone: 1, kept: 1, skipped: 1 });
    expect(await db.position.count({ where: { institutionId: institution.id, status: "draft" } })).toBe(1);
  });

  it("is for owners and recruiters of that verified institution alone, and people are for coordinators alone", async () => {
    const [own, other, pending, viewed] = await Promise.all([
      makeInstitution(),
      makeInstitution(),
      makeInstitution({ status: "pending" }),
      makeInstitution({ role: "viewer" }),
    ]);
    const begin = async (userId: string, kind: "experts" | "positions", institutionId: string | null) =>
      startImport(await actorOf(userId), {
        creationKey: randomUUID(),
        kind,
        institutionId,
        source: "x",
        fileName: "a.csv",
        bytes: new TextEncoder().encode("Tên vị trí\nA"),
      });
    await expect(begin(own.memberId, "positions", other.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(begin(pending.memberId, "positions", pending.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(begin(viewed.memberId, "positions", viewed.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(begin(own.memberId, "experts", null)).rejects.toMatchObject({ code: "not_found" });
    await expect(begin((await makeExpert()).userId, "positions", own.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await begin(own.memberId, "positions", own.id)).toMatchObject({ ok: true });
  });
});
