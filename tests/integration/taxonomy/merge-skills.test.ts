import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type UserActor } from "~/domain/vocabulary/actor";
import { loadSkills } from "~/domain/skills/load-skills.server";
import { buildSkillIndex } from "~/domain/skills/skills";
import { syncSkills } from "~/domain/skills/sync-skills.server";
import { mergeSkill } from "~/domain/taxonomy/merge-skill.server";
import { previewMerge } from "~/domain/taxonomy/preview-merge.server";
import { undoMerge } from "~/domain/taxonomy/undo-merge.server";
import { purgeExpired } from "~/jobs/purge-expired.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

const FROM = "rtl-design";
const INTO = "digital-ic-design";
let administrator: UserActor;

beforeEach(async () => {
  await syncSkills();
  administrator = await actorOf((await makeUser({ roles: ["administrator"] })).id);
});

/** Restores the taxonomy from the data files, for the other tests of this database. */
afterEach(async () => {
  for (const { id } of await db.skill.findMany({ where: { mergedIntoId: { not: null } } })) await undoMerge(administrator, id);
  await db.expertSkill.deleteMany({ where: { skillId: { in: [FROM, INTO] } } });
  await db.positionSkill.deleteMany({ where: { skillId: { in: [FROM, INTO] } } });
  await db.expertWork.updateMany({ data: { skillIds: [] } });
  await db.expertEmployment.updateMany({ data: { skillIds: [] } });
  await db.skill.updateMany({ data: { editedAt: null } });
  await syncSkills();
});

const version = async (id: string) => (await db.skill.findUniqueOrThrow({ where: { id } })).version;
const merge = async (id = FROM, into = INTO) => mergeSkill(administrator, { id, version: await version(id), into });
const skillsOf = async (expertId: string) =>
  db.expertSkill.findMany({
    where: { expertId, skillId: { in: [FROM, INTO] } },
    orderBy: { skillId: "asc" },
    select: { skillId: true, level: true, years: true, lastUsedYear: true, verifiedAt: true },
  });

/** One person with the merged skill alone, one with both, one position of each kind. */
async function people() {
  const checked = new Date("2026-05-01T00:00:00Z");
  const one = await makeExpert({
    skills: [{ skillId: FROM, level: 3, verifiedAt: checked }],
    works: [{ title: "Ghi chép", skillIds: ["robotics", FROM] }],
    employments: [{ title: "Kỹ sư", skillIds: [INTO, FROM] }],
  });
  const both = await makeExpert({
    skills: [
      { skillId: FROM, level: 4 },
      { skillId: INTO, level: 2, verifiedAt: checked },
    ],
  });
  await db.expertSkill.update({
    where: { expertId_skillId: { expertId: both.id, skillId: FROM } },
    data: { years: 3, lastUsedYear: 2020 },
  });
  await db.expertSkill.update({
    where: { expertId_skillId: { expertId: both.id, skillId: INTO } },
    data: { years: 9, lastUsedYear: null },
  });
  const { id: institutionId } = await makeInstitution();
  const asking = await makePosition({
    institutionId,
    skills: [
      { skillId: FROM, necessity: "must", minLevel: 1 },
      { skillId: INTO, necessity: "nice", minLevel: 3 },
    ],
  });
  await db.searchMark.deleteMany();
  return { one, both, asking, checked };
}

describe("merging a skill into another", () => {
  test("says beforehand who would change", async () => {
    await people();
    const answer = await previewMerge(administrator, FROM, INTO);
    expect(answer).toMatchObject({
      ok: true,
      preview: { experts: 2, expertsWithBoth: 1, positions: 1, positionsWithBoth: 1, works: 1, employments: 1 },
    });
  });

  test("gives everyone the successor and marks them for the index", async () => {
    const { one, both, asking, checked } = await people();
    expect(await merge()).toEqual({ ok: true, into: INTO });

    expect(await skillsOf(one.id)).toEqual([{ skillId: INTO, level: 3, years: null, lastUsedYear: null, verifiedAt: checked }]);
    // Nobody checked level 4, so the check of level 2 does not apply to it.
    expect(await skillsOf(both.id)).toEqual([{ skillId: INTO, level: 4, years: 9, lastUsedYear: 2020, verifiedAt: null }]);
    expect(await db.positionSkill.findMany({ where: { positionId: asking.id } })).toMatchObject([
      { skillId: INTO, necessity: "must", minLevel: 3 },
    ]);
    expect((await db.expertWork.findFirstOrThrow({ where: { expertId: one.id } })).skillIds).toEqual(["robotics", INTO]);
    expect((await db.expertEmployment.findFirstOrThrow({ where: { expertId: one.id } })).skillIds).toEqual([INTO]);
    const marks = await db.searchMark.findMany({ select: { entityId: true } });
    expect(marks.map(({ entityId }) => entityId).sort()).toEqual([one.id, both.id, asking.id].sort());
    const events = await db.auditEvent.findMany({ where: { kind: "skill.merged", subjectId: FROM, actorId: administrator.userId } });
    expect(events.map(({ data }) => data)).toEqual([{ into: INTO, experts: 2, positions: 1 }]);
  });

  test("keeps the check of whoever had the checked level", async () => {
    const checked = new Date("2026-05-01T00:00:00Z");
    const { id } = await makeExpert({
      skills: [
        { skillId: FROM, level: 4, verifiedAt: checked },
        { skillId: INTO, level: 2 },
      ],
    });
    await merge();
    expect(await skillsOf(id)).toMatchObject([{ skillId: INTO, level: 4, verifiedAt: checked }]);
  });

  test("leaves the old id and names leading to the successor, and its links going on", async () => {
    const before = (await loadSkills(db)).find((skill) => skill.id === FROM)!;
    await merge();
    const index = buildSkillIndex(await loadSkills(db));
    expect(index.current(FROM)).toBe(INTO);
    expect([FROM, before.vi, before.en].map((text) => index.resolve(text))).toEqual([INTO, INTO, INTO]);
    expect(index.resolveSkill(before.en)).toMatchObject({ skillId: INTO, match: "alias" });
    for (const link of before.links.filter(({ to }) => to !== INTO)) expect(index.neighbours(INTO).map(({ id }) => id)).toContain(link.to);
    expect(index.neighbours(FROM)).toEqual([]);
  });

  test("is not taken back by bringing the tables in line with the files, which says what differs", async () => {
    await merge();
    const { updated, edited } = await syncSkills();
    expect(updated).toBe(0);
    expect(edited).toEqual(expect.arrayContaining([FROM, INTO]));
    expect(buildSkillIndex(await loadSkills(db)).current(FROM)).toBe(INTO);
  });

  test("goes on to the last of a chain and refuses a circle, a merged skill and an older version", async () => {
    await merge();
    await merge(INTO, "semiconductor-technology");
    expect(await merge("robotics", FROM)).toEqual({ ok: true, into: "semiconductor-technology" });
    expect(await merge("semiconductor-technology", FROM)).toEqual({ ok: false, code: "itself" });
    expect(await merge(FROM, "computer-vision")).toEqual({ ok: false, code: "already_merged" });
    expect(await mergeSkill(administrator, { id: "computer-vision", version: 99, into: "machine-learning" })).toMatchObject({
      ok: false,
      code: "stale",
    });
    // Undone in reverse order, since later merges depend on earlier ones.
    expect(await undoMerge(administrator, FROM)).toEqual({ ok: false, code: "successor_merged" });
    for (const id of ["robotics", INTO, FROM]) expect(await undoMerge(administrator, id)).toEqual({ ok: true });
  });

  test("is for administrators only", async () => {
    const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
    await expect(mergeSkill(coordinator, { id: FROM, version: 1, into: INTO })).rejects.toMatchObject({ code: "not_found" });
    await expect(undoMerge(coordinator, FROM)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("undoing a merge", () => {
  test("gives records and taxonomy back what they said", async () => {
    const { one, both, asking } = await people();
    const before = {
      one: await skillsOf(one.id),
      both: await skillsOf(both.id),
      asking: await db.positionSkill.findMany({ where: { positionId: asking.id }, orderBy: { skillId: "asc" } }),
    };
    const skills = await loadSkills(db);
    await merge();
    await db.searchMark.deleteMany();
    expect(await undoMerge(administrator, FROM)).toEqual({ ok: true });

    expect({
      one: await skillsOf(one.id),
      both: await skillsOf(both.id),
      asking: await db.positionSkill.findMany({ where: { positionId: asking.id }, orderBy: { skillId: "asc" } }),
    }).toEqual(before);
    expect((await db.expertWork.findFirstOrThrow({ where: { expertId: one.id } })).skillIds).toEqual(["robotics", FROM]);
    expect([...(await db.expertEmployment.findFirstOrThrow({ where: { expertId: one.id } })).skillIds].sort()).toEqual([INTO, FROM].sort());
    expect(await loadSkills(db)).toEqual(skills);
    expect(await syncSkills()).toMatchObject({ updated: 0, edited: [] });
    expect((await db.searchMark.findMany()).map(({ entityId }) => entityId)).toEqual(expect.arrayContaining([one.id, both.id, asking.id]));
  });

  test("keeps what people changed since", async () => {
    const { one, both } = await people();
    await merge();
    await db.expertSkill.delete({ where: { expertId_skillId: { expertId: one.id, skillId: INTO } } });
    await db.expertSkill.update({ where: { expertId_skillId: { expertId: both.id, skillId: INTO } }, data: { level: 1 } });
    await undoMerge(administrator, FROM);
    expect(await skillsOf(one.id)).toEqual([]);
    expect(await skillsOf(both.id)).toMatchObject([
      { skillId: INTO, level: 1 },
      { skillId: FROM, level: 4 },
    ]);
  });

  test("is not possible after its time", async () => {
    await merge();
    await db.skillMerge.updateMany({ where: { fromId: FROM, undoneAt: null }, data: { mergedAt: new Date(Date.now() - 31 * 86_400_000) } });
    expect(await undoMerge(administrator, FROM)).toEqual({ ok: false, code: "too_late" });
    await db.skillMerge.updateMany({ where: { fromId: FROM, undoneAt: null }, data: { mergedAt: new Date() } });
  });
});

describe("what a merge keeps of people", () => {
  const kept = async () =>
    (await db.skillMergeMove.findMany({ where: { kind: "expert" }, select: { entityId: true } })).map(({ entityId }) => entityId);

  test("goes with the person, and when the merge can no longer be undone", async () => {
    const { one, both } = await people();
    expect(await merge()).toMatchObject({ ok: true });
    await purgeExpired();
    expect(await kept()).toEqual(expect.arrayContaining([one.id, both.id]));
    await db.expert.delete({ where: { id: one.id } });
    await purgeExpired();
    expect(await kept()).toEqual([both.id]);
    await db.skillMerge.updateMany({ where: { fromId: FROM, undoneAt: null }, data: { mergedAt: new Date(Date.now() - 31 * 86_400_000) } });
    await purgeExpired();
    expect(await kept()).toEqual([]);
    await db.skillMerge.updateMany({ where: { fromId: FROM, undoneAt: null }, data: { mergedAt: new Date() } });
  });

  test("does not bring back a check that a coordinator withdrew after the merge", async () => {
    const verifiedAt = new Date("2026-05-01T00:00:00Z");
    const withdrawn = await makeExpert({
      skills: [
        { skillId: FROM, level: 3, verifiedAt },
        { skillId: INTO, level: 3 },
      ],
    });
    const stands = await makeExpert({
      skills: [
        { skillId: FROM, level: 3, verifiedAt },
        { skillId: INTO, level: 3 },
      ],
    });
    await merge();
    expect(await skillsOf(withdrawn.id)).toMatchObject([{ skillId: INTO, verifiedAt }]);
    await db.expertSkill.updateMany({ where: { expertId: withdrawn.id, skillId: INTO }, data: { verifiedAt: null, verifiedBy: null } });
    expect(await undoMerge(administrator, FROM)).toEqual({ ok: true });
    expect(await skillsOf(withdrawn.id)).toMatchObject([
      { skillId: INTO, verifiedAt: null },
      { skillId: FROM, verifiedAt: null },
    ]);
    expect(await skillsOf(stands.id)).toMatchObject([
      { skillId: INTO, verifiedAt: null },
      { skillId: FROM, verifiedAt },
    ]);
  });
});
