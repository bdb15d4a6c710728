import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type UserActor } from "~/domain/vocabulary/actor";
import { readDocuments } from "~/domain/search/read-documents.server";
import { loadSkills } from "~/domain/skills/load-skills.server";
import { type Skill } from "~/domain/reference/model";
import { syncSkills } from "~/domain/skills/sync-skills.server";
import { acceptProposal, refuseProposal } from "~/domain/taxonomy/decide-proposal.server";
import { createSkill } from "~/domain/taxonomy/create-skill.server";
import { editSkill } from "~/domain/taxonomy/edit-skill.server";
import { getSkillForAdministration } from "~/domain/taxonomy/get-skill.server";
import { listOwnProposals } from "~/domain/taxonomy/list-own-proposals.server";
import { getProposal } from "~/domain/taxonomy/list-proposals.server";
import { listSkillsForAdministration } from "~/domain/taxonomy/list-skills.server";
import { proposalForm } from "~/domain/taxonomy/input";
import { proposeSkill } from "~/domain/taxonomy/propose-skill.server";
import { restoreSkill, retireSkill } from "~/domain/taxonomy/retire-skill.server";
import { parseSkillListQuery } from "~/domain/taxonomy/skill-list";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { queuedMails } from "../../factories/mailed-link";
import { makeExpert } from "../../factories/make-expert";
import { makeUser } from "../../factories/make-user";

const ID = "game-development";
let administrator: UserActor;

beforeEach(async () => {
  await syncSkills();
  administrator = await actorOf((await makeUser({ roles: ["administrator"] })).id);
});

afterEach(async () => {
  await db.expertSkill.deleteMany({ where: { skill: { OR: [{ id: ID }, { origin: "proposed" }] } } });
  await db.skill.deleteMany({ where: { origin: "proposed" } });
  await db.skill.updateMany({
    where: { OR: [{ id: ID }, { editedAt: { not: null } }] },
    data: { editedAt: null, retiredAt: null, retiredReason: "" },
  });
  await syncSkills();
});

const stored = async (id = ID) => (await loadSkills(db)).find((skill) => skill.id === id)!;
const version = async (id = ID) => (await db.skill.findUniqueOrThrow({ where: { id } })).version;
async function rename(given: Partial<Skill>, keepNames = true) {
  const { id, retired: _, ...values } = await stored();
  return editSkill(administrator, { id, version: await version(), keepNames }, { ...values, ...given });
}
const fresh = {
  vi: "Đan lưới kim loại",
  en: "Metal mesh weaving",
  aliases: { vi: [], en: [] },
  field: "2.5",
  technologies: [],
  links: [{ to: "robotics", kind: "related" as const, strength: 0.3 }],
};

describe("editing a skill", () => {
  test("keeps the old name as another name, marks who has it, and is left alone by the files", async () => {
    const { id } = await makeExpert({ skills: [{ skillId: ID, level: 2 }] });
    const before = await stored();
    await db.searchMark.deleteMany();
    expect(await rename({ en: "Making of video games" })).toEqual({ ok: true, changed: true });
    expect(await stored()).toMatchObject({ en: "Making of video games", vi: before.vi });
    expect((await stored()).aliases.en).toContain(before.en);
    expect((await db.searchMark.findMany()).map(({ entityId }) => entityId)).toEqual([id]);
    expect(await syncSkills()).toMatchObject({ updated: 0, edited: [ID] });
    expect((await getSkillForAdministration(administrator, ID)).history[0]).toMatchObject({
      kind: "skill.edited",
      data: { changed: "en,aliasesEn" },
      by: "Trần Thị Thu Hạnh",
    });
  });

  test("hands the skill back to the files once they say the same", async () => {
    await rename({ en: "Making of video games" });
    const files = await loadSkills(db);
    expect((await syncSkills(files)).edited).toEqual([]);
    expect((await db.skill.findUniqueOrThrow({ where: { id: ID } })).editedAt).toBeNull();
  });

  test("refuses another skill's name and an older version, and changes nothing", async () => {
    const before = await stored();
    expect(await rename({ en: "robotics" })).toMatchObject({
      ok: false,
      code: "problems",
      problems: [{ part: "en", code: "taken", other: "robotics" }],
    });
    expect(await editSkill(administrator, { id: ID, version: 99, keepNames: true }, before)).toMatchObject({ ok: false, code: "stale" });
    expect(await stored()).toEqual(before);
  });

  test("marks those who have either skill when a link changes, and whom they newly reach is in their documents at once", async () => {
    const { links } = await stored();
    const neighbour = links[0]!.to;
    const [own, linked] = [
      await makeExpert({ skills: [{ skillId: ID, level: 2 }] }),
      await makeExpert({ works: [{ title: "Bài về rô-bốt", skillIds: ["robotics"] }] }),
    ];
    const untouched = await makeExpert({ skills: [{ skillId: neighbour, level: 2 }] });
    const reach = async (id: string) => (await readDocuments("expert", [id]))[0]?.skillReach;
    expect(await reach(linked.id)).not.toContain(ID);
    await db.searchMark.deleteMany();
    await rename({ links: [...links, { to: "robotics", kind: "related", strength: 0.9 }] });
    const marked = (await db.searchMark.findMany()).map(({ entityId }) => entityId);
    expect(marked.sort()).toEqual([own.id, linked.id].sort());
    expect(marked).not.toContain(untouched.id);
    expect(await reach(linked.id)).toContain(ID);
    expect((await stored()).links.map(({ to }) => to)).toContain("robotics");
  });
});

describe("retiring a skill", () => {
  test("leaves it with those who have it, with the reason, and brings it back", async () => {
    const { id } = await makeExpert({ skills: [{ skillId: ID, level: 2 }] });
    expect(await retireSkill(administrator, { id: ID, version: await version(), reason: "Quá rộng" })).toEqual({ ok: true });
    expect(await db.expertSkill.count({ where: { expertId: id, skillId: ID } })).toBe(1);
    expect(await getSkillForAdministration(administrator, ID)).toMatchObject({ retiredReason: "Quá rộng", uses: { experts: 1 } });
    expect(await restoreSkill(administrator, { id: ID, version: await version() })).toEqual({ ok: true });
    expect((await stored()).retired).toBe(false);
  });

  test("cannot bring back a skill whose name was given away meanwhile", async () => {
    const { en } = await stored();
    await retireSkill(administrator, { id: ID, version: await version(), reason: "Quá rộng" });
    expect(await createSkill(administrator, { ...fresh, en })).toMatchObject({ ok: true });
    expect(await restoreSkill(administrator, { id: ID, version: await version() })).toMatchObject({ ok: false, code: "problems" });
  });
});

describe("the list for administrators", () => {
  test("finds without diacritics and counts who has a skill", async () => {
    await makeExpert({ skills: [{ skillId: ID, level: 2 }], published: false });
    const { vi } = await stored();
    const plain = vi.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").toLowerCase();
    const { lines } = await listSkillsForAdministration(
      administrator,
      parseSkillListQuery(new URLSearchParams({ q: plain, state: "open", sort: "experts" })),
      1,
      "vi",
    );
    expect(lines[0]).toMatchObject({ id: ID, experts: 1, positions: 0 });
  });

  test("is for administrators only", async () => {
    const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
    await expect(listSkillsForAdministration(coordinator, parseSkillListQuery(new URLSearchParams()), 1, "vi")).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(createSkill(coordinator, fresh)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a proposal", () => {
  const form = (given: object) => proposalForm.parse({ labelVi: "Đan lưới kim loại", ...given });
  async function proposed() {
    const { userId } = await makeExpert();
    const actor = await actorOf(userId);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
    const input = { creationKey: randomUUID(), broaderId: "robotics", values: form({ note: "Bí mật của tôi" }) };
    await proposeSkill(actor, input);
    await proposeSkill(actor, input);
    const [own] = await listOwnProposals(actor);
    return { actor, email, id: own!.id };
  }

  test("is one however often it is sent, and its text is in no audit event", async () => {
    const { actor, id } = await proposed();
    expect(await listOwnProposals(actor)).toMatchObject([{ id, vi: "Đan lưới kim loại", status: "open", skill: null }]);
    const events = await db.auditEvent.findMany({ where: { actorId: actor.userId, kind: "skill.proposal_made" } });
    expect(events.map(({ data }) => data)).toEqual([{ proposal: id }]);
  });

  test("becomes the skill that the administrator made of it, and the proposer is told", async () => {
    const { actor, email, id } = await proposed();
    expect(await getProposal(administrator, id)).toMatchObject({ draft: { vi: "Đan lưới kim loại", links: [{ to: "robotics" }] } });
    expect(await acceptProposal(administrator, id, { ...fresh, en: "" })).toMatchObject({ ok: false, code: "problems" });
    expect(await acceptProposal(administrator, id, fresh)).toEqual({ ok: true, skillId: "metal-mesh-weaving" });
    expect(await acceptProposal(administrator, id, { ...fresh, vi: "Khác", en: "Other" })).toEqual({ ok: false, code: "decided" });
    expect(await listOwnProposals(actor)).toMatchObject([{ status: "accepted", skill: { id: "metal-mesh-weaving" } }]);
    const mails = (await queuedMails(email)).filter(({ kind }) => kind === "skill_proposal_accepted");
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("Đan lưới kim loại");
  });

  test("is refused with a note and the skill that is meant", async () => {
    const { actor, email, id } = await proposed();
    expect(await refuseProposal(administrator, id, { note: "Đã có.", existing: "robotics" })).toEqual({ ok: true });
    expect(await listOwnProposals(actor)).toMatchObject([{ status: "refused", decisionNote: "Đã có.", skill: { id: "robotics" } }]);
    expect((await queuedMails(email)).at(-1)?.text).toContain("Đã có.");
  });

  test("is not for people without profile, institution or office, and limited in a day", async () => {
    const nobody = await actorOf((await makeUser()).id);
    await expect(proposeSkill(nobody, { creationKey: randomUUID(), broaderId: null, values: form({}) })).rejects.toMatchObject({
      code: "not_found",
    });
    const { userId } = await makeExpert();
    const actor = await actorOf(userId);
    const send = () => proposeSkill(actor, { creationKey: randomUUID(), broaderId: null, values: form({}) });
    for (let sent = 0; sent < 15; sent += 1) await send();
    await expect(send()).rejects.toMatchObject({ code: "rate_limited" });
  });
});
