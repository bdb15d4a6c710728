import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type UserActor } from "~/domain/vocabulary/actor";
import { acceptInvitation } from "~/domain/cases/accept-invitation.server";
import { askQuestion } from "~/domain/cases/ask-question.server";
import { changeCase } from "~/domain/cases/change-case.server";
import { declineInvitation } from "~/domain/cases/decline-invitation.server";
import { discloseContact } from "~/domain/cases/disclose-contact.server";
import { handOver } from "~/domain/cases/hand-over.server";
import { inviteExpert } from "~/domain/cases/invite-expert.server";
import { inviteSuggested } from "~/domain/cases/invite-suggested.server";
import { readCase } from "~/domain/cases/lock-case.server";
import { CLOSED_STATES, type CaseState, type EventKind } from "~/domain/cases/model";
import { nominateOneself } from "~/domain/cases/nominate-oneself.server";
import { notSelect } from "~/domain/cases/not-select.server";
import { openDossier } from "~/domain/cases/open-dossier.server";
import { openInterview } from "~/domain/cases/open-interview.server";
import { planNextStep } from "~/domain/cases/plan-next-step.server";
import { readDisclosedContact } from "~/domain/cases/read-disclosed-contact.server";
import { revokeDisclosure } from "~/domain/cases/revoke-disclosure.server";
import { foldEvents } from "~/domain/cases/rules";
import { type CaseEvent, type CaseSnapshot } from "~/domain/cases/snapshot";
import { selectCandidate } from "~/domain/cases/select-candidate.server";
import { suggestExpert } from "~/domain/cases/suggest-expert.server";
import { takeUp } from "~/domain/cases/take-up.server";
import { withdrawCase } from "~/domain/cases/withdraw-case.server";
import { withdrawSuggestion } from "~/domain/cases/withdraw-suggestion.server";
import { maintainCases } from "~/jobs/maintain-cases.server";
import { Refusal } from "~/domain/refusal";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { makeMember, makePair, type MadePair } from "../../factories/make-pair";

const invitation = { text: "Kính mời.", askedFields: ["email" as const] };
const WHO = ["expert", "recruiter", "head", "viewer", "coordinator"] as const;
type Who = (typeof WHO)[number];
type World = MadePair & Record<Who, UserActor>;
type Target = { caseId: string; version: number };

/** Every possible move, with any actor, in any state, with a current or an outdated version. */
const TRIES = {
  invite: (actor, world) => inviteExpert(actor, { ...world.start(), ...invitation }),
  suggest: (actor, world) => suggestExpert(actor, { ...world.start(), channel: "institution_search", note: "" }),
  nominate: (actor, world) => suggestExpert(actor, { ...world.start(), channel: "mission_nomination", note: "", invitation }),
  apply: (actor, world) => nominateOneself(actor, { ...world.start(), note: "", fields: ["phone"] }),
  inviteSuggested: (actor, _, on) => inviteSuggested(actor, { ...on, ...invitation }),
  dropSuggestion: (actor, _, on) => withdrawSuggestion(actor, { ...on, reason: "mistake" }),
  accept: (actor, _, on) => acceptInvitation(actor, { ...on, fields: ["email"] }),
  decline: (actor, _, on) => declineInvitation(actor, on),
  ask: (actor, _, on) => askQuestion(actor, { ...on, creationKey: randomUUID(), question: "?" }),
  takeUp: (actor, _, on) => takeUp(actor, on),
  dossier: (actor, _, on) => openDossier(actor, on),
  interview: (actor, _, on) => openInterview(actor, on),
  select: (actor, _, on) => selectCandidate(actor, { ...on, note: "", fillsPosition: false }),
  selectAndFill: (actor, _, on) => selectCandidate(actor, { ...on, note: "", fillsPosition: true }),
  notSelect: (actor, _, on) => notSelect(actor, { ...on, reason: "other" }),
  withdraw: (actor, _, on) => withdrawCase(actor, on),
  disclose: (actor, _, on) => discloseContact(actor, { caseId: on.caseId, field: "phone" }),
  revoke: (actor, _, on) => revokeDisclosure(actor, { caseId: on.caseId, field: "email" }),
  read: (actor, _, on) => readDisclosedContact(actor, on.caseId),
  plan: (actor, _, on) => planNextStep(actor, { ...on, nextStep: "other", dueOn: todayInVietnam() }),
  giveAway: (actor, world, on) => handOver(actor, { ...on, to: world.coordinator.userId, reason: "other" }),
  takeOver: (actor, _, on) => handOver(actor, { ...on, to: actor.userId, reason: "other" }),
  message: (actor, _, on) => changeCase(actor, on.caseId, { kind: "message_sent", version: null }),
  agree: (actor, _, on) =>
    changeCase(actor, on.caseId, { kind: "engagement_agreed", version: on.version, data: { startOn: todayInVietnam() } }),
  start: (actor, _, on) => changeCase(actor, on.caseId, { kind: "engagement_started", version: on.version }),
  complete: (actor, _, on) => changeCase(actor, on.caseId, { kind: "completed", version: on.version }),
  endEarly: (actor, _, on) => changeCase(actor, on.caseId, { kind: "ended_early", version: on.version }),
  time: async () => (await maintainCases(), { ok: true as const }),
} satisfies Record<string, (actor: UserActor, world: World, on: Target) => Promise<{ ok: true } | { ok: false; code: string }>>;
type Name = keyof typeof TRIES;
const NAMES = Object.keys(TRIES) as Name[];

type Step = { name: Name; who: Who; stale: boolean };

/** Complete paths; a run follows a part of one of them, then continues at random. */
const ON: [Name, Who][] = [
  ["dossier", "recruiter"],
  ["interview", "head"],
  ["select", "recruiter"],
  ["agree", "head"],
  ["start", "recruiter"],
];
const WAYS: [Name, Who][][] = [
  [["invite", "recruiter"], ["ask", "expert"], ["accept", "expert"], ...ON],
  [["suggest", "coordinator"], ["inviteSuggested", "recruiter"], ["accept", "expert"], ...ON],
  [["nominate", "coordinator"], ["accept", "expert"], ["giveAway", "coordinator"], ...ON],
  [["apply", "expert"], ["takeUp", "head"], ...ON],
];
const anyStep: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...NAMES),
  who: fc.constantFrom(...WHO),
  stale: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
});
/** Steps, in each of which several people act at once. */
const run = fc
  .tuple(fc.constantFrom(...WAYS), fc.nat(8), fc.array(fc.array(anyStep, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 10 }))
  .map(([way, far, moments]): Step[][] => [...way.slice(0, far).map(([name, who]) => [{ name, who, stale: false }]), ...moments]);

const ALONG = WAYS.map((way): [Step[][]] => [way.map(([name, who]) => [{ name, who, stale: false }])]);

async function world(): Promise<World> {
  const pair = await makePair();
  return { ...pair, head: await makeMember(pair.institutionId, "owner"), viewer: await makeMember(pair.institutionId, "viewer") };
}

const ANSWERED: ReadonlySet<EventKind> = new Set(["accepted", "self_nominated"]);

async function casesOf(positionId: string) {
  return db.case.findMany({
    where: { positionId },
    include: { events: { orderBy: { seq: "asc" } }, disclosures: true },
    orderBy: { id: "asc" },
  });
}
type Case = Awaited<ReturnType<typeof casesOf>>[number];

/** Invariants of every case after every step. */
async function checkInvariants(made: World) {
  const cases = await casesOf(made.positionId);
  expect(cases.filter((one) => one.closedAt === null).length).toBeLessThanOrEqual(1);
  for (const one of cases) {
    const events: CaseEvent[] = one.events.map((event) => ({
      ...event,
      kind: event.kind as EventKind,
      data: event.data as CaseEvent["data"],
    }));
    expect(one.events.map((event) => event.seq)).toEqual(one.events.map((_, index) => index + 1));
    const { closedAt, ...sum } = foldEvents(events);
    const columns = await readCase(db, one.id);
    expect(columns).toMatchObject(sum satisfies Omit<CaseSnapshot, "closedAt">);
    expect(columns.closedAt?.getTime()).toBe(closedAt?.getTime());
    expect(one.closedAt !== null).toBe(CLOSED_STATES.includes(one.state as CaseState));
    // Every state follows from its events.
    expect(one.events.filter((event) => event.toState !== null).at(-1)?.toState).toBe(one.state);
    // Exactly one permitted owner, matching the one recorded by each event.
    expect([made.recruiter.userId, made.head.userId, made.coordinator.userId]).toContain(one.ownerId);
    expect(one.events.at(-1)?.ownerId).toBe(one.ownerId);
    if (one.closedAt === null) expect([one.nextStep, one.dueOn]).not.toContain(null);
    checkDisclosures(one);
  }
}

/** Nothing is disclosed or read before the person has accepted, and current disclosures match the events. */
function checkDisclosures(one: Case) {
  const answered = one.events.find((event) => ANSWERED.has(event.kind as EventKind))?.seq ?? Infinity;
  const takenUp = one.channel === "self_nomination" ? (one.events.find((event) => event.kind === "taken_up")?.seq ?? Infinity) : 0;
  const open = new Set<string>();
  for (const event of one.events) {
    const { field } = event.data as { field?: string };
    if (event.kind === "contact_disclosed" && field) open.add(field);
    if (event.kind === "contact_revoked" && field) open.delete(field);
    if (event.kind === "contact_disclosed") expect(event.seq).toBeGreaterThan(answered);
    if (event.kind === "contact_read") expect(event.seq).toBeGreaterThan(Math.max(answered, takenUp));
  }
  if (answered === Infinity) expect(one.disclosures).toEqual([]);
  expect(new Set(one.disclosures.filter((row) => row.revokedAt === null).map((row) => row.field))).toEqual(open);
}

/** Number of events, cases and versions, which a refused attempt must not change. */
async function size(made: World) {
  const cases = await casesOf(made.positionId);
  return cases.map((one) => [one.id, one.version, one.events.length, one.disclosures.length]);
}

async function attempt(made: World, { name, who, stale }: Step, on: Target): Promise<string> {
  const target = { ...on, version: stale ? on.version - 1 : on.version };
  try {
    const answer = await TRIES[name](made[who], made, target);
    return answer.ok ? "ok" : answer.code;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const NOWHERE: Target = { caseId: "00000000-0000-7000-8000-000000000000", version: 1 };
async function newest(made: World): Promise<Target> {
  const row = await db.case.findFirst({
    where: { positionId: made.positionId },
    orderBy: { createdAt: "desc" },
    select: { id: true, version: true },
  });
  return row ? { caseId: row.id, version: row.version } : NOWHERE;
}

describe("any moves by anybody", () => {
  test("one after another: what is refused says why and writes nothing, and the invariants hold", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(run, async (moments) => {
        const made = await world();
        for (const one of moments.flat()) {
          const before = await size(made);
          const answer = await attempt(made, one, await newest(made));
          seen.add(`${one.name} ${answer}`);
          if (answer !== "ok") expect(await size(made)).toEqual(before);
        }
        await checkInvariants(made);
      }),
      { numRuns: 20, examples: ALONG },
    );
    // The runs covered enough: at least one engagement, and each kind of refusal.
    for (const reached of ["accept ok", "select ok", "agree ok"]) expect([...seen]).toContain(reached);
    const codes = new Set([...seen].map((one) => one.split(" ")[1]));
    for (const code of ["not_found", "forbidden", "not_owner", "stale", "illegal_move", "open_case"]) expect([...codes]).toContain(code);
  });

  test("several at once: one of those who move from the same version wins, and the invariants hold after each moment", async () => {
    await fc.assert(
      fc.asyncProperty(run, async (moments) => {
        const made = await world();
        for (const moment of moments) {
          const on = await newest(made);
          await Promise.all(moment.map((one) => attempt(made, one, on)));
          await checkInvariants(made);
        }
      }),
      { numRuns: 20, examples: ALONG },
    );
  });
});

describe("two people who move the same case at once", () => {
  test("one wins, the other is told that it is out of date", async () => {
    const made = await world();
    const started = await inviteExpert(made.recruiter, { ...made.start(), ...invitation });
    if (!started.ok) throw new Error(started.code);
    await acceptInvitation(made.expert, { caseId: started.id, version: 1, fields: [] });
    const { version } = await readCase(db, started.id);
    const answers = await Promise.all([
      openDossier(made.recruiter, { caseId: started.id, version }),
      notSelect(made.head, { caseId: started.id, version, reason: "other" }),
    ]);
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.code)).sort()).toEqual(["ok", "stale"]);
    await checkInvariants(made);
  });

  test("of an acceptance and a withdrawn invitation exactly one happens, and nothing is disclosed unless it was the acceptance", async () => {
    for (let round = 0; round < 6; round += 1) {
      const made = await world();
      const started = await inviteExpert(made.recruiter, { ...made.start(), ...invitation });
      if (!started.ok) throw new Error(started.code);
      const on = { caseId: started.id, version: 1 };
      const answers = await Promise.all([
        acceptInvitation(made.expert, { ...on, fields: ["email"] }),
        withdrawCase(made.recruiter, { ...on, reason: "mistake" }),
      ]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, code: "stale" });
      const disclosed = await db.contactDisclosure.count({ where: { caseId: started.id } });
      expect(disclosed).toBe(answers[0].ok ? 1 : 0);
      await checkInvariants(made);
    }
  });

  test("of two selections that fill one position one happens, without the two waiting for each other for ever", async () => {
    const made = await world();
    const other = await makePair();
    const ids = await Promise.all(
      [made.expert, other.expert].map(async (expert) => {
        const applied = await nominateOneself(expert, { ...made.start(), note: "", fields: [] });
        if (!applied.ok) throw new Error(applied.code);
        await takeUp(made.recruiter, { caseId: applied.id, version: 1 });
        await openDossier(made.recruiter, { caseId: applied.id, version: 2 });
        return applied.id;
      }),
    );
    const answers = await Promise.all(
      ids.map((caseId) => selectCandidate(made.recruiter, { caseId, version: 3, note: "", fillsPosition: true })),
    );
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.code)).sort()).toEqual(["ok", "stale"]);
    const states = await db.case.findMany({ where: { id: { in: ids } }, select: { state: true } });
    expect(states.map((one) => one.state).sort()).toEqual(["not_selected", "selected"]);
  });
});
