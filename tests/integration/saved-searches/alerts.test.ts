import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { confirmAvailability } from "~/domain/experts/confirm-availability.server";
import { blockInstitution } from "~/domain/leaving/block-institution.server";
import { publishExpert } from "~/domain/experts/publish-expert.server";
import { removeAvailability } from "~/domain/experts/remove-availability.server";
import { removeSkill } from "~/domain/experts/remove-skill.server";
import { saveAvailability } from "~/domain/experts/save-availability.server";
import { saveSkill } from "~/domain/experts/save-skill.server";
import { saveVisibility } from "~/domain/experts/save-visibility.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { unsubscribe } from "~/domain/notifications/unsubscribe.server";
import { publishPosition } from "~/domain/positions/publish-position.server";
import { claimRecords } from "~/domain/saved-searches/alert-claims.server";
import { editSearch } from "~/domain/saved-searches/edit-search.server";
import { getAlert } from "~/domain/saved-searches/get-alert.server";
import { type AlertRhythm } from "~/domain/saved-searches/model";
import { saveSearch } from "~/domain/saved-searches/save-search.server";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { drainMarks } from "~/jobs/drain-marks.server";
import { runAlerts } from "~/jobs/run-alerts.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makePerson } from "../../factories/make-person";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

const SKILL = "semiconductor-technology";
const TEACHES = { engagementType: "teaching" as const, from: "2026-01-01" };
const OFFER = {
  from: "2026-01-01",
  until: undefined,
  hoursPerWeek: undefined,
  months: undefined,
  conditions: "",
  provinceCodes: [],
  remoteOnly: false,
};

let coordinator: UserActor;

/** Runs the worker's jobs after a change, with one worker or several at once. */
async function settle(workers = 1, now?: Date) {
  for (const kind of ["expert", "position"] as const) while ((await drainMarks(kind, "test")) > 0);
  await Promise.all(Array.from({ length: workers }, (_, one) => runAlerts(`worker-${one}`, undefined, now ? () => now : undefined)));
}
async function watch(owner: UserActor, query: string, alert: AlertRhythm = "at_once", kind: SearchKind = "expert") {
  const saved = await saveSearch(owner, {
    kind,
    name: `Theo dõi ${randomUUID().slice(0, 6)}`,
    query,
    alert,
    alertInApp: true,
    creationKey: randomUUID(),
  });
  if (!saved.ok) throw new Error(saved.code);
  await settle();
  return saved.id;
}
/** Every alert of a search so far, oldest first: which records, and why. */
async function told(searchId: string) {
  const rows = await db.notification.findMany({ where: { subjectId: searchId }, orderBy: { id: "asc" } });
  return rows.map((row) => (row.data as { entries: { id: string; reasons: string[] }[] }).entries);
}
/** Each mail has its own unsubscribe link. */
const mailsOf = (owner: UserActor) => db.unsubscribeLink.count({ where: { userId: owner.userId, kind: "search_alert" } });
const versionOf = async (id: string) => (await db.expert.findUniqueOrThrow({ where: { id } })).version;
beforeAll(async () => {
  await Promise.all([ensureIndex("expert"), ensureIndex("position")]);
});
beforeEach(async () => {
  await db.savedSearch.deleteMany();
  await db.alertRecord.deleteMany();
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
});

describe("an alert is given", () => {
  test("for somebody who consents to be found and publishes, and for nobody who was there before", async () => {
    await makeExpert({ skills: [{ skillId: SKILL, level: 3 }] });
    const fresh = await makePerson({ skills: [{ skillId: SKILL, level: 3 }], availabilities: [TEACHES], published: false });
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}`);
    expect(await told(search)).toEqual([]);
    await publishExpert(fresh.actor, "vi");
    await settle();
    expect(await told(search)).toEqual([[{ id: fresh.id, reasons: ["published", "consent"] }]]);
  });

  test("for a consent that opens a published profile to more people", async () => {
    const institution = await makeInstitution();
    const member = await actorOf(institution.memberId);
    const one = await makePerson({ skills: [{ skillId: SKILL, level: 3 }], visibility: "coordinators" });
    await settle();
    const search = await watch(member, `skill=${SKILL}`);
    await saveVisibility(
      one.actor,
      { version: await versionOf(one.id), visibility: "institutions", consent: true, consentAudience: "institutions" },
      "vi",
    );
    await settle();
    expect(await told(search)).toEqual([[{ id: one.id, reasons: ["consent", "visibility"] }]]);
  });

  test("for an edit that makes a profile match", async () => {
    const one = await makePerson({});
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}`);
    await saveSkill(one.actor, SKILL, { level: 3 });
    await settle();
    expect(await told(search)).toEqual([[{ id: one.id, reasons: ["skills"] }]]);
  });

  test("for availability that changed", async () => {
    const one = await makePerson({ skills: [{ skillId: SKILL, level: 3 }] });
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}&engagement=teaching`);
    await saveAvailability(one.actor, "teaching", { ...OFFER, version: await versionOf(one.id) });
    await settle();
    expect(await told(search)).toEqual([[{ id: one.id, reasons: ["availability"] }]]);
  });

  test("for a position that is announced", async () => {
    const institution = await makeInstitution();
    const position = await makePosition({
      institutionId: institution.id,
      status: "draft",
      textVi: "Mô tả công việc",
      textEn: "A text",
      workload: "either",
      fieldCodes: ["2.2"],
      skills: [{ skillId: SKILL }],
    });
    await settle();
    const expert = await makePerson({});
    const search = await watch(expert.actor, `skill=${SKILL}`, "at_once", "position");
    await db.position.update({ where: { id: position.id }, data: { dossierDeadline: new Date(Date.now() + 40 * 86_400_000) } });
    const answer = await publishPosition(await actorOf(institution.memberId), { positionId: position.id, version: 1 });
    expect(answer).toMatchObject({ ok: true });
    await settle();
    expect(await told(search)).toEqual([[{ id: position.id, reasons: ["published"] }]]);
  });
});

describe("nothing is told twice", () => {
  test("by further edits of what is found already", async () => {
    const one = await makePerson({});
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}`);
    await saveSkill(one.actor, SKILL, { level: 3 });
    await settle();
    await saveSkill(one.actor, SKILL, { level: 4 });
    await confirmAvailability(one.actor);
    await settle();
    await settle();
    expect(await told(search)).toHaveLength(1);
    expect(await mailsOf(coordinator)).toBe(1);
  });

  test("by several workers at once", async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => makePerson({})));
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}`);
    for (const one of people) await saveSkill(one.actor, SKILL, { level: 3 });
    await settle(3);
    await settle(3);
    const ids = (await told(search)).flat().map((entry) => entry.id);
    expect([...ids].sort()).toEqual(people.map((one) => one.id).sort());
    expect(await mailsOf(coordinator)).toBe((await told(search)).length);
  });

  test("by a worker that takes over from one killed while it compared, before or after it noted what it found", async () => {
    const one = await makePerson({});
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}`);
    await saveSkill(one.actor, SKILL, { level: 3 });
    while ((await drainMarks("expert", "test")) > 0);
    expect(await claimRecords("expert", "killed", 100)).not.toBeNull();
    await settle();
    expect(await told(search)).toEqual([]);
    const expired = { claimedUntil: new Date(0) };
    await db.alertRecord.updateMany({ data: expired });
    await settle();
    await db.alertRecord.updateMany({ data: { ...expired, waiting: true, claimedBy: "killed" } });
    await settle();
    expect(await told(search)).toHaveLength(1);
  });

  test("by a worker that takes over from one that failed while it told: line and mail come together, once", async () => {
    const one = await makePerson({});
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}`);
    await saveSkill(one.actor, SKILL, { level: 3 });
    await db.$executeRaw`ALTER TABLE "MailMessage" ADD CONSTRAINT broken CHECK ("kind" <> 'search_alert') NOT VALID`;
    await expect(settle()).rejects.toThrow();
    expect(await told(search)).toEqual([]);
    await db.$executeRaw`ALTER TABLE "MailMessage" DROP CONSTRAINT broken`;
    await settle();
    expect(await told(search)).toHaveLength(1);
    expect(await mailsOf(coordinator)).toBe(1);
  });

  test("unless it left and came back for a new reason", async () => {
    const one = await makePerson({ availabilities: [TEACHES] });
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}&engagement=teaching`);
    await saveSkill(one.actor, SKILL, { level: 3 });
    await settle();
    await removeAvailability(one.actor, "teaching");
    await settle();
    expect(await told(search)).toHaveLength(1);
    await saveAvailability(one.actor, "teaching", { ...OFFER, version: await versionOf(one.id) });
    await settle();
    expect(await told(search)).toEqual([[{ id: one.id, reasons: ["skills"] }], [{ id: one.id, reasons: ["availability"] }]]);
  });
});

describe("what is told", () => {
  test("leaves out who hid again before it was told, and names in the app only who may still be seen", async () => {
    const [stays, hides] = [await makePerson({}), await makePerson({})];
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}`, "daily");
    for (const one of [stays, hides]) await saveSkill(one.actor, SKILL, { level: 3 });
    await settle();
    expect(await told(search)).toEqual([]);
    // Not yet in the index: the result is checked against the record.
    await db.expert.update({ where: { id: hides.id }, data: { visibility: "hidden" } });
    await settle(1, new Date(Date.now() + 86_400_000));
    expect((await told(search)).flat().map((entry) => entry.id)).toEqual([stays.id]);
    const { id } = await db.notification.findFirstOrThrow({ where: { subjectId: search } });
    expect((await getAlert(coordinator, id)).lines).toHaveLength(1);
    await db.expert.update({ where: { id: stays.id }, data: { visibility: "hidden" } });
    expect(await getAlert(coordinator, id)).toMatchObject({ lines: [], hidden: 1 });
    await expect(getAlert(await actorOf((await makeUser({ roles: ["coordinator"] })).id), id)).rejects.toThrow();
  });

  test("is nothing for an owner who may no longer search, and nobody who blocked the owner's institution", async () => {
    const institution = await makeInstitution();
    const member = await actorOf(institution.memberId);
    const [blocks, plain] = [await makePerson({}), await makePerson({})];
    await settle();
    const searches = [await watch(member, `skill=${SKILL}`), await watch(coordinator, `skill=${SKILL}`)];
    await db.roleGrant.deleteMany({ where: { userId: coordinator.userId } });
    await blockInstitution(blocks.actor, institution.id);
    for (const one of [blocks, plain]) await saveSkill(one.actor, SKILL, { level: 3 });
    await settle();
    expect((await told(searches[0]!)).flat().map((entry) => entry.id)).toEqual([plain.id]);
    expect(await told(searches[1]!)).toEqual([]);
  });

  test("names nobody in the mail, and says where and why", async () => {
    const one = await makePerson({ fullName: "Đinh Thị Không Nêu Tên", countryCode: "DE" });
    await settle();
    await watch(coordinator, `skill=${SKILL}`);
    await saveSkill(one.actor, SKILL, { level: 3 });
    await settle();
    const mail = await db.mailMessage.findFirstOrThrow({ where: { kind: "search_alert" }, orderBy: { id: "desc" } });
    expect(mail.text).not.toContain("Không Nêu Tên");
    expect(mail.text).toContain("Một chuyên gia tại Đức\nvừa đổi kỹ năng\n");
    expect(mail.text).toContain(`/vi/experts/${one.id}`);
  });

  test("ends with the link of its mail, and begins anew when it is switched on again", async () => {
    const one = await makePerson({});
    await settle();
    const search = await watch(coordinator, `skill=${SKILL}`);
    await saveSkill(one.actor, SKILL, { level: 3 });
    await settle();
    const mail = await db.mailMessage.findFirstOrThrow({ where: { kind: "search_alert" }, orderBy: { id: "desc" } });
    await unsubscribe(/unsubscribe\?token=([\w-]+)/.exec(mail.text)?.[1] ?? "");
    const two = await makePerson({});
    await saveSkill(two.actor, SKILL, { level: 3 });
    await settle();
    const { version, name } = await db.savedSearch.findUniqueOrThrow({ where: { id: search } });
    await editSearch(coordinator, search, { version, name, alert: "at_once", alertInApp: true });
    await settle();
    await removeSkill(two.actor, SKILL);
    await settle();
    expect(await told(search)).toHaveLength(1);
    await saveSkill(two.actor, SKILL, { level: 2 });
    await settle();
    expect(await told(search)).toHaveLength(2);
  });
});

test("a search is compared with everything once a day, so that what time alone brings is news as well", async () => {
  const one = await makePerson({ skills: [{ skillId: SKILL, level: 3 }] });
  await settle();
  const search = await watch(coordinator, `skill=${SKILL}`);
  // As if the record had not matched when it was last compared.
  await db.searchFind.deleteMany({ where: { savedSearchId: search, entityId: one.id } });
  await settle();
  expect(await told(search)).toEqual([]);
  await settle(1, new Date(Date.now() + 25 * 3_600_000));
  expect(await told(search)).toEqual([[{ id: one.id, reasons: ["other"] }]]);
});
