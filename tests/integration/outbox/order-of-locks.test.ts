import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agreeEngagement } from "~/domain/cases/engagement/agree-engagement.server";
import { findDuplicates } from "~/domain/duplicates/find-duplicates.server";
import { saveContact } from "~/domain/experts/save-contact.server";
import { savePlace } from "~/domain/experts/save-place.server";
import { unpublishExpert } from "~/domain/experts/unpublish-expert.server";
import { blockInstitution } from "~/domain/leaving/block-institution.server";
import { erasePersonByEmail } from "~/domain/leaving/erase-account.server";
import { writeMatchProfiles } from "~/domain/matches/write-match-profiles.server";
import { claimMarks, finishMarks } from "~/domain/outbox/claim-marks.server";
import { Refusal } from "~/domain/refusal";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { terms } from "../../factories/engagement-input";
import { makeSelectedCase } from "../../factories/make-selected-case";
import { makeUser } from "../../factories/make-user";
import { openConnection, someoneWaits } from "./locks";

let holder: pg.Client;
let onlooker: pg.Client;
beforeAll(async () => {
  await makeUser({ roles: ["coordinator"] });
  holder = await openConnection();
  onlooker = await openConnection();
});
afterAll(async () => {
  await holder.end();
  await onlooker.end();
  await db.$disconnect();
});

type Pair = Awaited<ReturnType<typeof makeSelectedCase>>;

const erase = async ({ expertUserId }: Pair) => {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: expertUserId }, select: { email: true } });
  return erasePersonByEmail(email);
};
const agree = (actor: UserActor, { id }: Pair, version: number) =>
  agreeEngagement(actor, { caseId: id, version, creationKey: randomUUID() }, terms());
const versionOf = async ({ id }: Pair) => (await db.case.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

/** Use cases that change a person and their cases, or refer to both. */
const CHANGES: Record<string, (pair: Pair) => Promise<() => Promise<unknown>>> = {
  "erasing the person": (pair) => Promise.resolve(() => erase(pair)),
  "blocking the institution": async (pair) => {
    const actor = await actorOf(pair.expertUserId);
    return () => blockInstitution(actor, pair.institutionId);
  },
  "agreeing on an engagement": async (pair) => {
    const [actor, version] = [await actorOf(pair.memberId), await versionOf(pair)];
    return () => agree(actor, pair, version);
  },
};

test.each(Object.keys(CHANGES))("%s locks the person first, then the case, and marks last", async (name) => {
  const pair = await makeSelectedCase();
  const change = await CHANGES[name]!(pair);
  await holder.query("BEGIN");
  await holder.query(`SELECT FROM "Expert" WHERE "id" = $1 FOR UPDATE`, [pair.expertId]);
  const changed = change();
  await someoneWaits(onlooker);
  // Fails when the use case holds one of them while it waits for the person.
  await onlooker.query(`SELECT FROM "Introduction" WHERE "id" = $1 FOR UPDATE NOWAIT`, [pair.id]);
  await onlooker.query(`SELECT FROM "SearchMark" FOR UPDATE NOWAIT`);
  await holder.query("ROLLBACK");
  expect(await changed).toMatchObject({ ok: true });
});

test("a transaction holds no mark before it commits, whatever it has changed", async () => {
  const { id, expertId, positionId } = await makeSelectedCase();
  await db.$transaction(async (tx) => {
    await tx.expert.update({ where: { id: expertId }, data: { headlineVi: "Kỹ sư" } });
    await tx.case.update({ where: { id }, data: { expertId: null } });
    await tx.position.update({ where: { id: positionId }, data: { titleVi: "Khác" } });
    await onlooker.query(`SELECT FROM "SearchMark" FOR UPDATE NOWAIT`);
    await tx.expert.delete({ where: { id: expertId } });
    await onlooker.query(`SELECT FROM "SearchMark" FOR UPDATE NOWAIT`);
  });
});

test("nobody deadlocks when everything happens to one person at once", async () => {
  for (let round = 0; round < 8; round += 1) {
    const pair = await makeSelectedCase();
    const [person, member, version] = [await actorOf(pair.expertUserId), await actorOf(pair.memberId), await versionOf(pair)];
    const contact = { version: 1, email: "a@example.test", phone: "", address: "", other: "" };
    const outcomes = await Promise.allSettled([
      savePlace(person, { version: 1, countryCode: "DE", city: "Berlin" } as Parameters<typeof savePlace>[1]),
      erase(pair),
      agree(member, pair, version),
      drain(),
      saveContact(person, contact),
      blockInstitution(person, pair.institutionId),
      writeMatchProfiles([pair.expertId]),
      findDuplicates([pair.expertId]),
      unpublishExpert(person),
      drain(),
    ]);
    const failures = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" && !(outcome.reason instanceof Refusal) ? [outcome.reason as Error] : [],
    );
    expect(failures.map((error) => error.message)).toEqual([]);
  }
});

async function drain(): Promise<void> {
  const worker = randomUUID();
  const claim = await claimMarks("expert", worker, 50);
  if (claim) await finishMarks(claim, claim.marks);
}
