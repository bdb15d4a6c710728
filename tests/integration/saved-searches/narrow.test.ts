import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type UserActor } from "~/domain/vocabulary/actor";
import { askSavedSearch, countSavedSearch } from "~/domain/saved-searches/ask-saved-search.server";
import { editSearch } from "~/domain/saved-searches/edit-search.server";
import { narrowExperts } from "~/domain/saved-searches/narrow-experts.server";
import { saveSearch } from "~/domain/saved-searches/save-search.server";
import { dayNumber, todayInVietnam } from "~/domain/days";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { searchExpertDatabase } from "~/domain/search/search-expert-database.server";
import { searchExperts } from "~/domain/search/search-experts.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

const day = (offset: number) => new Date((dayNumber(todayInVietnam()) + offset) * 86_400_000).toISOString().slice(0, 10);
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
const CHIP = "semiconductor-technology";
const LEARNING = "machine-learning";

let coordinator: UserActor;
let member: UserActor;
let institutionId: string;
let positionId: string;
const id = { chip: "", solar: "", both: "", secret: "" };

/** Names of the people found; index and database must agree. */
async function find(actor: UserActor, search: string): Promise<string[]> {
  const query = parseExpertQuery(new URLSearchParams(search));
  const { narrowing } = await narrowExperts(actor, query);
  const results = await searchExperts(actor, query, narrowing);
  expect(results.source).toBe("index");
  const ids = results.found.map(({ card }) => card.id);
  expect((await searchExpertDatabase(actor, query, narrowing)).ids.sort(), `database, ${search}`).toEqual([...ids].sort());
  return Object.entries(id)
    .flatMap(([name, one]) => (ids.includes(one) ? [name] : []))
    .sort();
}
async function save(actor: UserActor, query: string, kind: "expert" | "position" = "expert") {
  const answer = await saveSearch(actor, { creationKey: randomUUID(), kind, name: `Tìm ${query}`, query, alert: "off", alertInApp: true });
  if (!answer.ok) throw new Error(answer.code);
  return answer.id;
}

beforeAll(async () => {
  await Promise.all([ensureIndex("expert"), ensureIndex("position")]);
  const institution = await makeInstitution();
  institutionId = institution.id;
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  member = await actorOf(institution.memberId);
  const add = async (name: keyof typeof id, own: Parameters<typeof makeExpert>[0]) =>
    (id[name] = (await makeExpert({ fullName: name, ...own })).id);
  await add("chip", {
    countryCode: "JP",
    availabilityConfirmedAt: ago(5),
    skills: [{ skillId: CHIP, level: 4 }],
    availabilities: [{ engagementType: "teaching", from: day(-10) }],
  });
  await add("solar", {
    countryCode: "FR",
    availabilityConfirmedAt: ago(200),
    skills: [{ skillId: LEARNING, level: 2 }],
    availabilities: [{ engagementType: "short_visit", from: day(100), until: day(160) }],
  });
  await add("both", {
    countryCode: "SG",
    skills: [
      { skillId: CHIP, level: 2 },
      { skillId: LEARNING, level: 3 },
    ],
    availabilities: [{ engagementType: "remote_advising", from: day(-200), until: day(-20) }],
    blocks: [],
  });
  await add("secret", { countryCode: "CL", visibility: "coordinators", skills: [{ skillId: CHIP, level: 3 }] });
  positionId = (
    await makePosition({ institutionId, engagementTypes: ["teaching"], skills: [{ skillId: CHIP, necessity: "must", minLevel: 3 }] })
  ).id;
  await drainMarks("expert", "w");
  await drainMarks("position", "w");
});
afterAll(() => db.$disconnect());

describe("skills in groups", () => {
  test("all of one, any of another and none of a third", async () => {
    expect(await find(member, `any1=${CHIP}&any1=${LEARNING}`)).toEqual(["both", "chip", "solar"]);
    expect(await find(member, `any1=${CHIP}&none=${LEARNING}`)).toEqual(["chip"]);
    expect(await find(member, `any1=${CHIP}&any2=${LEARNING}`)).toEqual(["both"]);
    expect(await find(member, `skill=${LEARNING}&none=${CHIP}`)).toEqual(["solar"]);
  });
  test("at a level, which excludes nobody by the skills that are not wanted", async () => {
    expect(await find(member, `any1=${CHIP}&any1=${LEARNING}&level=3`)).toEqual(["both", "chip"]);
    expect(await find(member, `any1=${LEARNING}&level=2&none=${CHIP}`)).toEqual(["solar"]);
  });
});

test("places add up: a country, a part of the world, whatever lies around", async () => {
  expect(await find(member, "region=asean")).toEqual(["both"]);
  expect(await find(member, "region=east-asia&country=FR")).toEqual(["chip", "solar"]);
  expect(await find(member, "near=KR&km=1000")).toEqual(["chip"]);
});

test("who can start within months, and who confirmed it lately", async () => {
  expect(await find(member, "within=1")).toEqual(["chip"]);
  expect(await find(member, "within=6")).toEqual(["chip", "solar"]);
  expect(await find(member, "within=6&engagement=short_visit")).toEqual(["solar"]);
  expect(await find(member, "confirmed=90")).toEqual(["chip"]);
});

test("offers that nobody confirmed for long come last", async () => {
  const { found } = await searchExperts(member, parseExpertQuery(new URLSearchParams()));
  expect(found[0]?.card.id).toBe(id.chip);
  expect((await searchExpertDatabase(member, parseExpertQuery(new URLSearchParams()))).ids[0]).toBe(id.chip);
});

test("whom a least score leaves come by score, over all pages", async () => {
  const scores = new Map([
    [id.both, 60],
    [id.chip, 40],
    [id.solar, 80],
  ]);
  const query = parseExpertQuery(new URLSearchParams());
  const narrowing = [{ filter: "score" as const, by: "only" as const, ids: [...scores.keys()] }];
  const asked = { ...query, position: positionId, score: "40" as const };
  expect((await searchExperts(member, asked, narrowing, scores)).found.map(({ card }) => card.id)).toEqual([id.solar, id.both, id.chip]);
});

test("a least score for a position keeps those who reach it, for readers who may see its matches", async () => {
  const query = `position=${positionId}&score=40`;
  expect(await find(member, query)).toEqual(["chip"]);
  expect(await find(member, query.replace("40", "80"))).toEqual([]);
  const stranger = await actorOf((await makeInstitution()).memberId);
  expect(await find(stranger, query)).toEqual([]);
  expect([...(await narrowExperts(stranger, parseExpertQuery(new URLSearchParams(query)))).notices]).toEqual(["position_gone"]);
});

describe("not yet introduced", () => {
  beforeAll(async () => {
    const [event] = [{ kind: "invited", side: "institution" as const, ownerId: coordinator.userId, seq: 1 }];
    await db.case.create({
      data: {
        creationKey: randomUUID(),
        expertId: id.solar,
        positionId,
        institutionId,
        channel: "mission_nomination",
        state: "invited",
        ownerId: coordinator.userId,
        engagementType: "teaching",
        nextStep: "await_answer",
        dueOn: new Date(),
        fieldCodes: [],
        technologyCodes: [],
        events: { create: event },
      },
    });
    await drainMarks("expert", "w");
  });
  test("by anyone: the coordinators' to know", async () => {
    expect(await find(coordinator, "unmet=anyone")).toEqual(["both", "chip", "secret"]);
    const elsewhere = await actorOf((await makeInstitution()).memberId);
    expect(await find(elsewhere, "unmet=anyone"), "what happens at other institutions is not told").toEqual(["both", "chip", "solar"]);
  });
  test("by the reader's side, or to the position asked about", async () => {
    const other = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
    expect(await find(coordinator, "unmet=us")).toEqual(["both", "chip", "secret"]);
    expect(await find(other, "unmet=us")).toEqual(["both", "chip", "secret", "solar"]);
    expect(await find(member, "unmet=us"), "a case the institution does not know of yet does not show").toEqual(["both", "chip", "solar"]);
    expect(await find(member, `unmet=position&position=${positionId}`)).toEqual(["both", "chip", "solar"]);
    await db.case.updateMany({ where: { expertId: id.solar }, data: { institutionSince: new Date() } });
    expect(await find(member, "unmet=us")).toEqual(["both", "chip"]);
    expect(await find(member, `unmet=position&position=${positionId}`)).toEqual(["both", "chip"]);
    expect(await find(other, `unmet=position&position=${positionId}`)).toEqual(["both", "chip", "secret"]);
  });
});

describe("a saved search as a filter of another", () => {
  test("narrows it, with text or without, and follows its changes", async () => {
    const asia = await save(member, "region=east-asia");
    const text = await save(member, `q=semiconductor&saved=${asia}`);
    expect(await find(member, `saved=${asia}`)).toEqual(["chip"]);
    expect(await find(member, `saved=${text}`)).toEqual(["chip"]);
    expect(await find(member, `saved=${text}&any1=${LEARNING}`)).toEqual([]);
    const answer = await editSearch(member, asia, { version: 1, name: "ASEAN", alert: "off", alertInApp: true, query: "region=asean" });
    expect(answer).toEqual({ ok: true });
    expect(await find(member, `saved=${text}`)).toEqual(["both"]);
    expect(await countSavedSearch(member, { kind: "expert", query: `saved=${text}` })).toBe(1);
  });

  test("works for a colleague within what they may find, and finds nobody once it is gone", async () => {
    const chips = await save(coordinator, `skill=${CHIP}`);
    expect(await find(coordinator, `saved=${chips}`)).toEqual(["both", "chip", "secret"]);
    expect(await find(member, `saved=${chips}`)).toEqual(["both", "chip"]);
    const gone = randomUUID();
    expect(await find(member, `saved=${gone}`)).toEqual([]);
    expect([...(await narrowExperts(member, parseExpertQuery(new URLSearchParams({ saved: gone })))).notices]).toEqual(["saved_gone"]);
  });

  test("is refused where it leads back to itself, goes too deep or finds something else", async () => {
    const [first, positions] = [await save(member, "country=JP"), await save(member, "remote=1", "position")];
    const second = await save(member, `saved=${first}`);
    const third = await save(member, `saved=${second}`);
    const edit = { version: 1, name: "x", alert: "off" as const, alertInApp: true };
    expect(await editSearch(member, first, { ...edit, query: `saved=${third}` })).toMatchObject({ ok: false, code: "nested_loop" });
    expect(await editSearch(member, first, { ...edit, query: `saved=${first}` })).toMatchObject({ ok: false, code: "nested_loop" });
    expect(await editSearch(member, first, { ...edit, query: `saved=${positions}` })).toMatchObject({ ok: false, code: "nested_kind" });
    await expect(save(member, `saved=${third}`)).rejects.toThrow("nested_deep");
    await expect(save(member, `saved=${randomUUID()}`)).rejects.toThrow("nested_gone");
  });
});

test("a saved search asked about records names those it finds, for its owner and no others", async () => {
  const ids = Object.values(id);
  const ask = async (owner: UserActor, query: string) => [...(await askSavedSearch(owner, { kind: "expert", query }, ids))].sort();
  expect(await ask(coordinator, `skill=${CHIP}`)).toEqual([id.both, id.chip, id.secret].sort());
  expect(await ask(member, `skill=${CHIP}`)).toEqual([id.both, id.chip].sort());
  expect(await ask(member, "q=semiconductor&country=JP")).toEqual([id.chip]);
  expect(await ask(member, `position=${positionId}&score=40`)).toEqual([id.chip]);
  expect(await ask(await actorOf((await makeUser()).id), "")).toEqual([]);
  expect([...(await askSavedSearch(member, { kind: "position", query: `any1=${CHIP}` }, [positionId, randomUUID()]))]).toEqual([
    positionId,
  ]);
  await db.expert.update({ where: { id: id.chip }, data: { visibility: "hidden" } });
  expect(await ask(member, `skill=${CHIP}`), "privacy is asked of the record, not of the index").toEqual([id.both]);
  await db.expert.update({ where: { id: id.chip }, data: { visibility: "institutions" } });
});
