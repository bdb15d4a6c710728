import { afterAll, beforeAll, expect, test } from "vitest";
import { readSupplyAndDemand } from "~/domain/reports/read-supply-and-demand.server";
import { type UserActor, visitor } from "~/domain/vocabulary/actor";
import { dayNumber, todayInVietnam } from "~/domain/days";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { tallyDatabase, type TallyFilter, tallySupplyAndDemand } from "~/domain/search/tally.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

const today = todayInVietnam();
const day = (offset: number) => new Date((dayNumber(today) + offset) * 86_400_000).toISOString().slice(0, 10);
const every: TallyFilter = { form: null, freeBy: null, today };
const CHIPS = "qd21-2026.3";
let coordinator: UserActor;

beforeAll(async () => {
  await Promise.all([ensureIndex("expert"), ensureIndex("position")]);
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  const chips = { fieldCodes: ["2.2", "2.3"], technologyCodes: [CHIPS], skills: [{ skillId: "semiconductor-technology", level: 3 }] };
  await makeExpert({ ...chips, availabilities: [{ engagementType: "remote_advising", from: day(-10) }] });
  await makeExpert({ ...chips, availabilities: [{ engagementType: "short_visit", from: day(100), until: day(160) }] });
  await makeExpert({ ...chips, availabilities: [{ engagementType: "remote_advising", from: day(-90), until: day(-1) }] });
  await makeExpert({ ...chips, visibility: "hidden", availabilities: [{ engagementType: "remote_advising", from: day(-10) }] });
  const { id: institutionId } = await makeInstitution({});
  const asking = { institutionId, fieldCodes: ["2.2"], technologyCodes: [CHIPS], skills: [{ skillId: "semiconductor-technology" }] };
  await makePosition({ ...asking, engagementTypes: ["remote_advising"] });
  await makePosition({ ...asking, engagementTypes: ["return_long_term"] });
  await makePosition({ ...asking, status: "draft" });
  await makePosition({ ...asking, dossierDeadline: day(-1) });
  await Promise.all([drainMarks("expert", "w"), drainMarks("position", "w")]);
});
afterAll(() => db.$disconnect());

const chips = async (filter: TallyFilter) => {
  const found = await readSupplyAndDemand(coordinator, filter);
  const broad = found.fields.find(({ code }) => code === "2");
  return {
    technology: found.technologies.find(({ code }) => code === CHIPS),
    broad: [broad?.positions, broad?.experts],
    skills: found.skills.map(({ code, positions, experts }) => [code, positions, experts]),
  };
};

test("counts who can still take part against what is open, each once in a broad field", async () => {
  expect(await chips(every)).toEqual({
    technology: { code: CHIPS, experts: 2, positions: 2, perPosition: 1, gap: "few" },
    broad: [2, 2],
    skills: [["semiconductor-technology", 2, 2]],
  });
});

test("a form of work and a start narrow both sides", async () => {
  expect((await chips({ ...every, form: "remote_advising" })).technology).toMatchObject({ experts: 1, positions: 1 });
  expect((await chips({ ...every, form: "return_long_term" })).technology).toMatchObject({ experts: 0, positions: 1, gap: "nobody" });
  expect((await chips({ ...every, freeBy: day(30) })).technology).toMatchObject({ experts: 1, positions: 2 });
});

test("the database counts the same as the index", async () => {
  for (const filter of [every, { ...every, form: "remote_advising" }, { ...every, freeBy: day(30) }] as const) {
    const { degraded, ...fromIndex } = await tallySupplyAndDemand(coordinator, filter);
    expect(degraded).toBe(false);
    expect(await tallyDatabase(coordinator, filter)).toEqual(fromIndex);
  }
});

test("is closed to everyone but coordinators", async () => {
  await expect(readSupplyAndDemand(visitor, every)).rejects.toMatchObject({ code: "not_found" });
});
