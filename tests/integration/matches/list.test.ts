import { beforeAll, describe, expect, test } from "vitest";
import { type UserActor, visitor } from "~/domain/vocabulary/actor";
import { explainMatch } from "~/domain/matches/explain-match.server";
import { exportMatches } from "~/domain/matches/export-matches.server";
import { getSavedWeights } from "~/domain/matches/get-saved-weights.server";
import { judgePairs } from "~/domain/matches/judge-pairs.server";
import { EMPTY_MATCH_LIST } from "~/domain/matches/match-list-query";
import { matchTable } from "~/domain/matches/match-table.server";
import { rankExpertsForPosition } from "~/domain/matches/rank-experts-for-position.server";
import { saveMatchWeights } from "~/domain/matches/save-match-weights.server";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { csvText } from "~/http/csv";
import { drainMarks } from "~/jobs/drain-marks.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { comparisonPage } from "~/routes/$lang.institution.positions.$id.matches.compare/present.server";
import { explainedPage } from "~/routes/$lang.institution.positions.$id.matches.$expertId/present.server";
import { matchListPage } from "~/routes/$lang.institution.positions.$id.matches._index/present.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

const LIST = { perPage: 20 };
const SKILL = "design-verification";
const FIELD = "1.3";
const FLOOR = 987_654_321;

let coordinator: UserActor;
let owner: UserActor;
let recruiter: UserActor;
let viewer: UserActor;
let institutionId: string;
let position: { id: string };
/** One expert better by skill, one by field: the weights decide who comes first. */
let skilled: { id: string };
let fielded: { id: string };
let blocking: { id: string };
let hidden: { id: string };

const today = todayInVietnam();
const remote = [{ engagementType: "remote_advising" as const, from: today }];
const version = async () => (await db.position.findUniqueOrThrow({ where: { id: position.id }, select: { version: true } })).version;
const order = async (adjustments: Record<string, number> | null = null) =>
  (await rankExpertsForPosition(owner, position.id, { ...LIST, near: true, adjustments })).matches.map(({ card }) => card.id);
const events = (kind: string, subjectId: string) => db.auditEvent.findMany({ where: { kind, subjectId }, orderBy: { at: "asc" } });

async function memberOf(role: "recruiter" | "viewer") {
  const user = await makeUser({ displayName: "Đặng Thu Trang" });
  await db.institutionMember.create({ data: { institutionId, userId: user.id, role } });
  return actorOf(user.id);
}

beforeAll(async () => {
  await ensureIndex("expert");
  await ensureIndex("position");
  const institution = await makeInstitution();
  institutionId = institution.id;
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  owner = await actorOf(institution.memberId);
  recruiter = await memberOf("recruiter");
  viewer = await memberOf("viewer");
  position = await makePosition({ institutionId, skills: [{ skillId: SKILL, minLevel: 3 }], fieldCodes: [FIELD] });
  skilled = await makeExpert({
    fullName: "Trần Đại Nghĩa Hiệp",
    skills: [{ skillId: SKILL, level: 4 }],
    fieldCodes: ["5.1"],
    availabilities: remote,
    countryCode: "DE",
  });
  fielded = await makeExpert({
    fullName: "=cmd|'/c calc'!A1",
    skills: [{ skillId: SKILL, level: 2 }],
    fieldCodes: [FIELD],
    availabilities: remote,
    countryCode: "JP",
  });
  blocking = await makeExpert({ skills: [{ skillId: SKILL, level: 4 }], availabilities: remote, blocks: [institutionId] });
  hidden = await makeExpert({ skills: [{ skillId: SKILL, level: 4 }], availabilities: remote, visibility: "hidden" });
  await db.expert.update({ where: { id: skilled.id }, data: { wantedInstitutionKinds: ["company"] } });
  await db.expertAvailability.updateMany({
    where: { expertId: skilled.id },
    data: { payFloorAmount: FLOOR, payFloorCurrency: "JPY", payFloorPer: "month" },
  });
  await db.expertContact.create({
    data: { expertId: skilled.id, email: "rieng@mat.example", phone: "+81 90 0000", address: "Ngõ Riêng Tư", other: "zalo-rieng" },
  });
  await db.expertWork.create({
    data: {
      expertId: skilled.id,
      kind: "publication",
      title: "Formal checks of a bus bridge",
      venue: "Kỷ yếu",
      year: 2025,
      skillIds: [SKILL],
    },
  });
  for (const kind of ["expert", "position"] as const) while ((await drainMarks(kind, "list-test")) > 0);
});

describe("weights moved for one position", () => {
  test("re-rank the list and say how far each expert moved against the default", async () => {
    const byDefault = await rankExpertsForPosition(owner, position.id, { ...LIST, near: true });
    expect(byDefault.matches.map(({ card, move }) => [card.id, move])).toEqual([
      [skilled.id, null],
      [fielded.id, null],
    ]);
    const tuned = await rankExpertsForPosition(owner, position.id, {
      ...LIST,
      near: true,
      sort: "score",
      adjustments: { must_skills: 0, fields: 3 },
    });
    expect(tuned.weights).toMatchObject({ used: { must_skills: 0, fields: 3 }, saved: {}, up: 1, down: 1 });
    expect(tuned.matches.map(({ card, move }) => [card.id, move])).toEqual([
      [fielded.id, 1],
      [skilled.id, -1],
    ]);
  });

  test("leave alone what the position does not ask for", async () => {
    const { weights } = await rankExpertsForPosition(owner, position.id, { ...LIST, near: true });
    expect(weights.states).toMatchObject({ must_skills: "asked", fields: "asked", languages: "not_asked", nice_skills: "not_asked" });
  });

  test("are saved for everyone who opens the list, with who saved them and when", async () => {
    const before = await version();
    expect(await getSavedWeights(viewer, position.id)).toBeNull();
    expect(
      await saveMatchWeights(recruiter, { positionId: position.id, version: before, adjustments: { must_skills: 0, fields: 3 } }),
    ).toEqual({ ok: true, version: before + 1 });
    for (const actor of [viewer, coordinator]) {
      const found = await rankExpertsForPosition(actor, position.id, { ...LIST, near: true, sort: "score" });
      expect(found.weights.saved).toEqual({ must_skills: 0, fields: 3 });
      expect(found.matches[0]?.card.id).toBe(fielded.id);
    }
    expect(await getSavedWeights(viewer, position.id)).toMatchObject({ memberName: "Đặng Thu Trang" });
    const mark = { kind: "position" as const, entityId: position.id };
    expect(await db.searchMark.count({ where: mark }), "the row kept for ranking is written anew").toBe(1);
    const [event] = await events("position.match_weights_saved", position.id);
    expect(event).toMatchObject({ actorId: recruiter.userId, data: { weights: "must_skills:0,fields:3" } });
    expect(await order({}), "an address that states the defaults shows them").toEqual([skilled.id, fielded.id]);
  });

  test("are not saved over a change that the page had not seen, nor with anything that is no weight", async () => {
    const stale = await saveMatchWeights(owner, { positionId: position.id, version: (await version()) - 1, adjustments: {} });
    expect(stale).toEqual({ ok: false, code: "stale", version: await version() });
    await saveMatchWeights(coordinator, {
      positionId: position.id,
      version: await version(),
      adjustments: { place: 0, dates: 17 } as Record<string, number>,
    });
    const saved = await db.position.findUniqueOrThrow({ where: { id: position.id }, select: { matchAdjustments: true } });
    expect(saved.matchAdjustments).toEqual({ place: 0 });
    expect(await getSavedWeights(owner, position.id), "a coordinator is told by office").toMatchObject({ memberName: null });
    await saveMatchWeights(owner, { positionId: position.id, version: await version(), adjustments: {} });
  });

  test("are saved by nobody who may only look, or not even that", async () => {
    const request = { positionId: position.id, version: await version(), adjustments: { place: 0 } };
    const stranger = await actorOf((await makeInstitution()).memberId);
    const expert = await actorOf((await db.expert.findUniqueOrThrow({ where: { id: skilled.id } })).userId);
    await expect(saveMatchWeights(viewer, request)).rejects.toMatchObject({ code: "forbidden" });
    for (const actor of [stranger, expert]) await expect(saveMatchWeights(actor, request)).rejects.toMatchObject({ code: "not_found" });
    await expect(getSavedWeights(visitor, position.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await version()).toBe(request.version);
  });
});

describe("one match explained", () => {
  test("names key works first, before posts and newer works", async () => {
    const expert = await makeExpert({
      skills: [{ skillId: SKILL, level: 4 }],
      works: [
        { title: "Mới", year: 2025, skillIds: [SKILL] },
        { title: "Tiêu biểu", year: 2001, skillIds: [SKILL], keyWork: true },
      ],
      employments: [{ title: "Kỹ sư", skillIds: [SKILL] }],
      availabilities: [{ engagementType: "remote_advising", from: today }],
    });
    const { proofs } = await explainMatch(viewer, { positionId: position.id, expertId: expert.id, adjustments: null });
    expect(proofs.map(({ title }) => title)).toEqual(["Tiêu biểu", "Kỹ sư", "Mới"]);
    await db.expert.delete({ where: { id: expert.id } });
  });

  test("names the works that show a skill, and is told to the expert as a look at the profile", async () => {
    const explained = await explainMatch(viewer, { positionId: position.id, expertId: skilled.id, adjustments: null });
    expect(explained.proofs).toEqual([
      expect.objectContaining({ kind: "publication", title: "Formal checks of a bus bridge", skillIds: [SKILL] }),
    ]);
    const looks = await events("expert.viewed", skilled.id);
    expect(looks.at(-1)).toMatchObject({ actorId: viewer.userId, data: { as: "institution" } });
  });

  test("tells the blocks of a pair that cannot be", async () => {
    const returner = await makeExpert({
      skills: [{ skillId: SKILL, level: 4 }],
      availabilities: [{ engagementType: "return_long_term", from: today }],
    });
    const { result } = await explainMatch(owner, { positionId: position.id, expertId: returner.id, adjustments: null });
    expect(result).toMatchObject({ score: 0, blocks: [{ code: "engagement_not_offered" }] });
  });

  test("is not there for experts who are hidden or blocked the institution, whoever asks", async () => {
    for (const actor of [owner, coordinator]) {
      for (const expertId of [blocking.id, hidden.id, "nonsense", institutionId]) {
        await expect(explainMatch(actor, { positionId: position.id, expertId, adjustments: null })).rejects.toMatchObject({
          code: "not_found",
        });
      }
    }
  });
});

test("a comparison keeps the order asked for and leaves out who may not be seen", async () => {
  const { pairs } = await judgePairs(owner, position.id, [fielded.id, blocking.id, hidden.id, skilled.id], null);
  expect(pairs.map(({ card }) => card.id)).toEqual([fielded.id, skilled.id]);
});

describe("the file for spreadsheets", () => {
  test("holds the filtered list with reasons, version and day, and nothing that a spreadsheet would run", async () => {
    const query = { ...EMPTY_MATCH_LIST, near: true, country: ["JP"] };
    const { header, rows } = await matchTable(await exportMatches(viewer, position.id, query), "vi", today);
    expect(rows).toHaveLength(1);
    const text = csvText(header, rows);
    expect(text).toContain(`"'=cmd|'/c calc'!A1"`);
    expect(text).toContain("matching v2");
    expect(rows[0]).toHaveLength(header.length);
    expect(new Set(header).size, "each column has a name of its own").toBe(header.length);
  });

  test("is recorded with its rows and the version of the formula", async () => {
    const before = (await events("position.matches_exported", position.id)).length;
    await exportMatches(coordinator, position.id, { ...EMPTY_MATCH_LIST, near: true });
    const exported = await events("position.matches_exported", position.id);
    expect(exported).toHaveLength(before + 1);
    expect(exported.at(-1)).toMatchObject({ actorId: coordinator.userId, data: { rows: 2, version: "matching v2" } });
  });

  test("is refused like the list, and then not recorded", async () => {
    const before = (await events("position.matches_exported", position.id)).length;
    const stranger = await actorOf((await makeInstitution()).memberId);
    await expect(exportMatches(stranger, position.id, EMPTY_MATCH_LIST)).rejects.toMatchObject({ code: "not_found" });
    expect(await events("position.matches_exported", position.id)).toHaveLength(before);
  });
});

test("no page about a match gives away what the expert privately wishes, nor contact data", async () => {
  const query = { ...EMPTY_MATCH_LIST, near: true };
  for (const actor of [viewer, owner, coordinator]) {
    for (const locale of ["vi", "en"] as const) {
      const found = await rankExpertsForPosition(actor, position.id, { ...LIST, ...query });
      const judged = await judgePairs(actor, position.id, [skilled.id, fielded.id], null);
      const explained = await explainMatch(actor, { positionId: position.id, expertId: skilled.id, adjustments: null });
      const answers = {
        list: await matchListPage(query, found, null, locale),
        comparison: await comparisonPage(judged, found, query, locale),
        explanation: await explainedPage(explained, query, locale),
        file: await matchTable(found, locale, today),
      };
      expect(explained.result.wishes.state, "there is a wish to give away").toBe("scored");
      for (const [page, answer] of Object.entries(answers)) {
        const json = JSON.stringify(answer);
        expect(json, page).toContain("Trần Đại Nghĩa Hiệp");
        expect(json, page).not.toMatch(/wish|mutual|payFloor|wantedInstitution/i);
        for (const secret of [String(FLOOR), "JPY", "rieng@mat.example", "+81 90 0000", "Ngõ Riêng Tư", "zalo-rieng"])
          expect(json, page).not.toContain(secret);
      }
    }
  }
});
