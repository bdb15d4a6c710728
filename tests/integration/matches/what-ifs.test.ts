import { beforeAll, expect, test } from "vitest";
import { type UserActor, visitor } from "~/domain/vocabulary/actor";
import { countWhatIfs } from "~/domain/matches/count-what-ifs.server";
import { rankExpertsForPosition } from "~/domain/matches/rank-experts-for-position.server";
import { formatWhatIf } from "~/domain/matches/what-ifs";
import { dayNumber, dateFromIso, todayInVietnam } from "~/domain/days";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

const today = todayInVietnam();
const day = (offset: number) => new Date((dayNumber(today) + offset) * 86_400_000).toISOString().slice(0, 10);
const VERIFICATION = { skillId: "design-verification", level: 4 };
const DFT = { skillId: "design-for-test", level: 3 };
const english = [{ languageCode: "en", level: "C1" as const }];
const returning = [{ engagementType: "return_long_term" as const, from: today }];

let member: UserActor;
let institutionId: string;
let positionId: string;

/** Experts who each lack exactly one thing, and some who must never be counted. */
beforeAll(async () => {
  await Promise.all([ensureIndex("expert"), ensureIndex("position")]);
  const institution = await makeInstitution();
  institutionId = institution.id;
  member = await actorOf(institution.memberId);
  positionId = (
    await makePosition({
      institutionId,
      engagementTypes: ["return_long_term"],
      skills: [
        { skillId: VERIFICATION.skillId, minLevel: 3 },
        { skillId: DFT.skillId, minLevel: 3 },
        { skillId: "python", necessity: "nice" },
      ],
      languages: [{ languageCode: "en", level: "B2", necessity: "must" }],
      startUntil: dateFromIso(day(60)),
      minDegree: "doctorate",
    })
  ).id;
  const full = { skills: [VERIFICATION, DFT], languages: english, degrees: ["doctorate" as const], availabilities: returning };
  await makeExpert(full);
  for (let more = 0; more < 3; more++) await makeExpert({ ...full, skills: [VERIFICATION] });
  for (let more = 0; more < 2; more++) await makeExpert({ ...full, skills: [VERIFICATION, { ...DFT, level: 2 }] });
  await makeExpert({ ...full, availabilities: [{ engagementType: "return_long_term", from: today, remoteOnly: true }] });
  await makeExpert({ ...full, availabilities: [{ engagementType: "remote_advising", from: today, remoteOnly: true }] });
  await makeExpert({ ...full, availabilities: [{ engagementType: "teaching", from: today }] });
  await makeExpert({ ...full, availabilities: [{ engagementType: "return_long_term", from: day(120) }] });
  await makeExpert({ ...full, languages: [{ languageCode: "en", level: "B1" }] });
  await makeExpert({ ...full, degrees: ["master"] });
  // Neither of these may be counted, whichever requirement is relaxed.
  await makeExpert({ ...full, skills: [VERIFICATION], blocks: [institutionId] });
  await makeExpert({ ...full, skills: [VERIFICATION], visibility: "hidden" });
  await makeExpert({
    ...full,
    skills: [VERIFICATION],
    availabilities: [{ engagementType: "return_long_term", from: day(-90), until: day(-1) }],
  });
  await Promise.all([drainMarks("expert", "w"), drainMarks("position", "w")]);
});

test("counts what each single loosened requirement would add, most first, and leaves out what adds nobody", async () => {
  const counted = await countWhatIfs(member, positionId);
  if (counted.now === null) throw new Error("the index did not answer");
  expect(counted.now).toBe(1);
  expect(counted.changes.map(({ change, more }) => [formatWhatIf(change), more])).toEqual([
    ["skill_nice:design-for-test", 5],
    ["skill_level:design-for-test:2", 2],
    ["remote", 2],
    ["form:teaching", 1],
    ["start_later:3", 1],
    ["start_later:6", 1],
    ["language_level:en:B1", 1],
    ["language_none:en", 1],
    ["degree:master", 1],
  ]);
  expect(counted.mayEdit).toBe(true);
});

test("the list with a change tried out shows the people who were counted; the position stays as it is", async () => {
  const everyMust = { must: true, near: true, perPage: 50 };
  const total = async (tried: string | null) => (await rankExpertsForPosition(member, positionId, { ...everyMust, try: tried })).total;
  const before = await total(null);
  expect(await total("skill_nice:design-for-test")).toBe(before + 5);
  expect(await total("skill_nice:no-such-skill")).toBe(before);
  expect(await total(null)).toBe(before);
});

test("is closed to whoever may not see the matches", async () => {
  await expect(countWhatIfs(visitor, positionId)).rejects.toMatchObject({ code: "not_found" });
  const stranger = await actorOf((await makeInstitution()).memberId);
  await expect(countWhatIfs(stranger, positionId)).rejects.toMatchObject({ code: "not_found" });
  const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  expect(await countWhatIfs(coordinator, positionId)).toMatchObject({ now: 1, mayEdit: false });
});
