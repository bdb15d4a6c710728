import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { todayInVietnam } from "~/domain/days";
import { unpublishExpert } from "~/domain/experts/unpublish-expert.server";
import { blockInstitution } from "~/domain/leaving/block-institution.server";
import { disableAccount } from "~/domain/leaving/close-account.server";
import { erasePersonByEmail } from "~/domain/leaving/erase-account.server";
import { countWhatIfs } from "~/domain/matches/count-what-ifs.server";
import { closePosition } from "~/domain/positions/close-position.server";
import { countSkillsOfExperts } from "~/domain/search/count-skills.server";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { markAgainLater } from "~/domain/outbox/leave-marks.server";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { parsePositionQuery } from "~/domain/search/positions-query";
import { searchExperts } from "~/domain/search/search-experts.server";
import { searchPositions } from "~/domain/search/search-positions.server";
import { tallySupplyAndDemand } from "~/domain/search/tally.server";
import { type UserActor, visitor } from "~/domain/vocabulary/actor";
import { drainMarks } from "~/jobs/drain-marks.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

/** The worker is behind: nothing that happens in these tests reaches the index until `drain` is called. */
const drain = async () => {
  for (const kind of ["expert", "position"] as const) while ((await drainMarks(kind, "w")) > 0);
};
const SKILL = "semiconductor-technology";

let administrator: UserActor;
let coordinator: UserActor;
let member: UserActor;
let institutionId: string;
let positionId: string;
let person: Awaited<ReturnType<typeof makeExpert>>;
let own: UserActor;

beforeAll(async () => {
  await Promise.all([ensureIndex("expert"), ensureIndex("position")]);
  administrator = await actorOf((await makeUser({ roles: ["administrator"] })).id);
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  const institution = await makeInstitution();
  institutionId = institution.id;
  member = await actorOf(institution.memberId);
});
beforeEach(async () => {
  await db.$executeRaw`INSERT INTO "SearchMark" ("kind", "entityId")
    SELECT 'expert'::"SearchKind", id FROM "Expert" UNION SELECT 'position'::"SearchKind", id FROM "Position" ON CONFLICT DO NOTHING`;
  await db.expert.deleteMany();
  await db.position.deleteMany();
  person = await makeExpert({
    fullName: "Lò Thị Sáng Tạo",
    countryCode: "CH",
    languages: [{ languageCode: "de", level: "C1" }],
    skills: [{ skillId: SKILL, level: 3 }],
    availabilities: [{ engagementType: "remote_advising", from: "2020-01-01" }],
  });
  own = await actorOf(person.userId!);
  positionId = (await makePosition({ institutionId, engagementTypes: ["remote_advising"], skills: [{ skillId: SKILL }] })).id;
  await drain();
});
afterAll(() => db.$disconnect());

/** All that a reader is told about how many there are: the total, every facet, the map, skills, supply, what-ifs. */
async function told(actor: UserActor) {
  const query = parseExpertQuery(new URLSearchParams("q=sang+tao"));
  const { source, total, counts, countries, found } = await searchExperts(actor, query);
  expect(source).toBe("index");
  const facets = Object.values(counts ?? {}).flatMap((facet) => Object.values(facet));
  const skills = (await countSkillsOfExperts(actor, query)).map(({ count }) => count);
  const supply =
    actor === coordinator ? (await tallySupplyAndDemand(actor, { form: null, freeBy: null, today: todayInVietnam() })).skills : [];
  const whatIfs = actor === member ? await countWhatIfs(actor, positionId) : null;
  return {
    found: found.length,
    total,
    counted: [...facets, ...Object.values(countries ?? {}), ...skills].reduce((sum, count) => sum + count, 0) > 0,
    supply: supply.reduce((sum, { experts }) => sum + experts, 0),
    fit: whatIfs?.now ?? 0,
  };
}
const NOBODY = { found: 0, total: 0, counted: false, supply: 0, fit: 0 };

test("a person who may be found is in every count", async () => {
  expect(await told(coordinator)).toEqual({ found: 1, total: 1, counted: true, supply: 1, fit: 0 });
  expect(await told(member)).toEqual({ found: 1, total: 1, counted: true, supply: 0, fit: 1 });
});

test.each([
  ["unpublishes the profile", () => unpublishExpert(own)],
  ["hides the profile", () => db.$transaction([db.expert.update({ where: { id: person.id }, data: { visibility: "hidden" } }), mark()])],
  ["loses the account", () => disableAccount(administrator, person.userId!)],
  ["is erased", async () => erasePersonByEmail((await db.user.findUniqueOrThrow({ where: { id: person.userId! } })).email)],
] as const)("nobody is told of a person who %s, although the index still holds them", async (_, withdraw) => {
  await withdraw();
  expect([await told(coordinator), await told(member)]).toEqual([NOBODY, NOBODY]);
  await drain();
  expect([await told(coordinator), await told(member)]).toEqual([NOBODY, NOBODY]);
});

test("an institution that a person has just blocked is told nothing of them, others are", async () => {
  await blockInstitution(own, institutionId);
  expect(await told(member)).toEqual(NOBODY);
  expect(await told(coordinator)).toEqual({ found: 1, total: 1, counted: true, supply: 1, fit: 0 });
});

test("a change that withdraws nothing leaves the counts as they are", async () => {
  await db.$transaction([db.expert.update({ where: { id: person.id }, data: { city: "Bern" } }), mark()]);
  expect(await told(coordinator)).toMatchObject({ found: 1, total: 1, counted: true });
});

test("a position that was just closed is in no count", async () => {
  const query = parsePositionQuery(new URLSearchParams(""));
  const counted = async () => {
    const { source, total, counts } = await searchPositions(visitor, query, todayInVietnam());
    return [source, total, Object.values(counts ?? {}).some((facet) => Object.values(facet).some((count) => count > 0))];
  };
  expect(await counted()).toEqual(["index", 1, true]);
  const { version } = await db.position.findUniqueOrThrow({ where: { id: positionId } });
  await closePosition(member, { positionId, version });
  expect(await counted()).toEqual(["index", 0, false]);
});

test("marks that wait for a service and withdraw nothing do not count, however many they are", async () => {
  const others = await db.$queryRaw<{ id: string }[]>`SELECT gen_random_uuid()::text AS id FROM generate_series(1, 501)`;
  await db.$transaction((tx) =>
    markAgainLater(
      tx,
      "expert",
      others.map(({ id }) => id),
    ),
  );
  expect(await told(coordinator)).toMatchObject({ found: 1, total: 1, counted: true });
  await db.searchMark.deleteMany();
});

test("with more withdrawals waiting than can be left out, the database answers", async () => {
  const many = await db.$queryRaw<{ id: string }[]>`SELECT gen_random_uuid()::text AS id FROM generate_series(1, 501)`;
  await db.searchMark.createMany({ data: many.map(({ id }) => ({ kind: "expert" as const, entityId: id })) });
  const { source, total } = await searchExperts(coordinator, parseExpertQuery(new URLSearchParams("q=sang+tao")));
  expect([source, total]).toEqual(["database", 1]);
});

const mark = () =>
  db.searchMark.upsert({
    where: { kind_entityId: { kind: "expert", entityId: person.id } },
    create: { kind: "expert", entityId: person.id },
    update: { version: { increment: 1 } },
  });
