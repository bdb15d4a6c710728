import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

const marks = async () => {
  const rows = await db.searchMark.findMany({ select: { entityId: true, version: true } });
  return Object.fromEntries(rows.map(({ entityId, version }) => [entityId, version]));
};

beforeEach(async () => {
  await db.searchMark.deleteMany();
});
afterAll(() => db.$disconnect());

test("many changes of a record in one transaction leave one mark, with one new version", async () => {
  const { id } = await makeExpert({ skills: [{ skillId: "robotics", level: 1 }] });
  expect(await marks()).toEqual({ [id]: 1 });
  await db.$transaction(async (tx) => {
    await tx.expert.update({ where: { id }, data: { headlineVi: "Kỹ sư" } });
    await tx.expertSkill.updateMany({ where: { expertId: id }, data: { level: 2 } });
    await tx.expertLanguage.create({ data: { expertId: id, languageCode: "ja", level: "A1" } });
    expect(await tx.searchMark.findMany({ select: { version: true } }), "not before the commit").toEqual([{ version: 1 }]);
  });
  expect(await marks()).toEqual({ [id]: 2 });
  expect(await db.searchTouch.count()).toBe(0);
});

test("what is rolled back leaves none", async () => {
  const { id } = await makeExpert();
  const version = (await marks())[id];
  await db
    .$transaction(async (tx) => {
      await tx.expert.update({ where: { id }, data: { headlineVi: "Kỹ sư" } });
      throw new Error("rolled back");
    })
    .catch(() => undefined);
  expect(await marks()).toEqual({ [id]: version });
});

test("a bulk load leaves one mark a record", async () => {
  const users = await db.user.createManyAndReturn({
    data: Array.from({ length: 300 }, () => ({
      email: `${randomUUID()}@example.test`,
      displayName: "Lê Văn Tải",
      passwordHash: "",
      locale: "vi" as const,
    })),
    select: { id: true },
  });
  const ids = await db.$transaction(async (tx) => {
    const experts = await tx.expert.createManyAndReturn({ data: users.map(({ id }) => ({ userId: id })), select: { id: true } });
    await tx.expertSkill.createMany({ data: experts.map(({ id }) => ({ expertId: id, skillId: "robotics", level: 2 })) });
    return experts.map(({ id }) => id);
  });
  expect(await marks()).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
});

test("the mark of somebody whose account is deleted stays, once, although nothing else does", async () => {
  const { id, userId } = await makeExpert({
    skills: [{ skillId: "robotics", level: 1 }],
    works: [{ title: "Bài báo" }],
    degrees: ["master"],
    languages: [{ languageCode: "ja", level: "B2" }],
  });
  await db.searchMark.deleteMany();
  await db.user.delete({ where: { id: userId } });
  expect(await marks()).toEqual({ [id]: 1 });
});

test("an institution marks its announced positions, when it changes and when it goes", async () => {
  const { id: institutionId } = await makeInstitution();
  const announced = await makePosition({ institutionId });
  const draft = await makePosition({ institutionId, status: "draft" });
  await db.searchMark.deleteMany();
  await db.institution.update({ where: { id: institutionId }, data: { nameEn: "Institute of Waves" } });
  expect(await marks()).toEqual({ [announced.id]: 1 });
  await db.institution.delete({ where: { id: institutionId } });
  expect(await marks()).toEqual({ [announced.id]: 2, [draft.id]: 1 });
});

test("a name that more than 2,000 people have in their documents asks for a rebuild instead, once", async () => {
  await db.searchIndexState.upsert({
    where: { kind: "expert" },
    create: { kind: "expert", settingsHash: "current" },
    update: { settingsHash: "current" },
  });
  const { id: userId } = await makeUser();
  await db.$executeRaw`
    INSERT INTO "User" ("id", "email", "displayName", "passwordHash", "locale", "updatedAt")
    SELECT gen_random_uuid(), 'many-' || n || '@example.test', '', '', 'vi', now() FROM generate_series(1, 2001) AS n`;
  await db.$executeRaw`
    INSERT INTO "Expert" ("id", "userId", "fieldCodes", "technologyCodes", "updatedAt")
    SELECT gen_random_uuid(), "id", '{}', '{}', now() FROM "User" WHERE "email" LIKE 'many-%' OR "id" = ${userId}::uuid`;
  await db.$executeRaw`
    INSERT INTO "ExpertSkill" ("expertId", "skillId", "level")
    SELECT e."id", 'seismology', 1 FROM "Expert" e JOIN "User" u ON u."id" = e."userId" AND u."email" LIKE 'many-%'`;
  await db.searchMark.deleteMany();
  for (const labelEn of ["Study of earthquakes", "Seismology"]) {
    await db.skill.update({ where: { id: "seismology" }, data: { labelEn } });
    expect(await marks()).toEqual({});
    expect(await db.searchIndexState.findUnique({ where: { kind: "expert" } })).toMatchObject({ settingsHash: "" });
    expect(await db.auditEvent.count({ where: { kind: "search.rebuild_requested", subjectId: "expert", actorId: null } })).toBe(1);
  }
});
