import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type UserActor, visitor } from "~/domain/vocabulary/actor";
import { closePosition } from "~/domain/positions/close-position.server";
import { createPosition } from "~/domain/positions/create-position.server";
import { deletePosition } from "~/domain/positions/delete-position.server";
import { duplicatePosition } from "~/domain/positions/duplicate-position.server";
import { getOwnPosition } from "~/domain/positions/get-own-position.server";
import { getPosition } from "~/domain/positions/get-position.server";
import { listInstitutionPositions } from "~/domain/positions/list-institution-positions.server";
import { listPositionCards } from "~/domain/positions/list-position-cards.server";
import { type PositionSection } from "~/domain/positions/model";
import { publishPosition } from "~/domain/positions/publish-position.server";
import { reopenPosition } from "~/domain/positions/reopen-position.server";
import { savePositionSection } from "~/domain/positions/save-position-section.server";
import { type SectionInput } from "~/domain/positions/section-columns";
import { sectionSchemas } from "~/domain/positions/section-schemas";
import { syncSkills } from "~/domain/skills/sync-skills.server";
import { closePastDeadline } from "~/jobs/close-positions.server";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

let institutionId: string;
let owner: UserActor;

const DAY = 86_400_000;
const daysFromNow = (days: number) => todayInVietnam(new Date(Date.now() + days * DAY));
const basics = sectionSchemas.basics.parse({ kind: "post", titleVi: "Chuyên gia vi mạch", titleEn: "" });
const draft = () => createPosition(owner, { institutionId, creationKey: randomUUID(), values: basics });
const code = (answer: { ok: true } | { ok: false; code: string }) => (answer.ok ? "ok" : answer.code);

async function save(actor: UserActor, positionId: string, version: number, section: PositionSection, typed: object) {
  return savePositionSection(actor, { positionId, version }, { section, values: sectionSchemas[section].parse(typed) } as SectionInput);
}

/** A draft with everything that publication requires. Its version is 4. */
async function completeDraft(deadline?: string): Promise<string> {
  const { id } = await draft();
  await save(owner, id, 1, "text", { textVi: "Thiết kế mạch tương tự." });
  await save(owner, id, 2, "work", { engagementTypes: ["remote_advising"], remotePossible: true });
  await save(owner, id, 3, "skills", { skills: [{ text: "analog ic design", necessity: "must", minLevel: 3 }], fieldCodes: ["2.2"] });
  if (deadline) await save(owner, id, 4, "offer", { dossierDeadline: deadline });
  return id;
}
const versionOf = async (id: string) => (await db.position.findUniqueOrThrow({ where: { id } })).version;
const auditOf = async (id: string) =>
  (await db.auditEvent.findMany({ where: { subjectType: "position", subjectId: id }, orderBy: { id: "asc" } })).map((event) => event.kind);

beforeEach(async () => {
  await syncSkills();
  const made = await makeInstitution();
  institutionId = made.id;
  owner = await actorOf(made.memberId);
});

describe("a position from draft to its end", () => {
  it("is made once by a form that is sent twice, also at the same moment", async () => {
    const creationKey = randomUUID();
    const made = await Promise.all([1, 2, 3].map(() => createPosition(owner, { institutionId, creationKey, values: basics })));
    expect(new Set(made.map((each) => each.id)).size).toBe(1);
    expect(await db.position.count({ where: { institutionId } })).toBe(1);
  });

  it("is published when complete, found by everyone, closed, and opened again with its first date", async () => {
    const id = await completeDraft();
    await expect(getPosition(visitor, id)).rejects.toMatchObject({ code: "not_found" });
    expect(code(await publishPosition(owner, { positionId: id, version: 4 }))).toBe("ok");
    const first = (await getPosition(visitor, id)).position;
    expect(first.status).toBe("published");
    expect(code(await closePosition(owner, { positionId: id, version: 5 }))).toBe("ok");
    expect((await getPosition(visitor, id)).position).toMatchObject({ status: "closed", closedReason: "member" });
    expect(code(await reopenPosition(owner, { positionId: id, version: 6 }))).toBe("ok");
    expect((await getPosition(visitor, id)).position).toMatchObject({
      status: "published",
      publishedAt: first.publishedAt,
      closedReason: null,
    });
    expect((await auditOf(id)).slice(-3)).toEqual(["position.published", "position.closed", "position.reopened"]);
  });

  it("leaves a mark for the index with every change", async () => {
    const id = await completeDraft();
    const mark = () => db.searchMark.findUniqueOrThrow({ where: { kind_entityId: { kind: "position", entityId: id } } });
    const before = (await mark()).version;
    await publishPosition(owner, { positionId: id, version: 4 });
    expect((await mark()).version).toBe(before + 1);
  });

  it("is not published while something is missing, and says what", async () => {
    const { id } = await draft();
    expect(await publishPosition(owner, { positionId: id, version: 1 })).toEqual({
      ok: false,
      code: "incomplete",
      missing: ["text", "engagement_type", "skill_or_field", "place"],
    });
    expect(await auditOf(id)).toEqual(["position.created"]);
  });

  it("is not published before its institution is verified", async () => {
    const id = await completeDraft();
    await db.institution.update({ where: { id: institutionId }, data: { status: "pending" } });
    expect(code(await publishPosition(owner, { positionId: id, version: 4 }))).toBe("institution_not_verified");
  });

  it("disappears from public pages and cards while its institution does not count as verified", async () => {
    const { id } = await makePosition({ institutionId });
    expect((await listPositionCards(visitor, [id])).map((card) => card.id)).toEqual([id]);
    await db.institution.update({ where: { id: institutionId }, data: { status: "refused" } });
    expect(await listPositionCards(visitor, [id])).toEqual([]);
    await expect(getPosition(visitor, id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("keeps what readers need while it is open", async () => {
    const id = await completeDraft();
    await publishPosition(owner, { positionId: id, version: 4 });
    expect(await save(owner, id, 5, "text", { textVi: "" })).toEqual({ ok: false, code: "incomplete", missing: ["text"] });
    expect(await save(owner, id, 5, "offer", { dossierDeadline: daysFromNow(-1) })).toMatchObject({ missing: ["deadline"] });
    expect((await getPosition(visitor, id)).position.textVi).toBe("Thiết kế mạch tương tự.");
  });

  it("can be deleted as a draft, never once it was announced", async () => {
    const { id } = await draft();
    expect(code(await deletePosition(owner, { positionId: id, version: 1 }))).toBe("ok");
    await expect(getOwnPosition(owner, id)).rejects.toMatchObject({ code: "not_found" });
    const announced = await makePosition({ institutionId });
    expect(code(await deletePosition(owner, { positionId: announced.id, version: 1 }))).toBe("was_published");
  });

  it("is copied into one draft with its skills and facts, without its state and a past deadline", async () => {
    const source = await makePosition({
      institutionId,
      skills: [{ skillId: "machine-learning", minLevel: 4 }],
      dossierDeadline: daysFromNow(-2),
      criteria: [{ vi: "Tiến sĩ", en: "", weight: "required" }],
    });
    const creationKey = randomUUID();
    const { id } = await duplicatePosition(owner, { positionId: source.id, creationKey });
    expect((await duplicatePosition(owner, { positionId: source.id, creationKey })).id).toBe(id);
    const { position } = await getOwnPosition(owner, id);
    expect(position).toMatchObject({
      status: "draft",
      publishedAt: null,
      dossierDeadline: null,
      version: 1,
      criteria: [{ vi: "Tiến sĩ" }],
    });
    expect(position.skills).toMatchObject([{ skillId: "machine-learning", minLevel: 4 }]);
  });
});

describe("editing a position", () => {
  it("tells the second of two editors and keeps the first one's text", async () => {
    const { id } = await draft();
    expect(code(await save(owner, id, 1, "text", { textVi: "Bản một" }))).toBe("ok");
    expect(await save(owner, id, 1, "text", { textVi: "Bản hai" })).toEqual({ ok: false, code: "stale", version: 2 });
    expect((await getOwnPosition(owner, id)).position.textVi).toBe("Bản một");
  });

  it("lets only one of two editors win who save at the same moment", async () => {
    const { id } = await draft();
    const answers = await Promise.all(["A", "B"].map((text) => save(owner, id, 1, "text", { textVi: text })));
    expect(answers.map(code).sort()).toEqual(["ok", "stale"]);
  });

  it("finds a skill by id, label or alias in either language without diacritics, and names the rows it cannot read", async () => {
    const { id } = await draft();
    const row = (text: string, skill = "") => ({ skill, text, necessity: "must", minLevel: 2 });
    expect(await save(owner, id, 1, "skills", { skills: [row("hoc may"), row("thuật giả kim"), row("")] })).toEqual({
      ok: false,
      code: "unknown_skill",
      rows: [1],
    });
    expect(await save(owner, id, 1, "skills", { skills: [row("hoc may"), row("Machine learning")] })).toMatchObject({
      code: "skill_twice",
      rows: [1],
    });
    expect(code(await save(owner, id, 1, "skills", { skills: [row("hoc may"), row("gì cũng được", "robotics"), row("")] }))).toBe("ok");
    expect((await getOwnPosition(owner, id)).position.skills.map((skill) => skill.skillId)).toEqual(["machine-learning", "robotics"]);
  });
});

describe("a deadline", () => {
  it("lets the last day count in full and closes the position the day after, before any worker runs", async () => {
    const lastDay = await makePosition({ institutionId, dossierDeadline: daysFromNow(0) });
    const past = await makePosition({ institutionId, dossierDeadline: daysFromNow(-1) });
    const cards = await listPositionCards(visitor, [past.id, lastDay.id]);
    expect(cards.map((card) => card.status)).toEqual(["closed", "published"]);
    const { counts } = await listInstitutionPositions(owner, { institutionId, status: null, page: 1 });
    expect(counts).toEqual({ draft: 0, published: 1, closed: 1 });
    expect((await getPosition(visitor, past.id)).position).toMatchObject({ status: "closed", closedReason: "deadline" });
  });

  it("is carried out by the worker once: status, audit event, mark", async () => {
    const past = await makePosition({ institutionId, dossierDeadline: daysFromNow(-1) });
    const open = await makePosition({ institutionId, dossierDeadline: daysFromNow(0) });
    const draftPast = await makePosition({ institutionId, status: "draft", dossierDeadline: daysFromNow(-1) });
    await db.searchMark.deleteMany();
    expect(await closePastDeadline()).toBeGreaterThanOrEqual(1);
    expect(await closePastDeadline()).toBe(0);
    const status = async (id: string) => (await db.position.findUniqueOrThrow({ where: { id } })).status;
    expect([await status(past.id), await status(open.id), await status(draftPast.id)]).toEqual(["closed", "published", "draft"]);
    expect(await auditOf(past.id)).toEqual(["position.closed"]);
    expect(await db.searchMark.count({ where: { entityId: past.id } })).toBe(1);
    expect(await db.searchMark.count({ where: { entityId: open.id } })).toBe(0);
  });

  it("ends at midnight in Việt Nam, which is 17:00 UTC", async () => {
    const { id } = await makePosition({ institutionId, dossierDeadline: "2031-05-10" });
    await closePastDeadline(new Date("2031-05-10T16:59:59Z"));
    expect((await db.position.findUniqueOrThrow({ where: { id } })).status).toBe("published");
    await closePastDeadline(new Date("2031-05-10T17:00:00Z"));
    expect((await db.position.findUniqueOrThrow({ where: { id } })).status).toBe("closed");
  });

  it("closes more positions than one batch holds", async () => {
    await db.position.createMany({
      data: Array.from({ length: 230 }, () => ({
        institutionId,
        status: "published" as const,
        publishedAt: new Date(),
        dossierDeadline: dateFromIso("2026-01-01"),
      })),
    });
    expect(await closePastDeadline()).toBeGreaterThanOrEqual(230);
  });

  it("that is past must be moved before the position opens again", async () => {
    const { id } = await makePosition({ institutionId, dossierDeadline: daysFromNow(-1), textVi: "Mô tả", fieldCodes: ["2.2"] });
    await closePastDeadline();
    expect(code(await reopenPosition(owner, { positionId: id, version: 2 }))).toBe("deadline_past");
    expect(code(await save(owner, id, 2, "offer", { dossierDeadline: daysFromNow(30) }))).toBe("ok");
    expect(code(await reopenPosition(owner, { positionId: id, version: 3 }))).toBe("ok");
  });
});

describe("refusals", () => {
  const attempts: Record<string, (actor: UserActor, id: string) => Promise<unknown>> = {
    read: (actor, id) => getOwnPosition(actor, id),
    save: (actor, id) => save(actor, id, 1, "text", { textVi: "x" }),
    publish: (actor, id) => publishPosition(actor, { positionId: id, version: 1 }),
    close: (actor, id) => closePosition(actor, { positionId: id, version: 1 }),
    reopen: (actor, id) => reopenPosition(actor, { positionId: id, version: 1 }),
    delete: (actor, id) => deletePosition(actor, { positionId: id, version: 1 }),
    duplicate: (actor, id) => duplicatePosition(actor, { positionId: id, creationKey: randomUUID() }),
  };

  it.each(Object.keys(attempts))("%s: another institution's owner, a coordinator and malformed ids get 404", async (name) => {
    const { id } = await draft();
    const stranger = await actorOf((await makeInstitution()).memberId);
    const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
    for (const actor of [stranger, coordinator]) await expect(attempts[name]!(actor, id)).rejects.toMatchObject({ code: "not_found" });
    for (const wrong of [randomUUID(), "1", "' OR 1=1 --"])
      await expect(attempts[name]!(owner, wrong)).rejects.toMatchObject({ code: "not_found" });
    expect(await versionOf(id)).toBe(1);
  });

  it.each(Object.keys(attempts).filter((name) => name !== "read"))("%s: a viewer gets 403", async (name) => {
    const { id } = await draft();
    const viewer = await makeUser();
    await db.institutionMember.create({ data: { institutionId, userId: viewer.id, role: "viewer" } });
    await expect(attempts[name]!(await actorOf(viewer.id), id)).rejects.toMatchObject({ code: "forbidden" });
    expect((await getOwnPosition(await actorOf(viewer.id), id)).mayEdit).toBe(false);
  });

  it("does not create or list positions for another institution", async () => {
    const stranger = await actorOf((await makeInstitution()).memberId);
    await expect(createPosition(stranger, { institutionId, creationKey: randomUUID(), values: basics })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(listInstitutionPositions(stranger, { institutionId, status: null, page: 1 })).rejects.toMatchObject({ code: "not_found" });
  });

  it("gives another institution nothing for a creation key it has guessed", async () => {
    const creationKey = randomUUID();
    await createPosition(owner, { institutionId, creationKey, values: basics });
    const other = await makeInstitution();
    const stranger = await actorOf(other.memberId);
    await expect(createPosition(stranger, { institutionId: other.id, creationKey, values: basics })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
