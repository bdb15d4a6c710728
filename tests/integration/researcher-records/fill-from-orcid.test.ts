import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchOutsideRecord } from "~/domain/researcher-records/fetch-outside-record.server";
import { getOutsideOffer } from "~/domain/researcher-records/get-outside-offer.server";
import { takeLinesInput, takeOutsideLines } from "~/domain/researcher-records/take-outside-lines.server";
import { purgeExpired } from "~/jobs/purge-expired.server";
import { db } from "~/platform/db.server";
import { fetchJson } from "~/platform/outside-json.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { ORCIDS, type ResearcherServices, startResearcherServices } from "../../setup/researcher-services";

let services: ResearcherServices;
const sources = () => ({ orcid: services.url, openAlex: services.url });

beforeAll(async () => {
  services = await startResearcherServices();
});
afterAll(() => services.close());

async function someone() {
  const expert = await makeExpert({ fullName: "Vương Ngọc Hà" });
  return { ...expert, actor: await actorOf(expert.userId) };
}

async function offered(actor: Awaited<ReturnType<typeof someone>>["actor"]) {
  const { offer } = await getOutsideOffer(actor);
  if (!offer) throw new Error("nothing is offered");
  return offer;
}

const profileOf = (id: string) =>
  db.expert.findUniqueOrThrow({
    where: { id },
    select: {
      orcid: true,
      employments: true,
      degrees: true,
      works: { orderBy: { year: "asc" } },
      skills: { select: { skillId: true, level: true } },
    },
  });

test("a record is offered line by line, works of both sources once, and nothing of it stands in the profile before it is chosen", async () => {
  const { id, actor } = await someone();
  expect(await fetchOutsideRecord(actor, `https://orcid.org/${ORCIDS.rich}`, sources())).toEqual({ ok: true });
  const { record, complete, skills } = await offered(actor);
  expect(complete).toBe(true);
  expect(record.name).toBe("Ngọc Hà Vương");
  expect(record.posts.map(({ title, fromYear, toYear }) => [title, fromYear, toYear])).toEqual([
    ["Kỹ sư thiết kế chính", 2015, null],
    ["Phòng thí nghiệm Đo kiểm", null, 2014],
  ]);
  expect(record.degrees.map(({ level, subject, year }) => [level, subject, year])).toEqual([
    ["doctorate", "Kỹ thuật điện tử", 2013],
    [null, "", 2008],
  ]);
  expect(record.works.map(({ title }) => title)).toEqual([
    "Calibration of imagined data converters",
    "A low-noise amplifier for invented sensors",
    "Mạch khuếch đại và phương pháp đo",
  ]);
  expect(skills.map(({ skillId }) => skillId)).toContain("analog-ic-design");
  expect(services.asked.filter((path) => path.startsWith("/works") && path.includes(ORCIDS.rich)).length).toBeGreaterThanOrEqual(2);
  const profile = await profileOf(id);
  expect([profile.orcid, profile.employments, profile.works, profile.degrees]).toEqual(["", [], [], []]);
});

test("ticked lines are taken with the iD, once however often the form is sent, and are shown as held afterwards", async () => {
  const { id, actor } = await someone();
  await fetchOutsideRecord(actor, ORCIDS.rich, sources());
  const { record } = await offered(actor);
  const input = takeLinesInput.parse({
    orcid: ORCIDS.rich,
    take: [record.posts[0]!.key, record.degrees[0]!.key, ...record.works.map(({ key }) => key)],
    skills: [{ id: "analog-ic-design", level: 3 }],
  });
  const both = await Promise.all([takeOutsideLines(actor, input), takeOutsideLines(actor, input)]);
  expect(both.every((result) => result.ok || result.code === "none_chosen")).toBe(true);
  const profile = await profileOf(id);
  expect(profile.orcid).toBe(ORCIDS.rich);
  expect([profile.employments.length, profile.degrees.length, profile.works.length]).toEqual([1, 1, 3]);
  expect(profile.works.find(({ identifier }) => identifier === "10.5555/tuong-tuong.31")).toMatchObject({
    kind: "publication",
    year: 2021,
  });
  expect(profile.skills).toContainEqual({ skillId: "analog-ic-design", level: 3 });
  expect((await offered(actor)).held).toEqual(new Set(input.take));
});

test("a line that lacks what a profile needs is refused until it is given, and then taken", async () => {
  const { id, actor } = await someone();
  await fetchOutsideRecord(actor, ORCIDS.rich, sources());
  const { record } = await offered(actor);
  const [post, degree] = [record.posts[1]!.key, record.degrees[1]!.key];
  const bare = { orcid: ORCIDS.rich, take: [post, degree] };
  expect(await takeOutsideLines(actor, takeLinesInput.parse(bare))).toMatchObject({
    ok: false,
    code: "incomplete",
    incomplete: [
      { key: post, missing: "fromYear" },
      { key: degree, missing: "level" },
      { key: degree, missing: "subject" },
    ],
  });
  const lines = [
    { key: post, fromYear: 2010 },
    { key: degree, level: "bachelor", subject: "Vật lý" },
  ];
  expect(await takeOutsideLines(actor, takeLinesInput.parse({ ...bare, lines }))).toMatchObject({ ok: true });
  expect((await profileOf(id)).degrees).toMatchObject([{ level: "bachelor", subject: "Vật lý", organisation: "Đại học Sông Lam" }]);
});

test("nulls everywhere come to an empty offer", async () => {
  const { actor } = await someone();
  expect(await fetchOutsideRecord(actor, ORCIDS.sparse, sources())).toEqual({ ok: true });
  expect((await offered(actor)).record).toEqual({ name: "", posts: [], degrees: [], works: [], keywords: [] });
});

test("when OpenAlex is down the offer is made of ORCID alone and says so", async () => {
  const { actor } = await someone();
  expect(await fetchOutsideRecord(actor, ORCIDS.worksDown, sources())).toEqual({ ok: true });
  const { complete, record } = await offered(actor);
  expect([complete, record.works.length]).toEqual([false, 2]);
});

test("each failure has its name, and the profile and an earlier offer stay as they were", async () => {
  const { actor } = await someone();
  await fetchOutsideRecord(actor, ORCIDS.rich, sources());
  expect(await fetchOutsideRecord(actor, "0000-0001-5000-0008", sources())).toEqual({ ok: false, code: "not_an_orcid" });
  expect(await fetchOutsideRecord(actor, ORCIDS.unknown, sources())).toEqual({ ok: false, code: "not_found" });
  expect(await fetchOutsideRecord(actor, ORCIDS.broken, sources())).toEqual({ ok: false, code: "bad_answer" });
  const nobody = { orcid: "http://127.0.0.1:9", openAlex: "http://127.0.0.1:9" };
  expect(await fetchOutsideRecord(actor, ORCIDS.rich, nobody)).toEqual({ ok: false, code: "unreachable" });
  expect((await offered(actor)).orcid).toBe(ORCIDS.rich);
  const slow = fetchJson(new URL(`${services.url}/v3.0/${ORCIDS.slow}/record`), { timeoutMs: 100, maxBytes: 1_000 });
  await expect(slow).rejects.toMatchObject({ code: "timeout" });
  const large = fetchJson(new URL(`${services.url}/v3.0/${ORCIDS.rich}/record`), { timeoutMs: 5_000, maxBytes: 1_000 });
  await expect(large).rejects.toMatchObject({ code: "too_large" });
});

test("an offer is its owner's alone and is gone after a day", async () => {
  const [one, other] = [await someone(), await someone()];
  await fetchOutsideRecord(one.actor, ORCIDS.rich, sources());
  expect((await getOutsideOffer(other.actor)).offer).toBeNull();
  await db.outsideOffer.update({ where: { expertId: one.id }, data: { fetchedAt: new Date(Date.now() - 25 * 3_600_000) } });
  expect((await getOutsideOffer(one.actor)).offer).toBeNull();
  expect(await takeOutsideLines(one.actor, takeLinesInput.parse({ orcid: ORCIDS.rich, take: ["e11"] }))).toMatchObject({
    code: "offer_gone",
  });
  await purgeExpired();
  expect(await db.outsideOffer.count({ where: { expertId: one.id } })).toBe(0);
});
