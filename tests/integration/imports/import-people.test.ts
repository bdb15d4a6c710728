import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { advanceImports } from "~/domain/imports/advance-imports.server";
import { dropProposals, listProposals, takeProposal } from "~/domain/imports/answer-proposals.server";
import { checkImport } from "~/domain/imports/check-import.server";
import { claimBatch } from "~/domain/imports/claim-batch.server";
import { claimWithAccount, claimWithNewAccount } from "~/domain/imports/claim-entry.server";
import { declineEntry } from "~/domain/imports/decline-entry.server";
import { findClaim } from "~/domain/imports/find-claim.server";
import { getImport } from "~/domain/imports/get-import.server";
import { getWords } from "~/domain/imports/get-words.server";
import { inviteImported } from "~/domain/imports/invite-imported.server";
import { listRows } from "~/domain/imports/list-rows.server";
import { requestRun, requestUndo, saveAnswers, saveMapping } from "~/domain/imports/move-import.server";
import { purgeImports } from "~/domain/imports/purge-imports.server";
import { runImport } from "~/domain/imports/run-import.server";
import { saveChoices } from "~/domain/imports/save-choices.server";
import { startImport } from "~/domain/imports/start-import.server";
import { visitor, type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { mailedToken, queuedMails } from "../../factories/mailed-link";
import { makeExpert } from "../../factories/make-expert";
import { makeUser } from "../../factories/make-user";

let coordinator: UserActor;
let tag = "";

beforeEach(async () => {
  await db.importedPerson.deleteMany();
  await db.importBatch.deleteMany();
  coordinator = await actorOf((await makeUser({ displayName: "Đặng Thu Hà", roles: ["coordinator"] })).id);
  tag = randomUUID().slice(0, 8);
});

const DAY = 86_400_000;
const mail = (name: string) => `${name}-${tag}@example.test`;

async function bring(csv: string): Promise<string> {
  const started = await startImport(coordinator, {
    creationKey: randomUUID(),
    kind: "experts",
    institutionId: null,
    source: "Hội viên 2026",
    fileName: "ds.csv",
    bytes: new TextEncoder().encode(csv),
  });
  if (!started.ok) throw new Error(started.code);
  return started.id;
}

/** Accepts the guessed mapping and parses the file. */
async function read(id: string): Promise<number> {
  const { mapping, version } = await db.importBatch.findUniqueOrThrow({ where: { id }, select: { mapping: true, version: true } });
  const columns = (mapping as { columns: (string | null)[] }).columns;
  expect(await saveMapping(coordinator, { id, version, mapping: { columns, mailLocale: "guess" } })).toEqual({ ok: true });
  await advanceImports("w1");
  return (await getImport(coordinator, id)).progress.version;
}

async function run(id: string): Promise<void> {
  const { version } = (await getImport(coordinator, id)).progress;
  expect(await requestRun(coordinator, { id, version })).toEqual({ ok: true });
  await advanceImports("w1");
}

const people = (count: number) =>
  ["Họ tên,Email", ...Array.from({ length: count }, (_, at) => `Nguyễn Văn Số ${at},${mail(`so${at}`)}`)].join("\n");

describe("an import of people", () => {
  it("is read, shown with its problems, run once, reported, and makes nobody findable", async () => {
    const id = await bring(
      `Họ và tên;Email;Quốc gia;Kỹ năng;Ghi chú\nTrần Thị Bưởi;${mail("buoi")};Nhật;analog IC design;x\nKhông Thư;;Đức;;\nLê An;${mail("an")};Xứ Lạ;;\nTran Thi Buoi;${mail("buoi")};;;`,
    );
    await read(id);
    const rows = await listRows(coordinator, id, "all", 1);
    expect(rows.state).toBe("ready");
    expect(rows.rows.map((row) => row.problems.map(({ code, column }) => [code, column]))).toEqual([
      [],
      [["email_missing", 1]],
      [["country_unknown", 2]],
      [],
    ]);
    expect(rows.rows[0]?.read?.person).toMatchObject({
      countryCode: "JP",
      skillIds: ["analog-ic-design"],
      locale: "vi",
      familyName: "Trần",
      givenName: "Bưởi",
    });
    expect(rows.rows[3]?.double).toMatchObject({ kind: "row", ref: "1", same: "email", label: "Trần Thị Bưởi" });
    expect(rows.counts).toMatchObject({ all: 4, stopped: 1, problems: 2, doubles: 1, clean: 1 });
    const experts = await db.expert.count();
    await run(id);
    const done = await getImport(coordinator, id);
    expect(done.progress).toMatchObject({ state: "done", done: 4 });
    expect(done.outcomes).toEqual({ created: 2, skipped: 2 });
    expect(await db.expert.count()).toBe(experts);
    expect(await db.notification.count({ where: { userId: coordinator.userId, kind: "import_done", subjectId: id } })).toBe(1);
  });

  it("asks once about a doubtful word and takes the answer for all its rows", async () => {
    const id = await bring(
      `Họ tên,Email,Kỹ năng\nLê An,${mail("an")},network slicing for 5G\nLê Bình,${mail("binh")},Network Slicing for 5G\n`,
    );
    const version = await read(id);
    const { words } = await getWords(coordinator, id);
    expect(words).toMatchObject([{ key: "network slicing for 5g", rows: 2 }]);
    const chosen = words[0]?.candidates[0]?.id ?? "";
    expect(await saveAnswers(coordinator, { id, version, skills: { "network slicing for 5g": chosen } })).toEqual({ ok: true });
    expect(await saveAnswers(coordinator, { id, version, skills: {} })).toMatchObject({ ok: false, code: "stale" });
    await advanceImports("w1");
    const { rows } = await listRows(coordinator, id, "all", 1);
    expect(rows.map((row) => row.read?.person?.skillIds)).toEqual([[chosen], [chosen]]);
    expect((await getWords(coordinator, id)).total).toBe(0);
  });

  it("goes on where a dead worker left it and takes no row twice", async () => {
    const id = await bring(people(120));
    const version = await read(id);
    await requestRun(coordinator, { id, version });
    expect(await claimBatch("dead")).toEqual({ id, state: "running" });
    // The signal arrives between two parts, as a kill would.
    let looks = 0;
    const stopping = {
      get aborted() {
        return (looks += 1) > 1;
      },
    } as AbortSignal;
    expect(await runImport(id, "dead", stopping)).toBe(false);
    expect(await db.importedPerson.count({ where: { batchId: id } })).toBe(50);
    expect(await advanceImports("w2")).toBe(0);
    await db.importBatch.update({ where: { id }, data: { claimedUntil: new Date(Date.now() - 1_000) } });
    expect(await advanceImports("w2")).toBe(1);
    expect(await runImport(id, "dead")).toBe(false);
    expect(await db.importedPerson.count({ where: { batchId: id } })).toBe(120);
    expect((await getImport(coordinator, id)).progress).toMatchObject({ state: "done", done: 120 });
  });

  it("by two workers at once is done by one", async () => {
    const id = await bring(people(70));
    const version = await read(id);
    await requestRun(coordinator, { id, version });
    expect((await Promise.all([advanceImports("a"), advanceImports("b")])).sort((a, b) => a - b)).toEqual([0, 1]);
    expect(await db.importedPerson.count({ where: { batchId: id } })).toBe(70);
  });

  it("is nobody else's to see, and stops when its importer may no longer import", async () => {
    const id = await bring(people(1));
    const other = await makeUser({});
    await db.roleGrant.create({ data: { userId: other.id, role: "coordinator" } });
    await expect(getImport(await actorOf(other.id), id)).rejects.toMatchObject({ code: "not_found" });
    await read(id);
    await requestRun(coordinator, { id, version: (await getImport(coordinator, id)).progress.version });
    await db.roleGrant.deleteMany({ where: { userId: coordinator.userId } });
    await advanceImports("w1");
    expect(await db.importBatch.findUnique({ where: { id }, select: { state: true, lastError: true } })).toEqual({
      state: "failed",
      lastError: "forbidden",
    });
    expect(await db.importedPerson.count({ where: { batchId: id } })).toBe(0);
  });

  it("that meets a registered expert proposes lines and overwrites nothing", async () => {
    const expert = await makeExpert({ fullName: "Vũ Minh Đức", countryCode: "JP", employments: [{ title: "Kỹ sư" }] });
    const id = await bring(`Name,Email,Country,Skills,Employer\nDuc Vu Minh,${mail("duc")},Germany,analog IC design,Viện Bờ Đông\n`);
    await read(id);
    const { rows } = await listRows(coordinator, id, "doubles", 1);
    expect(rows[0]?.double).toMatchObject({ kind: "expert", ref: expert.id, same: "name" });
    await saveChoices(coordinator, { id, choices: new Map([[1, "merge"]]), all: null });
    await run(id);
    expect(await db.expert.findUnique({ where: { id: expert.id }, select: { countryCode: true } })).toEqual({ countryCode: "JP" });
    const person = await actorOf(expert.userId);
    const lines = await listProposals(person);
    expect(lines.map((line) => line.value.kind)).toEqual(["country", "skill"]);
    const skill = lines.find((line) => line.value.kind === "skill");
    expect(await takeProposal(person, skill?.id ?? "")).toEqual({ ok: true });
    expect(await takeProposal(person, skill?.id ?? "")).toEqual({ ok: false, code: "gone" });
    expect(await db.expertSkill.count({ where: { expertId: expert.id, skillId: "analog-ic-design" } })).toBe(1);
    await dropProposals(coordinator, null);
    expect((await listProposals(person)).length).toBe(lines.length - 1);
  });
});

describe("somebody who was written down", () => {
  async function invited(name = "hoa"): Promise<{ id: string; email: string; token: string }> {
    const email = mail(name);
    const id = await bring(
      `Họ tên,Email,Quốc gia,Kỹ năng,Hình thức,Điện thoại\nPhạm Thị Hoa,${email},Pháp,analog IC design,giảng dạy,+33 1 00 00\n`,
    );
    await read(id);
    await run(id);
    await inviteImported(20);
    return { id, email, token: await mailedToken(email, "import_invitation") };
  }

  it("is invited once, slowly, reminded after 7 and 14 days and deleted 14 days later, with what the file said", async () => {
    const { id, email } = await invited();
    const start = Date.now();
    expect((await queuedMails(email)).map((one) => one.kind)).toEqual(["import_invitation"]);
    expect(await inviteImported(20, new Date(start + 6 * DAY))).toBe(0);
    expect(await inviteImported(20, new Date(start + 7 * DAY + 60_000))).toBe(1);
    expect(await inviteImported(20, new Date(start + 13 * DAY))).toBe(0);
    expect(await inviteImported(20, new Date(start + 14 * DAY + 120_000))).toBe(1);
    expect(await inviteImported(20, new Date(start + 27 * DAY))).toBe(0);
    expect((await queuedMails(email)).map((one) => one.kind)).toEqual(["import_invitation", "import_reminder", "import_reminder"]);
    expect(await purgeImports(new Date(start + 27 * DAY))).toBe(0);
    expect(await purgeImports(new Date(start + 28 * DAY + 300_000))).toBe(1);
    expect(await db.importRow.findMany({ where: { batchId: id }, select: { cells: true, outcome: true } })).toEqual([
      { cells: [], outcome: "created" },
    ]);
  });

  it("sees exactly what was noted, claims it into an unpublished draft once, by the first link or the newest", async () => {
    const { id, email, token } = await invited("claim");
    await inviteImported(20, new Date(Date.now() + 8 * DAY));
    const claim = await findClaim(visitor, token);
    expect(claim).toMatchObject({
      state: "open",
      inviter: "Đặng Thu Hà",
      source: "Hội viên 2026",
      hasAccount: false,
      person: { fullName: "Phạm Thị Hoa", countryCode: "FR" },
    });
    const input = { token, displayName: "Phạm Thị Hoa", password: "một mật khẩu thật dài 19", locale: "vi" as const };
    const both = await Promise.all([
      claimWithNewAccount(visitor, input, "203.0.113.9"),
      claimWithNewAccount(visitor, input, "203.0.113.9"),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    const user = await db.user.findUniqueOrThrow({
      where: { email },
      select: { emailVerifiedAt: true, expert: { include: { skills: true, availabilities: true, contact: true } } },
    });
    expect(user.emailVerifiedAt).not.toBeNull();
    expect(user.expert).toMatchObject({
      publishedAt: null,
      countryCode: "FR",
      visibility: "coordinators",
      skills: [{ skillId: "analog-ic-design", level: 2 }],
      availabilities: [{ engagementType: "teaching" }],
      contact: { phone: "+33 1 00 00" },
    });
    expect(await findClaim(visitor, token)).toEqual({ state: "claimed" });
    expect(await db.importedPerson.findFirst({ where: { batchId: id }, select: { email: true, data: true } })).toEqual({
      email: "",
      data: {},
    });
    // Undoing the import keeps people who have claimed their record.
    const { version } = (await getImport(coordinator, id)).progress;
    await requestUndo(coordinator, { id, version });
    await advanceImports("w1");
    expect((await getImport(coordinator, id)).outcomes).toEqual({ kept: 1 });
    expect(await db.user.count({ where: { email } })).toBe(1);
  });

  it("takes it into an account of the same address only", async () => {
    const { email, token } = await invited("account");
    const owner = await makeUser({ email });
    const stranger = await makeUser({});
    expect(await claimWithAccount(await actorOf(stranger.id), token)).toEqual({ ok: false, code: "other_address" });
    expect(
      await claimWithNewAccount(
        visitor,
        { token, displayName: "Kẻ Khác", password: "một mật khẩu thật dài 19", locale: "vi" },
        "203.0.113.9",
      ),
    ).toEqual({ ok: false, code: "has_account" });
    expect(await claimWithAccount(await actorOf(owner.id), token)).toEqual({ ok: true, to: "draft" });
    expect(await claimWithAccount(await actorOf(owner.id), token)).toEqual({ ok: false, code: "link" });
  });

  it("declines: everything goes at once, the link says so, and nobody writes again", async () => {
    const { id, email, token } = await invited("no");
    expect(await declineEntry(visitor, token)).toEqual({ ok: true });
    expect(await declineEntry(visitor, token)).toEqual({ ok: false });
    expect(await findClaim(visitor, token)).toEqual({ state: "declined" });
    expect(await db.importedPerson.count({ where: { batchId: id } })).toBe(0);
    expect(JSON.stringify(await db.importRow.findMany({ where: { batchId: id } }))).not.toContain(email);
    const again = await bring(`Họ tên,Email\nPhạm Thị Hoa,${email}\n`);
    await read(again);
    expect((await listRows(coordinator, again, "stopped", 1)).rows[0]?.problems).toMatchObject([{ code: "declined_before" }]);
    await run(again);
    expect((await getImport(coordinator, again)).outcomes).toEqual({ skipped: 1 });
  });

  it("goes when the import is taken back, and the link then leads nowhere", async () => {
    const { id, token } = await invited("undo");
    const { version } = (await getImport(coordinator, id)).progress;
    expect(await requestUndo(coordinator, { id, version })).toEqual({ ok: true });
    await advanceImports("w1");
    expect((await getImport(coordinator, id)).outcomes).toEqual({ undone: 1 });
    expect(await findClaim(visitor, token)).toEqual({ state: "gone" });
    expect(await db.importRow.findMany({ where: { batchId: id }, select: { cells: true } })).toEqual([{ cells: [] }]);
  });
  it("is not read into an import that another worker holds", async () => {
    const id = await bring(people(2));
    expect(await checkImport(id, "nobody", coordinator)).toBe(false);
  });
});
