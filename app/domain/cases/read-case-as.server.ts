import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db, type Db } from "~/platform/db.server";
import { caseFacts, readCase, type LockedCase } from "./lock-case.server";
import { type CaseSide, type EventKind } from "./model";
import { caseSide, mayDo, type CaseFacts } from "./policy";
import { checkMove } from "./rules";

/** A case as one of its participants reads it. */
export type CaseReading = {
  found: LockedCase;
  facts: CaseFacts;
  side: Exclude<CaseSide, "system" | "nominator">;
  /** Whether the actor may cause the event now, and the case's state allows it. */
  can: (kind: EventKind) => boolean;
};

/**
 * The case for somebody who takes part in it: the expert, the institution's members, coordinators. A nominator of
 * another person learns only how it ended, so its messages and documents do not exist for them.
 * @throws Refusal `not_found` for everybody else
 */
export async function readCaseAs(actor: UserActor, caseId: string, client: Db = db): Promise<CaseReading> {
  const found = await readCase(client, caseId);
  const facts = caseFacts(found);
  const side = caseSide(actor, facts);
  if (!side || side === "nominator" || side === "system") throw new Refusal("not_found");
  return { found, facts, side, can: (kind) => mayDo(actor, facts, kind).ok && checkMove(found, kind).ok };
}
