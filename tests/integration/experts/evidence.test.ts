import { describe, expect, test } from "vitest";
import { addSkills } from "~/domain/experts/add-skills.server";
import { getExpert } from "~/domain/experts/get-expert.server";
import { getProfile } from "~/domain/experts/get-profile.server";
import { workInput, employmentInput, type WorkInput } from "~/domain/experts/input";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeSkill } from "~/domain/experts/remove-skill.server";
import { saveEmployment } from "~/domain/experts/save-employment.server";
import { saveNames } from "~/domain/experts/save-names.server";
import { saveSkill } from "~/domain/experts/save-skill.server";
import { saveWork } from "~/domain/experts/save-work.server";
import { setSkillsVerified } from "~/domain/experts/set-skills-verified.server";
import { readMatchExperts } from "~/domain/matches/read-match-experts.server";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makeUser } from "../../factories/make-user";

const work = (own: Partial<WorkInput>) => ({ ...workInput.parse({ kind: "publication", title: "Ghi chép" }), ...own });
const coordinator = async () => actorOf((await makeUser({ roles: ["coordinator"] })).id);

/** A skill by its English name, which the texts below also mention. */
async function skill(name: string): Promise<string> {
  const id = (await skillIndex()).resolve(name);
  if (!id) throw new Error(`No skill goes by ${name}`);
  return id;
}

async function someone(own: Parameters<typeof makeExpert>[0] = {}) {
  const expert = await makeExpert({ visibility: "public", ...own });
  const actor = await actorOf(expert.userId);
  return { id: expert.id, actor, works: async () => (await getProfile(actor)).works, skills: async () => (await getProfile(actor)).skills };
}

describe("the skills that a work or post shows", () => {
  test("are found in its text, in Vietnamese and English, and joined by those the expert ticks", async () => {
    const { actor, works } = await someone();
    const [analog, welding] = [await skill("Analog IC design"), await skill("Machine learning")];
    await saveWork(actor, work({ title: "Low-noise analog IC design for sensors", skillIds: [welding, "no-such-skill"] }));
    const [shown] = await works();
    expect(shown?.skillIds).toEqual(expect.arrayContaining([analog, welding]));
    expect(shown?.skillIds).not.toContain("no-such-skill");

    const vietnamese = (await skillIndex()).label(analog, "vi");
    await saveEmployment(
      actor,
      employmentInput.parse({
        title: "Kỹ sư",
        organisation: "Viện",
        fromYear: 2015,
        description: `Phụ trách ${vietnamese.toLowerCase()}.`,
      }),
    );
    expect((await getProfile(actor)).employments[0]?.skillIds).toContain(analog);
  });

  test("stay off once taken off, until the text speaks of something new", async () => {
    const { actor, works } = await someone();
    const [analog, learning] = [await skill("Analog IC design"), await skill("Machine learning")];
    await saveWork(actor, work({ title: "Analog IC design notes" }));
    const entry = (await works())[0]!;
    expect(entry.skillIds).toContain(analog);
    await saveWork(actor, work({ id: entry.id, title: "Analog IC design notes", skillIds: [] }));
    expect((await works())[0]?.skillIds).toEqual([]);
    await saveWork(actor, work({ id: entry.id, title: "Analog IC design notes, with machine learning", skillIds: [] }));
    expect((await works())[0]?.skillIds).toContain(learning);
    expect((await works())[0]?.skillIds).not.toContain(analog);
  });

  test("are put back as they were with an entry that was removed by mistake", async () => {
    const { actor, works } = await someone();
    await saveWork(actor, work({ title: "Analog IC design notes", skillIds: [], onlyChosen: true }));
    expect((await works())[0]?.skillIds).toEqual([]);
  });

  test("cannot be changed through another person's entry", async () => {
    const [owner, stranger] = [await someone(), await someone()];
    await saveWork(owner.actor, work({ title: "Sổ tay", skillIds: [await skill("Machine learning")] }));
    const [entry] = await owner.works();
    expect(await saveWork(stranger.actor, work({ id: entry!.id, title: "Khác" }))).toMatchObject({ ok: false, code: "gone" });
    expect(await owner.works()).toEqual([entry]);
  });

  test("are what matching counts as evidence, also for skills that are not on the list", async () => {
    const [analog, learning, vision] = [await skill("Analog IC design"), await skill("Machine learning"), await skill("Computer vision")];
    const { id } = await someone({
      skills: [
        { skillId: analog, level: 3, verifiedAt: new Date() },
        { skillId: learning, level: 2 },
      ],
      works: [
        { title: "A", year: 2020, skillIds: [analog] },
        { kind: "patent", title: "B", year: 2022, skillIds: [analog, vision] },
      ],
      employments: [{ title: "C", fromYear: 2010, toYear: 2018, skillIds: [analog] }],
    });
    const [read] = await readMatchExperts([id], "2026-11-22");
    const evidence = (skillId: string) => read?.expert.skills.find((one) => one.skillId === skillId)?.evidence;
    expect(evidence(analog)).toEqual({ verified: true, publications: 1, patents: 1, posts: 1, lastYear: 2022 });
    expect(evidence(learning)).toEqual({ verified: false, publications: 0, patents: 0, posts: 0, lastYear: null });
    expect(read?.expert.shownSkills).toEqual([
      { skillId: vision, evidence: { verified: false, publications: 0, patents: 1, posts: 0, lastYear: 2022 } },
    ]);
  });

  test("stand beside each skill for everybody who sees the profile", async () => {
    const analog = await skill("Analog IC design");
    const { id } = await someone({
      skills: [{ skillId: analog, level: 3 }],
      works: [{ title: "Mạch ồn thấp", year: 2020, skillIds: [analog] }],
    });
    const { view } = await getExpert({ kind: "visitor" }, id);
    expect(view.skills[0]).toMatchObject({ verifiedOn: null, shownBy: [{ kind: "publication", title: "Mạch ồn thấp", year: 2020 }] });
  });
});

describe("adding several skills", () => {
  test("adds those that are offered and not listed yet, all or none", async () => {
    const ids = (await db.skill.findMany({ take: LIST_LIMITS.skills, orderBy: { id: "asc" }, select: { id: true } })).map((one) => one.id);
    const [first, second, ...rest] = ids as [string, string, ...string[]];
    const { actor, skills } = await someone({ skills: [{ skillId: first, level: 4 }] });
    const chosen = [first, second, "no-such-skill"].map((skillId) => ({ skillId, level: 2 }));
    expect(await addSkills(actor, { skills: chosen })).toMatchObject({ ok: true });
    expect((await skills()).map(({ skillId, level }) => ({ skillId, level }))).toEqual([
      { skillId: first, level: 4 },
      { skillId: second, level: 2 },
    ]);
    const full = await someone({ skills: rest.concat(first).map((skillId) => ({ skillId, level: 1 })) });
    expect(
      await addSkills(full.actor, {
        skills: [
          { skillId: second, level: 2 },
          { skillId: (await db.skill.findFirstOrThrow({ where: { id: { notIn: ids } } })).id, level: 2 },
        ],
      }),
    ).toMatchObject({ code: "too_many" });
    expect(await full.skills()).toHaveLength(LIST_LIMITS.skills - 1);
    expect(await addSkills(actor, { skills: [] })).toMatchObject({ code: "none_chosen" });
  });
});

describe("a coordinator's check of single skills", () => {
  const two = async () => [await skill("Analog IC design"), await skill("Machine learning")] as const;
  const verifiedOf = (skills: readonly { skillId: string; verifiedOn: string | null }[]) =>
    skills.filter((one) => one.verifiedOn !== null).map((one) => one.skillId);

  test("is recorded with the skills it is about, can be withdrawn, and changes nothing twice", async () => {
    const [analog, learning] = await two();
    const { id, actor, skills } = await someone({ skills: [analog, learning].map((skillId) => ({ skillId, level: 3 })) });
    const checker = await coordinator();
    const { version } = await getProfile(actor);
    for (let time = 0; time < 2; time += 1) await setSkillsVerified(checker, id, { version, skillIds: [analog], verified: true });
    expect(verifiedOf(await skills())).toEqual([analog]);
    await setSkillsVerified(checker, id, { version, skillIds: [analog, learning], verified: false });
    expect(verifiedOf(await skills())).toEqual([]);
    const events = await db.auditEvent.findMany({
      where: { subjectId: id, kind: { contains: "skill" } },
      orderBy: { id: "asc" },
      select: { kind: true, actorId: true, data: true },
    });
    expect(events).toEqual([
      { kind: "expert.skills_verified", actorId: checker.userId, data: { skillIds: [analog] } },
      { kind: "expert.skill_verification_withdrawn", actorId: checker.userId, data: { skillIds: [analog] } },
    ]);
  });

  test("is not given to a profile that changed after the coordinator read it", async () => {
    const [analog] = await two();
    const { id, actor, skills } = await someone({ skills: [{ skillId: analog, level: 2 }] });
    const { version } = await getProfile(actor);
    await saveSkill(actor, analog, { level: 4 });
    expect(await setSkillsVerified(await coordinator(), id, { version, skillIds: [analog], verified: true })).toMatchObject({
      ok: false,
      code: "stale",
    });
    expect(verifiedOf(await skills())).toEqual([]);
  });

  test("is lost when the level is raised, the name changes or the skill is removed, and kept when the level is lowered", async () => {
    const [analog, learning] = await two();
    const checked = { verifiedAt: new Date("2026-05-01T02:00:00Z") };
    const { actor, skills } = await someone({
      skills: [
        { skillId: analog, level: 3, ...checked },
        { skillId: learning, level: 3, ...checked },
      ],
    });
    await saveSkill(actor, analog, { level: 2 });
    expect((await skills()).find((one) => one.skillId === analog)?.verifiedOn).toBe("2026-05-01");
    await saveSkill(actor, analog, { level: 3 });
    expect(verifiedOf(await skills())).toEqual([learning]);
    await removeSkill(actor, learning);
    await saveSkill(actor, learning, { level: 1 });
    expect(verifiedOf(await skills())).toEqual([]);
    const renamed = await someone({ skills: [{ skillId: analog, level: 3, ...checked }] });
    await saveNames(renamed.actor, {
      version: (await getProfile(renamed.actor)).version,
      fullName: "Người Khác",
      familyName: "",
      givenName: "",
    });
    expect(verifiedOf(await renamed.skills())).toEqual([]);
  });

  test("is refused to everyone else, and to coordinators for themselves and for profiles they may not see", async () => {
    const [analog] = await two();
    const { id, actor } = await someone({ skills: [{ skillId: analog, level: 3 }] });
    const { version } = await getProfile(actor);
    const change = { version, skillIds: [analog], verified: true };
    await expect(setSkillsVerified(await actorOf((await makeInstitution()).memberId), id, change)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(setSkillsVerified(actor, id, change)).rejects.toMatchObject({ code: "forbidden" });
    await db.roleGrant.create({ data: { userId: actor.userId, role: "coordinator" } });
    await expect(setSkillsVerified(await actorOf(actor.userId), id, change)).rejects.toMatchObject({ code: "forbidden" });
    const hidden = await someone({ visibility: "hidden", skills: [{ skillId: analog, level: 3 }] });
    await expect(setSkillsVerified(await coordinator(), hidden.id, change)).rejects.toMatchObject({ code: "not_found" });
  });
});
