import { recordAudit } from "~/domain/audit/record-audit.server";
import { hashOfRandomPassword, hashPassword } from "~/domain/identity/hash-password.server";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { todayInVietnam } from "~/domain/days";
import { db, type Transaction } from "~/platform/db.server";
import { DEMO_ACCOUNTS, demoUserId, type DemoAccount } from "./accounts";
import { makeCases } from "./make-cases";
import { makeWorld } from "./make-world";
import { type DemoWorld } from "./model";
import { playCases } from "./play-cases.server";

/** Rows per statement: well under PostgreSQL's 65,535 parameters for the widest table. */
const BATCH = 500;

export type LoadDemoOptions = {
  /** The caller must ensure that this is the embedded database: demo accounts have public passwords. */
  database: "embedded";
  /** `YYYY-MM-DD`; today in Việt Nam when not given. */
  today?: string;
  onProgress?: (step: string, done: number, total: number) => void;
};

export type LoadDemoResult = { loaded: boolean; accounts: readonly DemoAccount[] };

/**
 * Fills an empty embedded database with the demo: all or nothing, in one transaction. A database that holds any account
 * is not changed (`loaded: false`), so that a second call does nothing.
 */
export async function loadDemo(options: LoadDemoOptions): Promise<LoadDemoResult> {
  if (options.database !== "embedded") throw new Error("Demo data belongs into an embedded database only.");
  const nothing: LoadDemoResult = { loaded: false, accounts: [] };
  if ((await db.user.count()) > 0) return nothing;

  const taxonomy = await skillIndex();
  const today = options.today ?? todayInVietnam();
  const world = makeWorld(today, await hashOfRandomPassword(), (text) => taxonomy.suggestSkills(text));
  await givePasswords(world);
  const loaded = await db.$transaction(
    async (tx) => {
      // When two starts run at once, the second waits here and then finds accounts.
      await tx.$executeRaw`LOCK TABLE "User" IN SHARE ROW EXCLUSIVE MODE`;
      if ((await tx.user.count()) > 0) return false;
      await insert(tx, world, today, options.onProgress ?? (() => undefined));
      return true;
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
  return loaded ? { loaded, accounts: DEMO_ACCOUNTS } : nothing;
}

async function givePasswords(world: DemoWorld): Promise<void> {
  for (const { role, password } of DEMO_ACCOUNTS) {
    const user = world.users.find((one) => one.id === demoUserId(role));
    if (user) user.passwordHash = await hashPassword(password);
  }
}

async function insert(
  tx: Transaction,
  world: DemoWorld,
  today: string,
  tell: (step: string, done: number, total: number) => void,
): Promise<void> {
  const tables: [string, () => Promise<unknown>][] = [
    ["users", () => batches(world.users, (data) => tx.user.createMany({ data }))],
    ["roles", () => batches(world.roles, (data) => tx.roleGrant.createMany({ data }))],
    ["consents", () => batches(world.consents, (data) => tx.consent.createMany({ data }))],
    ["institutions", () => batches(world.institutions, (data) => tx.institution.createMany({ data }))],
    ["members", () => batches(world.members, (data) => tx.institutionMember.createMany({ data }))],
    ["experts", () => batches(world.experts, (data) => tx.expert.createMany({ data }))],
    ["contacts", () => batches(world.contacts, (data) => tx.expertContact.createMany({ data }))],
    ["skills", () => batches(world.skills, (data) => tx.expertSkill.createMany({ data }))],
    ["degrees", () => batches(world.degrees, (data) => tx.expertDegree.createMany({ data }))],
    ["employments", () => batches(world.employments, (data) => tx.expertEmployment.createMany({ data }))],
    ["works", () => batches(world.works, (data) => tx.expertWork.createMany({ data }))],
    ["languages", () => batches(world.languages, (data) => tx.expertLanguage.createMany({ data }))],
    ["availabilities", () => batches(world.availabilities, (data) => tx.expertAvailability.createMany({ data }))],
    ["blocks", () => batches(world.blocks, (data) => tx.expertBlock.createMany({ data }))],
    ["positions", () => batches(world.positions, (data) => tx.position.createMany({ data }))],
    ["position skills", () => batches(world.positionSkills, (data) => tx.positionSkill.createMany({ data }))],
    ["cases", () => playCases(tx, makeCases(world), today)],
  ];
  for (const [at, [step, work]] of tables.entries()) {
    await work();
    tell(step, at + 1, tables.length);
  }
  const data = { experts: world.experts.length, institutions: world.institutions.length, positions: world.positions.length };
  await recordAudit(tx, { actorId: null, kind: "demo.loaded", subject: "system", subjectId: "demo", data });
}

async function batches<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await write(rows.slice(at, at + BATCH));
}
