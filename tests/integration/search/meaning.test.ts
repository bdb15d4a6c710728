import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddingServer, embeddingServer } from "../../setup/embedding-server";

const CONCEPTS = [
  ["photovoltaic", "solar cell", "pin mặt trời", "quang điện"],
  ["vaccine", "vắc-xin"],
];
let service: EmbeddingServer = await embeddingServer(CONCEPTS);
Object.assign(process.env, { EMBEDDER_SOURCE: "rest", EMBEDDER_URL: service.url, EMBEDDER_DIMENSIONS: "3" });

// The application reads its settings once, so it is imported after they are set.
const { ensureIndex, isIndexCurrent } = await import("~/domain/search/ensure-index.server");
const { askMeaning, endMeaningRest } = await import("~/domain/search/ask-meaning.server");
const { expertScope } = await import("~/domain/search/experts-filter");
const { parseExpertQuery } = await import("~/domain/search/experts-query");
const { searchExperts } = await import("~/domain/search/search-experts.server");
const { verifyIndex } = await import("~/domain/search/verify-index.server");
const { drainMarks } = await import("~/jobs/drain-marks.server");
const { markLag } = await import("~/domain/outbox/mark-lag.server");
const { db } = await import("~/platform/db.server");
const { nearExperts } = await import("~/domain/matches/near-experts.server");
const { readMatchPositions } = await import("~/domain/matches/read-match-positions.server");
const { anyOf } = await import("~/domain/search/expression");
const { todayInVietnam } = await import("~/domain/days");
const { makeInstitution } = await import("../../factories/make-institution");
const { makePosition } = await import("../../factories/make-position");
const { actorOf } = await import("../../factories/actor-of");
const { makeExpert } = await import("../../factories/make-expert");
const { makeUser } = await import("../../factories/make-user");

let coordinator: Awaited<ReturnType<typeof actorOf>>;
let solar: string;
let vaccines: string;
const near = (text: string) => askMeaning("expert", text, expertScope(coordinator), 1);
const stopService = () => service.close();
const startService = async () => {
  service = await embeddingServer(CONCEPTS, Number(new URL(service.url).port));
  endMeaningRest();
};

beforeAll(async () => {
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  await ensureIndex("expert");
  solar = (
    await makeExpert({
      fullName: "Tống Thị Nắng",
      biographyVi: "Mười năm làm về pin mặt trời.",
      availabilities: [{ engagementType: "remote_advising", from: "2026-01-01" }],
    })
  ).id;
  vaccines = (await makeExpert({ fullName: "Lương Hữu Sinh", biographyEn: "A decade of vaccine trials." })).id;
  await makeExpert({ biographyVi: "Nghiên cứu pin mặt trời.", visibility: "hidden" });
  await drainMarks("expert", "w");
});
afterAll(async () => {
  await service.close().catch(() => undefined);
  await db.$disconnect();
});

test("finds by meaning whom no word finds, across languages, and only those the reader may find", async () => {
  expect(await near("photovoltaic research")).toEqual([solar]);
  expect(await near("phát triển vắc-xin")).toEqual([vaccines]);
  expect(await askMeaning("expert", "photovoltaic research", expertScope(coordinator), 10)).toHaveLength(2);
});

test("a position is near those who speak of its subject in other words, among those who can take part", async () => {
  const { id: institutionId } = await makeInstitution();
  const { id } = await makePosition({ institutionId, titleVi: "", titleEn: "Photovoltaic devices" });
  await db.searchMark.deleteMany({ where: { kind: "position" } });
  const [matchable] = await readMatchPositions([id], todayInVietnam());
  if (!matchable) throw new Error("no position");
  const remote = anyOf("engagementTypes", ["remote_advising"]);
  expect(await nearExperts(matchable.position, [...expertScope(coordinator), remote])).toEqual([solar]);
});

test("the service is told what someone knows, never who it is", () => {
  expect(service.texts.some((text) => text.includes("pin mặt trời"))).toBe(true);
  expect(service.texts.filter((text) => /Nắng|Sinh|Lê Thị/.test(text))).toEqual([]);
});

test("while the service is down everything else works: saving, unpublishing, searching by words; later it is made up for", async () => {
  await stopService();
  const late = (await makeExpert({ fullName: "Đào Quang Điện", headlineVi: "Vật liệu quang điện" })).id;
  await db.expert.update({ where: { id: vaccines }, data: { publishedAt: null } });
  expect(await drainMarks("expert", "w")).toBe(2);
  const found = await searchExperts(coordinator, parseExpertQuery(new URLSearchParams({ q: "quang điện" })));
  expect({ source: found.source, ids: found.found.map(({ card }) => card.id) }).toEqual({ source: "index", ids: [late] });
  expect(await verifyIndex("expert")).toMatchObject({ settingsCurrent: true, differences: [] });
  expect(await near("solar cell")).toEqual([]);

  // The record is retried later; it does not count as an index backlog.
  expect(await db.searchMark.findMany({ select: { entityId: true } })).toEqual([{ entityId: late }]);
  expect(await markLag()).toMatchObject({ waiting: 0 });
  await startService();
  await db.searchMark.updateMany({ data: { notBefore: new Date() } });
  expect(await drainMarks("expert", "w")).toBe(1);
  expect((await askMeaning("expert", "solar cell", expertScope(coordinator), 2)).sort()).toEqual([solar, late].sort());
  expect(await isIndexCurrent("expert")).toBe(true);
});
