import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type UserActor } from "~/domain/vocabulary/actor";
import { getContact } from "~/domain/experts/get-contact.server";
import { getProfile } from "~/domain/experts/get-profile.server";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeDegree } from "~/domain/experts/remove-degree.server";
import { removeSkill } from "~/domain/experts/remove-skill.server";
import { saveAvailability } from "~/domain/experts/save-availability.server";
import { saveContact } from "~/domain/experts/save-contact.server";
import { saveDegree } from "~/domain/experts/save-degree.server";
import { saveNames } from "~/domain/experts/save-names.server";
import { savePlace } from "~/domain/experts/save-place.server";
import { saveSkill } from "~/domain/experts/save-skill.server";
import { startProfile } from "~/domain/experts/start-profile.server";
import { readDocuments } from "~/domain/search/read-documents.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeUser } from "../../factories/make-user";

async function someone(): Promise<{ actor: UserActor; id: string }> {
  const expert = await makeExpert();
  return { actor: await actorOf(expert.userId), id: expert.id };
}

const degree = { level: "doctorate", subject: "Vật lý", organisation: "Đại học Bờ Đông" } as const;
const skillIds = async (count: number) =>
  (await db.skill.findMany({ take: count, orderBy: { id: "asc" }, select: { id: true } })).map((skill) => skill.id);
const markVersion = async (entityId: string) =>
  (await db.searchMark.findUnique({ where: { kind_entityId: { kind: "expert", entityId } }, select: { version: true } }))?.version ?? 0;

describe("starting a profile", () => {
  test("begins with the account's name in its parts, and happens once", async () => {
    const user = await makeUser({ displayName: "Nguyễn Thị Minh Khai" });
    const actor = await actorOf(user.id);
    const [first, second] = await Promise.all([startProfile(actor), startProfile(actor)]);
    expect(first.id).toBe(second.id);
    expect(await getProfile(actor)).toMatchObject({
      fullName: "Nguyễn Thị Minh Khai",
      familyName: "Nguyễn",
      givenName: "Khai",
      visibility: "coordinators",
      publishedAt: null,
    });
  });

  test("is needed before anything can be read or saved", async () => {
    const actor = await actorOf((await makeUser()).id);
    await expect(getProfile(actor)).rejects.toMatchObject({ code: "not_found" });
    await expect(saveDegree(actor, degree)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("saving a step", () => {
  test("writes the change, its record and a mark for the index together", async () => {
    const { actor, id } = await someone();
    const marked = await markVersion(id);
    const { version } = await getProfile(actor);
    const saved = await saveNames(actor, { version, fullName: "Công Tằng Tôn Nữ Thị Ngọc Phương", familyName: "", givenName: "" });
    expect(saved).toEqual({ ok: true, version: version + 1 });
    expect(await getProfile(actor)).toMatchObject({ familyName: "Công Tằng Tôn Nữ", givenName: "Phương", version: version + 1 });
    expect(await markVersion(id)).toBe(marked + 1);
    const event = await db.auditEvent.findFirst({
      where: { subjectId: id, kind: "expert.updated" },
      select: { actorId: true, data: true },
    });
    expect(event).toEqual({ actorId: actor.userId, data: { section: "names" } });
  });

  test("from an older version is refused, writes nothing, and goes through with the new version", async () => {
    const { actor } = await someone();
    const { version } = await getProfile(actor);
    await savePlace(actor, { version, countryCode: "DE", city: "Jena", timeZone: undefined });
    const late = { countryCode: "FR", city: "Lyon", timeZone: undefined };
    expect(await savePlace(actor, { version, ...late })).toEqual({ ok: false, code: "stale", version: version + 1 });
    expect((await getProfile(actor)).countryCode).toBe("DE");
    expect(await savePlace(actor, { version: version + 1, ...late })).toMatchObject({ ok: true });
    expect(await getProfile(actor)).toMatchObject({ countryCode: "FR", timeZone: "Europe/Paris" });
  });

  test("twice at the same moment lets one through", async () => {
    const { actor } = await someone();
    const { version } = await getProfile(actor);
    const place = { version, city: "", timeZone: undefined };
    const results = await Promise.all([
      savePlace(actor, { ...place, countryCode: "DE" }),
      savePlace(actor, { ...place, countryCode: "FR" }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  test("of contact details leaves no mark: the document is as it was", async () => {
    const { actor, id } = await someone();
    await db.expert.update({ where: { id }, data: { publishedAt: new Date() } });
    const document = await readDocuments("expert", [id]);
    const marked = await markVersion(id);
    const { version } = await getContact(actor);
    await saveContact(actor, { version, email: "a@example.test", phone: "+81 90", address: "", other: "" });
    expect(await getContact(actor)).toMatchObject({ email: "a@example.test", phone: "+81 90" });
    expect(await markVersion(id)).toBe(marked);
    expect(await readDocuments("expert", [id])).toEqual(document);
  });
});

describe("another full name", () => {
  test("takes the proposed parts along, but not those the person chose", async () => {
    const { actor } = await someone();
    const first = await saveNames(actor, {
      version: (await getProfile(actor)).version,
      fullName: "Trần Văn An",
      familyName: "",
      givenName: "",
    });
    const second = await saveNames(actor, { version: first.version, fullName: "Minh Khai Nguyen", familyName: "Trần", givenName: "An" });
    expect(await getProfile(actor)).toMatchObject({ familyName: "Nguyen", givenName: "Minh Khai" });
    await saveNames(actor, { version: second.version, fullName: "Minh Khai Nguyen", familyName: "Nguyen", givenName: "Khai" });
    expect(await getProfile(actor)).toMatchObject({ familyName: "Nguyen", givenName: "Khai" });
  });

  test("ends a verification, the same name does not", async () => {
    const { actor, id } = await someone();
    await db.expert.update({ where: { id }, data: { verifiedAt: new Date() } });
    const { version, fullName } = await getProfile(actor);
    const same = await saveNames(actor, { version, fullName, familyName: "Lê", givenName: "Ngọc" });
    expect((await getProfile(actor)).verifiedAt).not.toBeNull();
    await saveNames(actor, { version: same.version, fullName: "Người Khác", familyName: "", givenName: "" });
    expect((await getProfile(actor)).verifiedAt).toBeNull();
    expect(await db.auditEvent.count({ where: { subjectId: id, kind: "expert.verification_withdrawn" } })).toBe(1);
  });
});

describe("lists", () => {
  test("take a double submit as one entry", async () => {
    const { actor } = await someone();
    const creationKey = randomUUID();
    await Promise.all([saveDegree(actor, { ...degree, creationKey }), saveDegree(actor, { ...degree, creationKey })]);
    expect((await getProfile(actor)).degrees).toHaveLength(1);
  });

  test("cannot be reached through another person's entry", async () => {
    const [owner, stranger] = [await someone(), await someone()];
    await saveDegree(owner.actor, degree);
    const entry = (await getProfile(owner.actor)).degrees[0]!;
    expect(await saveDegree(stranger.actor, { ...degree, id: entry.id, subject: "Khác" })).toMatchObject({ ok: false, code: "gone" });
    await removeDegree(stranger.actor, entry.id);
    expect((await getProfile(owner.actor)).degrees).toEqual([entry]);
    await removeDegree(owner.actor, entry.id);
    expect((await getProfile(owner.actor)).degrees).toEqual([]);
  });

  test("end at their limit, also when two entries arrive at once", async () => {
    const { actor, id } = await someone();
    const ids = await skillIds(LIST_LIMITS.skills + 1);
    await db.expertSkill.createMany({ data: ids.slice(0, LIST_LIMITS.skills - 1).map((skillId) => ({ expertId: id, skillId, level: 2 })) });
    const results = await Promise.all(ids.slice(-2).map((skillId) => saveSkill(actor, skillId, { level: 3 })));
    expect(results.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["ok", "too_many"]);
    expect(await db.expertSkill.count({ where: { expertId: id } })).toBe(LIST_LIMITS.skills);
    expect(await saveSkill(actor, ids[0]!, { level: 4 })).toMatchObject({ ok: true });
  });

  test("hold a skill once, change its level, drop it, and know only skills of the taxonomy", async () => {
    const { actor } = await someone();
    const [skillId = ""] = await skillIds(1);
    await saveSkill(actor, skillId, { level: 2 });
    await saveSkill(actor, skillId, { level: 4, years: 9 });
    expect((await getProfile(actor)).skills).toEqual([{ skillId, level: 4, years: 9, lastUsedYear: null, verifiedOn: null }]);
    expect(await saveSkill(actor, "no-such-skill", { level: 1 })).toMatchObject({ ok: false, code: "unknown_skill" });
    await removeSkill(actor, skillId);
    expect((await getProfile(actor)).skills).toEqual([]);
  });
});

test("an offer keeps only what applies to its form, and confirms the availability", async () => {
  const { actor } = await someone();
  const { version } = await getProfile(actor);
  const given = {
    from: "2027-01-01",
    until: "2027-12-31",
    hoursPerWeek: 8,
    months: 3,
    conditions: "",
    provinceCodes: ["da-nang"],
    remoteOnly: true,
  };
  const first = await saveAvailability(actor, "short_visit", { version, ...given });
  await saveAvailability(actor, "remote_advising", { version: first.version, ...given });
  const { availability, availabilityConfirmedAt } = await getProfile(actor);
  expect(availability).toEqual([
    { ...given, engagementType: "remote_advising", months: null, provinceCodes: [] },
    { ...given, engagementType: "short_visit", hoursPerWeek: null, remoteOnly: false },
  ]);
  expect(availabilityConfirmedAt).not.toBeNull();
});
