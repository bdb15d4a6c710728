import { beforeEach, describe, expect, test } from "vitest";
import { decidePair, listMerges, listPairs } from "~/domain/duplicates/decide-pair.server";
import { findDuplicates } from "~/domain/duplicates/find-duplicates.server";
import { mergeExperts, undoExpertMerge } from "~/domain/duplicates/merge-experts.server";
import { purgeMerges } from "~/domain/duplicates/purge-merges.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { grantConsent, withdrawConsent } from "~/domain/privacy/record-consent.server";
import { syncSkills } from "~/domain/skills/sync-skills.server";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeCase } from "../../factories/make-case";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

let coordinator: UserActor;
let stays: { id: string; userId: string };
let goes: { id: string; userId: string };

beforeEach(async () => {
  await syncSkills();
  await db.duplicatePair.deleteMany();
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  const blocked = (await makeInstitution()).id;
  const tag = Math.random().toString(36).slice(2);
  stays = await makeExpert({
    fullName: `Đặng Thị Hải Yến ${tag}`,
    skills: [{ skillId: "rtl-design", level: 2 }],
    employments: [{ title: "Kỹ sư" }],
    languages: [{ languageCode: "en", level: "B1" }],
    headlineVi: "",
    visibility: "public",
  });
  goes = await makeExpert({
    fullName: `${tag} Yen Dang Thi Hai`,
    orcid: "0000-0002-1825-0097",
    skills: [
      { skillId: "rtl-design", level: 4, verifiedAt: new Date("2026-05-01") },
      { skillId: "robotics", level: 1 },
    ],
    employments: [{ title: "Kỹ sư" }, { title: "Trưởng nhóm", fromYear: 2020 }],
    works: [{ title: "Đo điện tích trong bán dẫn hai chiều" }],
    degrees: ["doctorate"],
    languages: [
      { languageCode: "en", level: "C1" },
      { languageCode: "ja", level: "B2" },
    ],
    availabilities: [{ engagementType: "teaching", from: "2027-01-01", payFloor: { amount: 1000, currency: "USD", per: "month" } }],
    blocks: [blocked],
    visibility: "institutions",
  });
  await findDuplicates([stays.id, goes.id]);
});

const merge = () => mergeExperts(coordinator, { into: stays.id, from: goes.id });
const INCLUDE = {
  skills: { orderBy: { skillId: "asc" } },
  degrees: true,
  employments: { orderBy: { id: "asc" } },
  works: true,
  languages: { orderBy: { languageCode: "asc" } },
  availabilities: true,
  blocks: true,
  shortlistItems: true,
  cases: { select: { id: true } },
} as const;
/** Both profiles with all related records, except version counters. */
const picture = async () => {
  const rows = await db.expert.findMany({ where: { id: { in: [stays.id, goes.id] } }, include: INCLUDE, orderBy: { id: "asc" } });
  const consents = await db.consent.findMany({ where: { userId: { in: [stays.userId, goes.userId] } }, orderBy: { id: "asc" } });
  return [rows.map(({ version: _version, updatedAt: _at, ...row }) => row), consents];
};

describe("doubles", () => {
  test("are found by name and employer, and again after one of them was dismissed only for a new reason", async () => {
    expect((await listPairs(coordinator, "open", 1)).pairs.map((pair) => pair.reasons)).toEqual([["name_employer"]]);
    await decidePair(coordinator, stays.id, goes.id, "dismissed");
    await db.expert.update({ where: { id: goes.id }, data: { headlineVi: "Khác" } });
    await findDuplicates([goes.id]);
    expect((await listPairs(coordinator, "open", 1)).total).toBe(0);
    await db.expert.update({ where: { id: stays.id }, data: { orcid: "0000-0002-1825-0097" } });
    await findDuplicates([stays.id]);
    expect((await listPairs(coordinator, "open", 1)).pairs.map((pair) => pair.reasons)).toEqual([["orcid", "name_employer"]]);
  });

  test("are found though both profiles change at the same moment", async () => {
    await db.duplicateKey.deleteMany();
    await db.duplicatePair.deleteMany();
    await Promise.all([findDuplicates([stays.id]), findDuplicates([goes.id])]);
    expect(await db.duplicatePair.count()).toBe(1);
  });

  test("are not shown when one of them is hidden, nor to anyone but coordinators", async () => {
    await db.expert.update({ where: { id: goes.id }, data: { visibility: "hidden" } });
    expect((await listPairs(coordinator, "open", 1)).total).toBe(0);
    await expect(merge()).rejects.toBeInstanceOf(Refusal);
    await expect(listPairs(await actorOf(goes.userId), "open", 1)).rejects.toBeInstanceOf(Refusal);
    await expect(mergeExperts(await actorOf(stays.userId), { into: stays.id, from: goes.id })).rejects.toBeInstanceOf(Refusal);
  });
});

describe("a merge", () => {
  test("unites both, as strict as the stricter, tells both accounts and moves no private wish", async () => {
    expect(await merge()).toMatchObject({ ok: true });
    const kept = await db.expert.findUniqueOrThrow({ where: { id: stays.id }, include: INCLUDE });
    expect(kept).toMatchObject({ visibility: "institutions", orcid: "0000-0002-1825-0097", headlineVi: "Nghiên cứu viên" });
    expect(kept.skills.map(({ skillId, level, verifiedAt }) => [skillId, level, verifiedAt !== null])).toEqual([
      ["robotics", 1, false],
      ["rtl-design", 4, true],
    ]);
    expect(kept.employments.map((post) => post.title)).toEqual(["Kỹ sư", "Trưởng nhóm"]);
    expect(kept.languages.map((one) => one.level)).toEqual(["C1", "B2"]);
    expect([kept.works.length, kept.degrees.length, kept.blocks.length]).toEqual([1, 1, 1]);
    expect(kept.availabilities.map((offer) => offer.payFloorAmount)).toEqual([null]);
    const gone = await db.expert.findUniqueOrThrow({ where: { id: goes.id }, include: INCLUDE });
    expect(gone.publishedAt).toBeNull();
    expect(gone.works).toHaveLength(1);
    const told = await db.notification.findMany({ where: { kind: "profile_merged", userId: { in: [stays.userId, goes.userId] } } });
    expect(told).toHaveLength(2);
  });

  test("and its undoing leave both as they were", async () => {
    const list = await db.shortlist.create({ data: { creationKey: stays.id, ownerId: coordinator.userId, name: "Một" } });
    const other = await db.shortlist.create({ data: { creationKey: goes.id, ownerId: coordinator.userId, name: "Hai" } });
    await db.shortlistItem.createMany({
      data: [
        { shortlistId: list.id, expertId: stays.id, place: 1, note: "Một", tags: ["a"] },
        { shortlistId: list.id, expertId: goes.id, place: 2, note: "Hai", tags: ["b"] },
        { shortlistId: other.id, expertId: goes.id, place: 1, note: "Ba", tags: [] },
      ],
    });
    await db.consent.create({
      data: { userId: goes.userId, purpose: "profile_search", textVersion: "1", audience: "institutions", locale: "vi" },
    });
    const before = await picture();
    const merged = await merge();
    if (!merged.ok) throw new Error(merged.code);
    expect(await picture()).not.toEqual(before);
    expect(await db.shortlistItem.findMany({ where: { expertId: stays.id }, orderBy: { place: "asc" }, select: { note: true } })).toEqual([
      { note: "Một\nHai" },
      { note: "Ba" },
    ]);
    expect((await listMerges(coordinator)).map((one) => one.id)).toContain(merged.id);
    expect(await undoExpertMerge(coordinator, merged.id)).toEqual({ ok: true, kept: 0 });
    expect(await picture()).toEqual(before);
  });

  test("takes cases along and gives them back, but not beside an open one for the same position or with a blocked institution", async () => {
    const institution = await makeInstitution();
    const position = await makePosition({ institutionId: institution.id });
    const own = { positionId: position.id, institutionId: institution.id, ownerId: institution.memberId };
    const moved = await makeCase({ ...own, expertId: goes.id });
    const rival = await makeCase({ ...own, expertId: stays.id });
    expect(await merge()).toEqual({ ok: false, code: "open_case" });
    await db.case.delete({ where: { id: rival.id } });
    await db.expertBlock.create({ data: { expertId: stays.id, institutionId: institution.id } });
    expect(await merge()).toEqual({ ok: false, code: "case_with_blocked" });
    await db.expertBlock.deleteMany({ where: { expertId: stays.id } });
    await db.contactDisclosure.create({ data: { caseId: moved.id, field: "phone" } });
    await db.expertContact.create({ data: { expertId: goes.id, phone: "+81 3 0000 0001" } });
    await db.expertContact.create({ data: { expertId: stays.id, phone: "+81 3 0000 0002" } });
    expect(await merge()).toEqual({ ok: false, code: "contact_disclosed" });
    await db.contactDisclosure.updateMany({ where: { caseId: moved.id }, data: { revokedAt: new Date() } });
    const merged = await merge();
    if (!merged.ok) throw new Error(merged.code);
    const of = async () => (await db.case.findUniqueOrThrow({ where: { id: moved.id } })).expertId;
    expect(await of()).toBe(stays.id);
    await undoExpertMerge(coordinator, merged.id);
    expect(await of()).toBe(goes.id);
  });

  test("keeps the marks of at most five key works, the target's own first", async () => {
    const marked = (expertId: string, of: string, count: number) =>
      Array.from({ length: count }, (_, n) => ({ expertId, kind: "publication" as const, title: `${of} ${n}`, keyWork: true }));
    await db.expertWork.createMany({ data: [...marked(stays.id, "Ở lại", 4), ...marked(goes.id, "Đi", 3)] });
    const merged = await merge();
    if (!merged.ok) throw new Error(merged.code);
    const key = await db.expertWork.findMany({ where: { expertId: stays.id, keyWork: true }, orderBy: { id: "asc" } });
    expect(key.map((work) => work.title)).toEqual(["Ở lại 0", "Ở lại 1", "Ở lại 2", "Ở lại 3", "Đi 0"]);
    expect(await undoExpertMerge(coordinator, merged.id)).toEqual({ ok: true, kept: 0 });
    expect(await db.expertWork.count({ where: { expertId: stays.id } })).toBe(4);
  });

  test("copies what was said about the employer, with the document, and undoing takes the copy back", async () => {
    await db.employerConsent.create({ data: { expertId: goes.id, state: "given", givenOn: new Date("2026-05-01") } });
    const document = { name: "Thư.pdf", mediaType: "application/pdf", size: 1, sha256: "a", content: new Uint8Array([1]) };
    await db.storedFile.create({ data: { ...document, employerConsentId: goes.id } });
    const of = (expertId: string) =>
      db.employerConsent.findUnique({
        where: { expertId },
        select: { state: true, givenOn: true, document: { select: { name: true, content: true } } },
      });
    const before = await of(goes.id);
    const merged = await merge();
    if (!merged.ok) throw new Error(merged.code);
    expect(await of(stays.id)).toEqual(before);
    expect(await of(goes.id)).toEqual(before);
    expect(await undoExpertMerge(coordinator, merged.id)).toEqual({ ok: true, kept: 0 });
    expect(await of(stays.id)).toBeNull();
    expect(await of(goes.id)).toEqual(before);
  });

  test("leaves what the target says about the employer, also what it says after the merge", async () => {
    await db.employerConsent.create({ data: { expertId: goes.id, state: "refused" } });
    const merged = await merge();
    if (!merged.ok) throw new Error(merged.code);
    await db.employerConsent.update({ where: { expertId: stays.id }, data: { state: "asked" } });
    expect(await undoExpertMerge(coordinator, merged.id)).toEqual({ ok: true, kept: 1 });
    const again = await merge();
    if (!again.ok) throw new Error(again.code);
    expect((await db.employerConsent.findUniqueOrThrow({ where: { expertId: stays.id } })).state).toBe("asked");
  });

  test("recorded before a column was added is undone in full", async () => {
    const merged = await merge();
    if (!merged.ok) throw new Error(merged.code);
    await db.$executeRaw`
      UPDATE "ExpertMerge" SET "before" = replace("before"::text, ',[\\"keyWork\\",false]', '')::jsonb WHERE "id" = ${merged.id}::uuid`;
    const { before } = await db.expertMerge.findUniqueOrThrow({ where: { id: merged.id }, select: { before: true } });
    expect(JSON.stringify(before)).not.toContain("keyWork");
    expect(await undoExpertMerge(coordinator, merged.id)).toEqual({ ok: true, kept: 0 });
    expect(await db.expertWork.count({ where: { expertId: stays.id } })).toBe(0);
  });

  test("is undone around what was changed since", async () => {
    const merged = await merge();
    if (!merged.ok) throw new Error(merged.code);
    await db.expertSkill.updateMany({ where: { expertId: stays.id, skillId: "robotics" }, data: { level: 3 } });
    await db.expert.update({ where: { id: stays.id }, data: { headlineVi: "Mới viết" } });
    expect(await undoExpertMerge(coordinator, merged.id)).toEqual({ ok: true, kept: 2 });
    expect(await db.expert.findUniqueOrThrow({ where: { id: stays.id } })).toMatchObject({
      headlineVi: "Mới viết",
      visibility: "public",
      orcid: "",
    });
  });

  test("leaves nobody answering for a case about themselves", async () => {
    const institution = await makeInstitution();
    const position = await makePosition({ institutionId: institution.id });
    await db.roleGrant.create({ data: { userId: stays.userId, role: "coordinator" } });
    const moved = await makeCase({ positionId: position.id, institutionId: institution.id, ownerId: stays.userId, expertId: goes.id });
    expect(await merge()).toMatchObject({ ok: true });
    const row = await db.case.findUniqueOrThrow({ where: { id: moved.id } });
    expect(row.expertId).toBe(stays.id);
    expect(row.ownerId).not.toBe(stays.userId);
  });

  test("undone, publishes no profile again whose person took it back since", async () => {
    const merged = await merge();
    if (!merged.ok) throw new Error(merged.code);
    await db.$transaction(async (tx) => {
      await grantConsent(tx, { userId: goes.userId, purpose: "profile_search", audience: "institutions", locale: "vi" });
      await withdrawConsent(tx, { userId: goes.userId, purpose: "profile_search", how: "account_page" });
    });
    expect(await undoExpertMerge(coordinator, merged.id)).toMatchObject({ ok: true });
    expect((await db.expert.findUniqueOrThrow({ where: { id: goes.id } })).publishedAt).toBeNull();
    expect(await db.consent.count({ where: { userId: goes.userId, purpose: "profile_search", withdrawnAt: null } })).toBe(0);
  });

  test("cannot be undone after 30 days, when nothing of the people is kept for it", async () => {
    const merged = await merge();
    if (!merged.ok) throw new Error(merged.code);
    await db.expertMerge.update({ where: { id: merged.id }, data: { mergedAt: new Date(Date.now() - 31 * 86_400_000) } });
    expect(await purgeMerges(new Date())).toBeGreaterThan(0);
    expect((await db.expertMerge.findUniqueOrThrow({ where: { id: merged.id } })).before).toEqual({});
    expect(await undoExpertMerge(coordinator, merged.id)).toEqual({ ok: false, code: "too_late" });
  });
});
