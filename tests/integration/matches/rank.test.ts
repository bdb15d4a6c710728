import { beforeAll, describe, expect, test } from "vitest";
import { type UserActor, visitor } from "~/domain/vocabulary/actor";
import { getSavedWeights } from "~/domain/matches/get-saved-weights.server";
import { rankExpertsForPosition } from "~/domain/matches/rank-experts-for-position.server";
import { rankPositionsForExpert } from "~/domain/matches/rank-positions-for-expert.server";
import { saveMatchWeights } from "~/domain/matches/save-match-weights.server";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

const PAGE = { page: 1, perPage: 20 };
const VERIFICATION = "design-verification";
const DFT = "design-for-test";

let coordinator: UserActor;
let member: UserActor;
let institution: { id: string; memberId: string };
let position: { id: string };
let strong: { id: string; userId: string };
let weaker: { id: string; userId: string };
let returner: { id: string; userId: string };
let blocking: { id: string; userId: string };
let reserved: { id: string; userId: string };

const remote = [{ engagementType: "remote_advising" as const, from: todayInVietnam() }];
const both = [
  { skillId: VERIFICATION, level: 4 },
  { skillId: DFT, level: 3 },
];

/** Brings both indexes up to date. */
async function drainAll() {
  for (const kind of ["expert", "position"] as const) while ((await drainMarks(kind, "rank-test")) > 0);
}

beforeAll(async () => {
  await ensureIndex("expert");
  await ensureIndex("position");
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  institution = await makeInstitution();
  member = await actorOf(institution.memberId);
  position = await makePosition({
    institutionId: institution.id,
    skills: [
      { skillId: VERIFICATION, minLevel: 3 },
      { skillId: DFT, minLevel: 2 },
    ],
  });
  strong = await makeExpert({ fullName: "Trần Đại Nghĩa Hiệp", skills: both, availabilities: remote });
  weaker = await makeExpert({ fullName: "Mai Anh Thư", skills: [{ skillId: VERIFICATION, level: 2 }], availabilities: remote });
  returner = await makeExpert({ skills: both, availabilities: [{ engagementType: "return_long_term", from: todayInVietnam() }] });
  blocking = await makeExpert({ skills: both, availabilities: remote, blocks: [institution.id] });
  reserved = await makeExpert({ skills: both, availabilities: remote, visibility: "coordinators" });
  await drainAll();
});

describe("the experts who fit a position", () => {
  test("come best first, with the reasons that carry the score", async () => {
    const found = await rankExpertsForPosition(member, position.id, { ...PAGE, near: true });
    expect(found.degraded).toBe(false);
    expect(found.matches.map(({ card }) => card.id)).toEqual([strong.id, weaker.id]);
    const [best] = found.matches;
    expect(best?.result.headline).toMatchObject({ mustMet: 2, mustTotal: 2 });
    expect(best?.result.bestEngagementType).toBe("remote_advising");
    const reasons = best?.result.criteria.flatMap((criterion) => criterion.reasons.map((reason) => reason.code)) ?? [];
    expect(reasons).toContain("skill_met");
  });

  test("leave out those who blocked the institution, for its members and for coordinators", async () => {
    for (const actor of [member, coordinator]) {
      const found = await rankExpertsForPosition(actor, position.id, { ...PAGE, near: true });
      expect(found.matches.map(({ card }) => card.id)).not.toContain(blocking.id);
    }
  });

  test("leave out those who do not offer the form of work", async () => {
    const found = await rankExpertsForPosition(coordinator, position.id, { ...PAGE, near: true });
    expect(found.matches.map(({ card }) => card.id)).not.toContain(returner.id);
  });

  test("include those reserved to coordinators only for a coordinator", async () => {
    const seen = async (actor: UserActor) => (await rankExpertsForPosition(actor, position.id, PAGE)).matches.map(({ card }) => card.id);
    expect(await seen(coordinator)).toContain(reserved.id);
    expect(await seen(member)).not.toContain(reserved.id);
  });

  test("are told page by page, and narrowed to one form of work", async () => {
    const first = await rankExpertsForPosition(coordinator, position.id, { page: 1, perPage: 1, near: true });
    const second = await rankExpertsForPosition(coordinator, position.id, { page: 2, perPage: 1, near: true });
    expect(first.total).toBe(second.total);
    expect(first.matches[0]?.card.id).not.toBe(second.matches[0]?.card.id);
    const teaching = await rankExpertsForPosition(coordinator, position.id, { ...PAGE, form: ["teaching"] });
    expect(teaching.total).toBe(0);
  });

  test("are nobody's business outside the institution", async () => {
    const other = await actorOf((await makeInstitution()).memberId);
    const expert = await actorOf(strong.userId);
    for (const actor of [visitor, other, expert]) {
      await expect(rankExpertsForPosition(actor, position.id, PAGE)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(rankExpertsForPosition(coordinator, "01890000-0000-7000-8000-000000000000", PAGE)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(rankExpertsForPosition(coordinator, "nonsense", PAGE)).rejects.toMatchObject({ code: "not_found" });
  });

  test("of a draft are its institution's alone, also from a coordinator who knows its id", async () => {
    const draft = await makePosition({
      institutionId: institution.id,
      status: "draft",
      publishedAt: null,
      skills: [{ skillId: VERIFICATION }],
    });
    expect((await rankExpertsForPosition(member, draft.id, PAGE)).position.id).toBe(draft.id);
    await expect(rankExpertsForPosition(coordinator, draft.id, PAGE)).rejects.toMatchObject({ code: "not_found" });
    await expect(getSavedWeights(coordinator, draft.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(saveMatchWeights(coordinator, { positionId: draft.id, version: 1, adjustments: {} })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("stay closed to an institution that is not verified", async () => {
    const pending = await makeInstitution({ status: "pending" });
    const draft = await makePosition({ institutionId: pending.id, status: "draft" });
    await expect(rankExpertsForPosition(await actorOf(pending.memberId), draft.id, PAGE)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("are chosen among those whom the reader may find, however many better ones are reserved to coordinators", async () => {
    const skill = "aquaculture";
    const asking = await makePosition({ institutionId: institution.id, skills: [{ skillId: skill, minLevel: 1 }] });
    const skills = [{ skillId: skill, level: 4 }];
    for (let at = 0; at < 120; at += 1) await makeExpert({ skills, availabilities: remote, visibility: "coordinators" });
    const open = await makeExpert({ skills, availabilities: remote });
    await drainAll();
    const found = await rankExpertsForPosition(member, asking.id, PAGE);
    expect(found.degraded).toBe(false);
    expect(found.matches.map(({ card }) => card.id)).toContain(open.id);
  });

  test("drop an expert at once when the profile is taken down, before the index has heard of it", async () => {
    const leaving = await makeExpert({ skills: both, availabilities: remote });
    await drainAll();
    const ids = async () => (await rankExpertsForPosition(member, position.id, PAGE)).matches.map(({ card }) => card.id);
    expect(await ids()).toContain(leaving.id);
    await db.expert.update({ where: { id: leaving.id }, data: { publishedAt: null } });
    expect(await ids()).not.toContain(leaving.id);
  });
});

describe("the positions that fit an expert", () => {
  test("come with reasons, for the expert and for coordinators only", async () => {
    const own = await rankPositionsForExpert(await actorOf(strong.userId), strong.id, PAGE);
    expect(own.matches.map(({ card }) => card.id)).toContain(position.id);
    expect((await rankPositionsForExpert(coordinator, strong.id, PAGE)).total).toBe(own.total);
    await expect(rankPositionsForExpert(member, strong.id, PAGE)).rejects.toMatchObject({ code: "not_found" });
    const hidden = await makeExpert({ visibility: "hidden" });
    expect((await rankPositionsForExpert(await actorOf(hidden.userId), hidden.id, PAGE)).missing).toContain("skills");
    await expect(rankPositionsForExpert(coordinator, hidden.id, PAGE)).rejects.toMatchObject({ code: "not_found" });
    await expect(rankPositionsForExpert(await actorOf(weaker.userId), strong.id, PAGE)).rejects.toMatchObject({ code: "not_found" });
  });

  test("come to a coordinator in the order of the score alone, which tells nothing of private wishes", async () => {
    const park = await makeInstitution({ kind: "high_tech_park" });
    const wishing = await makeExpert({ skills: both, availabilities: remote, wantedInstitutionKinds: ["high_tech_park"] });
    await makePosition({
      institutionId: park.id,
      skills: [
        { skillId: VERIFICATION, minLevel: 3 },
        { skillId: DFT, minLevel: 4, necessity: "nice" },
      ],
    });
    await drainAll();
    const wide = { page: 1, perPage: 100, near: true };
    const scores = async (actor: UserActor) =>
      (await rankPositionsForExpert(actor, wishing.id, wide)).matches.map(({ result, fits }) => (fits ? 1_000 : 0) + result.score);
    const inOrder = (list: number[]) => list.toSorted((a, b) => b - a);
    const own = await scores(await actorOf(wishing.userId));
    const seen = await scores(coordinator);
    expect(own).not.toEqual(inOrder(own));
    expect(seen).toEqual(inOrder(own));
    const told = await rankPositionsForExpert(coordinator, wishing.id, wide);
    for (const { result } of told.matches) expect(result.wishes).toEqual({ state: "not_asked", value: null, reasons: [] });
  });

  test("leave out the institutions that the expert blocked", async () => {
    const own = await rankPositionsForExpert(await actorOf(blocking.userId), blocking.id, PAGE);
    expect(own.matches.map(({ card }) => card.id)).not.toContain(position.id);
  });

  test("leave out positions past their deadline, written down as closed or not", async () => {
    const late = await makePosition({ institutionId: institution.id, dossierDeadline: "2026-01-31", skills: [{ skillId: VERIFICATION }] });
    await drainAll();
    const own = await rankPositionsForExpert(await actorOf(strong.userId), strong.id, { ...PAGE, near: true });
    expect(own.matches.map(({ card }) => card.id)).not.toContain(late.id);
  });

  test("say what is missing when nothing is on offer", async () => {
    const silent = await makeExpert({ published: false });
    const own = await rankPositionsForExpert(await actorOf(silent.userId), silent.id, PAGE);
    expect(own).toMatchObject({ total: 0, missing: ["availability", "skills"] });
  });
});
