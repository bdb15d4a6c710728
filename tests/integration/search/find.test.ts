import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EngagementType } from "~/domain/vocabulary/people";
import { visitor, type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { countSkillsOfExperts } from "~/domain/search/count-skills.server";
import { dayNumber, todayInVietnam } from "~/domain/days";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { isHit } from "~/domain/search/highlight";
import { searchExpertDatabase } from "~/domain/search/search-expert-database.server";
import { searchExperts } from "~/domain/search/search-experts.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makeUser } from "../../factories/make-user";

const TODAY = todayInVietnam();
const day = (offset: number) => new Date((dayNumber(TODAY) + offset) * 86_400_000).toISOString().slice(0, 10);
const query = (search: string) => parseExpertQuery(new URLSearchParams(search));
const from = (engagementType: EngagementType, offset: number, until?: number) => ({
  engagementType,
  from: day(offset),
  ...(until === undefined ? {} : { until: day(until) }),
});

let coordinator: UserActor;
let member: UserActor;
let blockedMember: UserActor;
let chip: string;
let solar: string;
let secret: string;

/** Ids found by the index and by the database: both must agree, including the index's counts. */
async function find(actor: UserActor, search: string) {
  const results = await searchExperts(actor, query(search));
  expect(results.source).toBe("index");
  return results.found.map(({ card }) => card.id).sort();
}
async function findBoth(actor: UserActor, search: string) {
  const ids = await find(actor, search);
  expect((await searchExpertDatabase(actor, query(search))).ids.sort(), `database, ${search}`).toEqual(ids);
  return ids;
}

beforeAll(async () => {
  await Promise.all([ensureIndex("expert"), ensureIndex("position")]);
  const institution = await makeInstitution();
  const blocked = await makeInstitution();
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  member = await actorOf(institution.memberId);
  blockedMember = await actorOf(blocked.memberId);
  chip = (
    await makeExpert({
      fullName: "Công Tằng Tôn Nữ Thị Đoan Phương",
      givenName: "Phương",
      headlineVi: "Kỹ sư thiết kế vi mạch",
      headlineEn: "Chip design engineer",
      biographyVi: "Từng dẫn dắt nhóm quang khắc ở Kumamoto.",
      city: "Đà Nẵng",
      countryCode: "JP",
      fieldCodes: ["2.2"],
      technologyCodes: ["qd1131.6"],
      visibility: "institutions",
      verifiedAt: new Date(),
      skills: [{ skillId: "semiconductor-technology", level: 4 }],
      degrees: ["master", "doctorate"],
      languages: [{ languageCode: "ja", level: "C1" }],
      availabilities: [from("remote_advising", -10), from("short_visit", 100, 160)],
      blocks: [blocked.id],
    })
  ).id;
  solar = (
    await makeExpert({
      fullName: "Hoàng Văn Bình",
      givenName: "Bình",
      headlineVi: "Chuyên gia điện mặt trời",
      city: "Lyon",
      countryCode: "FR",
      fieldCodes: ["2"],
      visibility: "institutions",
      skills: [{ skillId: "machine-learning", level: 2 }],
      degrees: ["master"],
      languages: [{ languageCode: "fr", level: "B2" }],
      availabilities: [from("teaching", 30)],
    })
  ).id;
  secret = (await makeExpert({ fullName: "Vũ Thị Kín", countryCode: "CL", visibility: "coordinators" })).id;
  await makeExpert({ fullName: "Đỗ Chưa Công Bố", published: false });
  await makeExpert({ fullName: "Đỗ Ẩn", visibility: "hidden" });
  await drainMarks("expert", "w");
});
afterAll(() => db.$disconnect());

describe("the same expert is found", () => {
  for (const text of [
    "Đoan Phương",
    "doan phuong",
    "DOAN PHUONG",
    "Đoan Phương".normalize("NFD"),
    "Công Tằng Tôn Nữ Thị Đoan Phương",
    "Phương Đoan",
    "bán dẫn",
    "ban dan",
    "bán dẫn".normalize("NFD"),
    "semiconductor",
    "Semiconductors",
    "semiconducter",
    "thiet ke vi mach",
    "Da Nang",
    "Nhật Bản",
    "japan",
    "quang khac",
  ]) {
    test(`by “${text}” (${text.length} code units)`, async () => {
      expect(await find(coordinator, `q=${encodeURIComponent(text)}`)).toEqual([chip]);
    });
  }

  test("while the database answers, by everything but a typo", async () => {
    for (const text of ["doan phuong", "bán dẫn", "semiconductor", "da nang", "nhat ban", "quang khắc", "Phương bán dẫn"]) {
      const { ids, total } = await searchExpertDatabase(coordinator, query(`q=${encodeURIComponent(text)}`));
      expect({ text, ids, total }).toEqual({ text, ids: [chip], total: 1 });
    }
  });
});

describe("who finds whom", () => {
  test("coordinators find every published profile that is not hidden", async () => {
    expect(await findBoth(coordinator, "")).toEqual([chip, solar, secret].sort());
  });
  test("members of verified institutions find what is open to institutions", async () => {
    expect(await findBoth(member, "")).toEqual([chip, solar].sort());
  });
  test("a blocked institution finds everyone else, and no count gives the expert away", async () => {
    expect(await findBoth(blockedMember, "")).toEqual([solar]);
    const results = await searchExperts(blockedMember, query("q=ban dan"));
    expect(results).toMatchObject({ total: 0, found: [], counts: { country: {} } });
    expect(await countSkillsOfExperts(blockedMember, query(""))).toEqual([{ skillId: "machine-learning", count: 1 }]);
  });
  test("visitors, experts and members of institutions not yet verified cannot search", async () => {
    const pending = await actorOf((await makeInstitution({ status: "pending" })).memberId);
    const person = await actorOf((await makeUser()).id);
    const code = (actor: Parameters<typeof searchExperts>[0]) =>
      searchExperts(actor, query("")).catch((error: unknown) => (error instanceof Refusal ? error.code : error));
    expect(await Promise.all([visitor, pending, person].map(code))).toEqual(["unauthenticated", "forbidden", "forbidden"]);
    await expect(countSkillsOfExperts(pending, query(""))).rejects.toThrow(Refusal);
  });
  test("a block that the index does not know yet already holds", async () => {
    const other = await makeInstitution();
    const actor = await actorOf(other.memberId);
    expect(await find(actor, "")).toEqual([chip, solar].sort());
    await db.expertBlock.create({ data: { expertId: solar, institutionId: other.id } });
    expect(await find(actor, "")).toEqual([chip]);
    await db.expertBlock.deleteMany({ where: { institutionId: other.id } });
  });
});

describe("each filter, in the index as in the database", () => {
  const cases: [string, () => string[]][] = [
    ["engagement=remote_advising", () => [chip]],
    ["engagement=remote_advising&engagement=teaching", () => [chip, solar]],
    [`available=${day(0)}`, () => [chip]],
    [`available=${day(40)}`, () => [chip, solar]],
    [`available=${day(40)}&engagement=short_visit`, () => []],
    [`available=${day(120)}&engagement=short_visit`, () => [chip]],
    [`available=${day(161)}&engagement=short_visit`, () => []],
    ["skill=semiconductor-technology", () => [chip]],
    ["skill=semiconductor-technology&skill=machine-learning", () => []],
    ["skill=machine-learning&level=3", () => []],
    ["skill=machine-learning&level=2", () => [solar]],
    ["level=4", () => [chip]],
    ["field=2", () => [chip, solar]],
    ["field=2.2", () => [chip]],
    ["technology=qd21-2026.3", () => [chip]],
    ["country=JP&country=FR", () => [chip, solar]],
    ["language=ja", () => [chip]],
    ["language=ja&languageLevel=C1", () => [chip]],
    ["language=ja&languageLevel=C2", () => []],
    ["degree=doctorate", () => [chip]],
    ["degree=bachelor", () => [chip, solar]],
    ["verified=1", () => [chip]],
  ];
  for (const [search, expected] of cases) {
    test(search, async () => {
      expect(await findBoth(member, search)).toEqual(expected().sort());
    });
  }

  test("a count beside an option is what choosing it brings", async () => {
    const { counts } = await searchExperts(member, query("engagement=remote_advising"));
    expect(counts?.engagement).toEqual({ remote_advising: 1, short_visit: 1, teaching: 1 });
    expect(counts?.country).toEqual({ JP: 1 });
    expect(counts?.degree).toMatchObject({ bachelor: 1, master: 1, doctorate: 1 });
    const onDay = await searchExperts(member, query(`available=${day(40)}`));
    expect(onDay.counts?.engagement).toMatchObject({ remote_advising: 1, teaching: 1, short_visit: 0 });
  });

  test.each(["", "skill=machine-learning", "language=ja", "q=ban+dan&language=ja&country=JP", `available=${day(40)}`])(
    "each count of days and levels beside the options of '%s' is what choosing it brings",
    async (search) => {
      const { counts } = await searchExperts(member, query(search));
      for (const filter of ["available", "level", "languageLevel"] as const) {
        for (const [value, count] of Object.entries(counts?.[filter] ?? {})) {
          const chosen = new URLSearchParams(search);
          chosen.set(filter, value);
          expect((await searchExperts(member, query(chosen.toString()))).total, `${filter}=${value}`).toBe(count);
        }
      }
      expect(Object.keys(counts?.level ?? {})).toEqual(["2", "3", "4"]);
      expect(Object.keys(counts?.languageLevel ?? {})).toHaveLength(search.includes("language") ? 7 : 0);
    },
  );

  test("nothing found says what removing each filter would bring", async () => {
    const { total, loosenings } = await searchExperts(member, query("q=semiconductor&country=FR&verified=1"));
    expect(total).toBe(0);
    expect(loosenings).toEqual([{ filter: "country", total: 1 }]);
    const inDatabase = await searchExpertDatabase(member, query("q=semiconductor&country=FR&verified=1"));
    expect(inDatabase).toEqual({ ids: [], total: 0, loosenings });
  });

  test("the advice counts nobody whom the actor may not find", async () => {
    const search = query("q=doan phuong&country=FR");
    const advice = {
      member: [
        { filter: "country", total: 1 },
        { filter: "q", total: 1 },
      ],
      blocked: [{ filter: "q", total: 1 }],
    };
    expect((await searchExpertDatabase(member, search)).loosenings).toEqual(advice.member);
    expect((await searchExperts(member, search)).loosenings).toEqual(advice.member);
    expect((await searchExpertDatabase(blockedMember, search)).loosenings).toEqual(advice.blocked);
    expect((await searchExperts(blockedMember, search)).loosenings).toEqual(advice.blocked);
  });

  test("when no one has every word, those with some are shown and said to be", async () => {
    const results = await searchExperts(member, query("q=semiconductor Antarctica"));
    expect(results).toMatchObject({ total: 1, someWords: true });
  });

  test("words that stand side by side count before words that merely occur", async () => {
    const apart = await makeExpert({
      fullName: "Lưu Vân",
      headlineVi: "Lập bản đồ và dẫn đường",
      countryCode: "CL",
      visibility: "coordinators",
    });
    await drainMarks("expert", "w");
    expect(await find(coordinator, "q=ban dan")).toEqual([chip]);
    expect(await find(coordinator, "q=ban dan Luu")).toEqual([apart.id]);
    await db.expert.delete({ where: { id: apart.id } });
  });

  test("matches are marked in name, headline and the skill's other name", async () => {
    const { found } = await searchExperts(member, query("q=semiconductor"));
    expect([found[0]?.marked.skillLabels].flat().some((label) => label !== undefined && isHit(label))).toBe(true);
    expect(JSON.stringify(found[0]?.marked)).not.toContain("<em>");
    const byName = await searchExperts(member, query("q=doan"));
    expect(isHit(String(byName.found[0]?.marked.fullName))).toBe(true);
  });

  test("sorted by name, Bình comes before Phương", async () => {
    const { found } = await searchExperts(member, query("sort=name"));
    expect(found.map(({ card }) => card.givenName)).toEqual(["Bình", "Phương"]);
  });

  test("filter syntax, quotes and wildcards are words like any other", async () => {
    for (const text of [`" OR audience = "coordinators`, '\'; DROP TABLE "Expert"; --', "%", "_", "\\", "*", "(", "x".repeat(5000)]) {
      expect((await searchExperts(member, query(`q=${encodeURIComponent(text)}`))).found.map(({ card }) => card.id)).not.toContain(secret);
      expect((await searchExpertDatabase(member, query(`q=${encodeURIComponent(text)}`))).ids).not.toContain(secret);
    }
  });
});

test("an unpublished profile is not shown even while the index still holds it", async () => {
  const { id } = await makeExpert({ fullName: "Trịnh Xuyến Chi" });
  await drainMarks("expert", "w");
  expect(await find(coordinator, "q=Xuyen Chi")).toEqual([id]);
  await db.expert.update({ where: { id }, data: { publishedAt: null } });
  expect(await find(coordinator, "q=Xuyen Chi")).toEqual([]);
  await drainMarks("expert", "w");
  expect((await searchExperts(coordinator, query("q=Xuyen Chi"))).total).toBe(0);
});
