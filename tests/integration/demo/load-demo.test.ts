import { beforeAll, describe, expect, it } from "vitest";
import { DEMO_ACCOUNTS, demoUserId } from "~/domain/demo/accounts";
import { loadDemo } from "~/domain/demo/load-demo.server";
import { verifyPassword } from "~/domain/identity/hash-password.server";
import { CASE_STATES, type EventKind } from "~/domain/cases/model";
import { type EventData } from "~/domain/cases/snapshot";
import { foldEvents } from "~/domain/cases/rules";
import { matchContext } from "~/domain/matches/match-context.server";
import { readMatchExperts } from "~/domain/matches/read-match-experts.server";
import { readMatchPositions } from "~/domain/matches/read-match-positions.server";
import { fits } from "~/domain/matching/fit";
import { rankExperts } from "~/domain/matching/rank";
import { isoDate, todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";

beforeAll(async () => {
  const result = await loadDemo({ database: "embedded" });
  expect(result).toEqual({ loaded: true, accounts: DEMO_ACCOUNTS });
});

describe("loading the demo", () => {
  it("fills an empty database", async () => {
    expect([await db.expert.count(), await db.institution.count(), await db.position.count()]).toEqual([300, 40, 120]);
  });

  it("leaves a database that holds an account as it is", async () => {
    const before = await db.user.findMany({ orderBy: { id: "asc" } });
    expect(await loadDemo({ database: "embedded" })).toEqual({ loaded: false, accounts: [] });
    expect(await db.user.findMany({ orderBy: { id: "asc" } })).toEqual(before);
    expect(await db.auditEvent.count({ where: { kind: "demo.loaded" } })).toBe(1);
  });

  it("gives each demo account its password, and one unusable hash to everybody else", async () => {
    for (const { email, password } of DEMO_ACCOUNTS) {
      const user = await db.user.findUniqueOrThrow({ where: { email } });
      expect(user.emailVerifiedAt).not.toBeNull();
      expect(await verifyPassword(user.passwordHash, password)).toBe(true);
    }
    const others = await db.user.groupBy({ by: ["passwordHash"], where: { email: { notIn: DEMO_ACCOUNTS.map((one) => one.email) } } });
    expect(others).toHaveLength(1);
  });

  it("has one mark for each profile and position, and nothing else", async () => {
    const marked = await db.searchMark.groupBy({ by: ["kind"], _count: true, orderBy: { kind: "asc" } });
    const experts = await db.expert.count();
    const positions = await db.position.count();
    expect(marked.map((one) => [one.kind, one._count])).toEqual([
      ["expert", experts],
      ["position", positions],
    ]);
  });
});

describe("the demo's cases", () => {
  it("stand in every state, with engagements that were renewed, continued and led home, and none in the future", async () => {
    const states = await db.case.groupBy({ by: ["state"], _count: true });
    expect(new Set(states.map((one) => one.state))).toEqual(new Set(CASE_STATES));
    expect(states.reduce((sum, one) => sum + one._count, 0)).toBeGreaterThanOrEqual(60);
    const kinds = new Set((await db.caseEvent.groupBy({ by: ["kind"] })).map((one) => one.kind));
    for (const kind of ["engagement_renewed", "engagement_continued", "review_recorded", "completed", "ended_early"])
      expect(kinds).toContain(kind);
    expect(await db.caseEvent.count({ where: { at: { gt: new Date() } } })).toBe(0);
    expect(
      await db.caseEvent.count({ where: { kind: "engagement_continued", data: { path: ["returned"], equals: true } } }),
    ).toBeGreaterThan(0);
  });

  it("are what their events say", async () => {
    const cases = await db.case.findMany({ select: { state: true, dueOn: true, events: { orderBy: { seq: "asc" } } } });
    for (const one of cases) {
      const sum = foldEvents(one.events.map((event) => ({ ...event, kind: event.kind as EventKind, data: event.data as EventData })));
      expect([sum.state, sum.dueOn]).toEqual([one.state, isoDate(one.dueOn)]);
    }
  });

  it("leave something to do for the expert, the owner, the recruiter and the coordinator that one can sign in as", async () => {
    expect(await db.case.count({ where: { state: "invited", expert: { userId: demoUserId("expert") } } })).toBeGreaterThan(0);
    for (const role of ["owner", "recruiter", "coordinator"] as const) {
      expect(
        await db.case.count({ where: { ownerId: demoUserId(role), closedAt: null, dueOn: { lt: new Date(todayInVietnam()) } } }),
      ).toBeGreaterThan(0);
    }
    expect(await db.case.count({ where: { ownerId: demoUserId("owner"), awaitsInstitution: true } })).toBeGreaterThan(0);
    expect(await db.case.count({ where: { ownerId: demoUserId("coordinator"), state: "suggested" } })).toBeGreaterThan(0);
  });
});

describe("the demo's matches", () => {
  it("give every announced position at least two experts who fit, and leave others below", async () => {
    const blocks = new Set((await db.expertBlock.findMany()).map((one) => `${one.expertId} ${one.institutionId}`));
    const context = await matchContext(() => false);
    const ids = (await db.position.findMany({ where: { status: "published" }, select: { id: true } })).map((one) => one.id);
    const published = await db.expert.findMany({
      where: { publishedAt: { not: null }, visibility: { not: "hidden" } },
      select: { id: true },
    });
    const experts = (
      await readMatchExperts(
        published.map((one) => one.id),
        context.today,
      )
    ).map((one) => one.expert);
    const positions = await readMatchPositions(ids, context.today);
    expect(positions.length).toBe(ids.length);
    const institutions = new Map(
      (await db.position.findMany({ select: { id: true, institutionId: true } })).map((one) => [one.id, one.institutionId]),
    );
    const poor = positions.flatMap(({ position }) => {
      const allowed = experts.filter((expert) => !blocks.has(`${expert.id} ${institutions.get(position.id)}`));
      const ranked = rankExperts(position, allowed, context);
      const good = ranked.filter(fits).length;
      return good >= 2 && good < 60 ? [] : [{ id: position.id, good, best: ranked.slice(0, 4).map((result) => result.score) }];
    });
    expect(poor).toEqual([]);
  });
});
