import { type UserActor } from "~/domain/vocabulary/actor";
import { caseFacts, lockCase, type LockedCase } from "../lock-case.server";
import { type EventKind } from "../model";
import { caseSide, mayDo } from "../policy";
import { checkMove } from "../rules";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { refused, type Verdict } from "~/domain/verdict";
import { db, type Transaction } from "~/platform/db.server";
import { currentOf, type EngagementRecord, readEngagements } from "./read-engagement.server";

/** Codes that any change of an engagement can be refused with. */
export type ChangeRefusal = "stale" | "illegal_move" | "not_owner" | "forbidden";

class TakenBack extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Runs one transaction with the case locked, and its person before it: an agreement refers to both, and the order of locks is
 * the same everywhere (docs/architecture.md). A refusal at any point rolls back everything written before it.
 */
export async function withLockedCase<Code extends string>(
  caseId: string,
  work: (tx: Transaction, locked: LockedCase) => Promise<Verdict<Code>>,
): Promise<Verdict<Code>> {
  try {
    return await db.$transaction(async (tx) => {
      await tx.$queryRaw`
        SELECT 1 FROM "Expert" WHERE "id" = (SELECT "expertId" FROM "Introduction" WHERE "id" = ${recordId(caseId)}::uuid) FOR KEY SHARE`;
      const verdict = await work(tx, await lockCase(tx, caseId));
      if (!verdict.ok) throw new TakenBack(verdict.code);
      return verdict;
    });
  } catch (error) {
    if (error instanceof TakenBack) return refused(error.code as Code);
    throw error;
  }
}

/**
 * Whether this person may trigger this event in this case now. Checked before any information about the engagement is
 * returned.
 * @throws Refusal `not_found` if the case does not exist for them
 */
export function mayMove(actor: UserActor, locked: LockedCase, kind: EventKind): Verdict<"illegal_move" | "not_owner" | "forbidden"> {
  const facts = caseFacts(locked);
  const side = caseSide(actor, facts);
  if (!side || side === "nominator") throw new Refusal("not_found");
  const may = mayDo(actor, facts, kind);
  if (!may.ok) return refused(may.code === "not_owner" ? "not_owner" : "forbidden");
  return checkMove(locked, kind);
}

/**
 * The engagement that a form was rendered from, locked together with its case. `stale` if another engagement is now the
 * current one or it was changed since.
 */
export async function currentFor(
  tx: Transaction,
  locked: LockedCase,
  form: { engagementId: string; version: number },
): Promise<{ ok: true; engagement: EngagementRecord; all: EngagementRecord[] } | { ok: false; code: "stale" }> {
  const all = await readEngagements(tx, locked.id);
  const engagement = currentOf(all);
  if (!engagement) throw new Refusal("not_found");
  if (engagement.id !== form.engagementId || engagement.version !== form.version) return { ok: false, code: "stale" };
  return { ok: true, engagement, all };
}
