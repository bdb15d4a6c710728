import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { scoreExperts } from "~/domain/matches/score-experts.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { listSearches } from "~/domain/saved-searches/list-searches.server";
import { narrowExperts } from "~/domain/saved-searches/narrow-experts.server";
import { narrowPositions } from "~/domain/saved-searches/narrow-positions.server";
import { saveSearch } from "~/domain/saved-searches/save-search.server";
import { askIndex } from "~/domain/search/ask-index.server";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { searchExpertDatabase } from "~/domain/search/search-expert-database.server";
import { countExperts } from "~/domain/search/expert-questions.server";
import { parsePositionQuery } from "~/domain/search/positions-query";
import { openedShortlists } from "~/domain/shortlists/list-shortlists.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { drainMarks } from "~/jobs/drain-marks.server";
import { db } from "~/platform/db.server";
import { withinRequest } from "~/platform/request-scope.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

vi.mock("~/domain/matches/score-experts.server", { spy: true });
vi.mock("~/domain/search/ask-index.server", { spy: true });
vi.mock("~/domain/shortlists/list-shortlists.server", { spy: true });

let actor: UserActor;
const positions: string[] = [];

beforeAll(async () => {
  await Promise.all([ensureIndex("expert"), ensureIndex("position")]);
  actor = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  const institutionId = (await makeInstitution()).id;
  await makeExpert();
  await drainMarks("expert", "w");
  for (let at = 0; at < 2; at += 1) positions.push((await makePosition({ institutionId })).id);
});
beforeEach(() => void vi.clearAllMocks());
afterAll(() => db.$disconnect());

/** Stored directly, bypassing the rules for saving, since searches can change after others have come to use them. */
async function store(queries: readonly string[], kind: SearchKind = "expert", owner: UserActor = actor): Promise<string[]> {
  const rows = await db.savedSearch.createManyAndReturn({
    data: queries.map((query) => ({ creationKey: randomUUID(), userId: owner.userId, kind, name: "Tìm", query })),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
const using = (ids: readonly string[]) => ids.map((id) => `&saved=${id}`).join("");
/** Each search of a layer uses every search of the next; returns the ids of the top layer. */
async function layers(wide: number, deep: number, query: () => string, kind: SearchKind = "expert"): Promise<string[]> {
  let below: string[] = [];
  for (let layer = 0; layer < deep; layer += 1)
    below = await store(
      Array.from({ length: wide }, () => query() + using(below)),
      kind,
    );
  return below;
}
const onList = () => `shortlist=${randomUUID()}`;
const experts = (saved: readonly string[], more = "") => parseExpertQuery(new URLSearchParams(more + using(saved)));

describe("saved searches that use each other", () => {
  test("are looked up once each, however many ways lead to them", async () => {
    await narrowExperts(actor, experts(await layers(10, 3, onList)));
    expect(openedShortlists).toHaveBeenCalledTimes(30);
  });

  test("of which there are too many find nobody, are not looked up, and say so", async () => {
    const { narrowing, notices } = await narrowExperts(actor, experts(await layers(20, 3, onList)));
    expect(openedShortlists).not.toHaveBeenCalled();
    expect(narrowing).toEqual([{ filter: "saved", by: "only", ids: [] }]);
    expect([...notices]).toEqual(["saved_many"]);
    const saved = await layers(20, 3, () => "remote=1", "position");
    const ofPositions = await narrowPositions(parsePositionQuery(new URLSearchParams(using(saved))));
    expect(ofPositions.narrowing).toEqual([{ filter: "saved", by: "only", ids: [] }]);
    expect([...ofPositions.notices]).toEqual(["saved_many"]);
  });

  test("are one condition each for the engine and for the database, those with a text one question", async () => {
    const query = experts(await layers(3, 3, () => "q=hydrogen"));
    const { narrowing } = await narrowExperts(actor, query);
    expect(narrowing).toHaveLength(9);
    await countExperts(actor, query, narrowing);
    // Every pass for each text, since nothing is found, and the search itself.
    expect(askIndex).toHaveBeenCalledTimes(9 * 2 + 1);
    const asked = vi.spyOn(db, "$queryRaw");
    await searchExpertDatabase(actor, query, narrowing);
    const values = asked.mock.calls.flatMap(([, ...parts]) => JSON.stringify(parts).split("%hydrogen%").length - 1);
    expect(Math.max(...values)).toBe(9);
    asked.mockRestore();
    const saved = await layers(10, 3, () => "remote=1", "position");
    expect((await narrowPositions(parsePositionQuery(new URLSearchParams(using(saved))))).narrowing).toHaveLength(30);
  });

  test("with a least score are scored once a position, and for one position only", async () => {
    const [first, second] = positions as [string, string];
    const same = await store([40, 50, 60].map((score) => `position=${first}&score=${score}`));
    const held = await narrowExperts(actor, experts(same, `position=${first}&score=30`));
    expect(scoreExperts).toHaveBeenCalledTimes(1);
    expect(held.scores).not.toBeNull();
    expect([...held.notices]).not.toContain("score_many");

    vi.clearAllMocks();
    const other = await store([`position=${second}&score=40`]);
    const { notices, narrowing } = await narrowExperts(actor, experts([...same, ...other]));
    expect(scoreExperts).toHaveBeenCalledTimes(1);
    expect([...notices]).toContain("score_many");
    expect(narrowing).toContainEqual(
      expect.objectContaining({
        query: expect.objectContaining({ position: second }),
        narrowing: [{ filter: "score", by: "only", ids: [] }],
      }),
    );
  });

  test("are scored for one position in a list of searches; the others are not counted", async () => {
    const owner = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
    await store(
      positions.map((id) => `position=${id}&score=40`),
      "expert",
      owner,
    );
    const { searches } = await listSearches(owner, 1, 20);
    expect(scoreExperts).toHaveBeenCalledTimes(1);
    expect(searches.map(({ total }) => total === null)).toEqual([false, true]);
  });

  test("are looked up no further once the reader is gone", async () => {
    const query = experts(await layers(10, 3, onList));
    const reader = new AbortController();
    vi.mocked(openedShortlists).mockImplementationOnce(() => {
      reader.abort();
      return {};
    });
    await expect(withinRequest({}, reader.signal, () => narrowExperts(actor, query))).rejects.toThrow("aborted");
    expect(openedShortlists).toHaveBeenCalledTimes(1);
  });

  test("are not saved where they are too many, or hold people against two positions", async () => {
    const owner = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
    const save = async (query: string) =>
      saveSearch(owner, { creationKey: randomUUID(), kind: "expert", name: "Tìm", query, alert: "off", alertInApp: true });
    expect(await save(using(await layers(16, 2, onList)))).toEqual({ ok: false, code: "nested_many" });
    const [scored] = await store([`position=${positions[0]}&score=40`]);
    expect(await save(`position=${positions[1]}&score=40&saved=${scored}`)).toEqual({ ok: false, code: "nested_scores" });
    expect(await save(`position=${positions[0]}&score=60&saved=${scored}`)).toMatchObject({ ok: true });
  });
});
