import { type Actor } from "~/domain/vocabulary/actor";
import { type LockedCase } from "./lock-case.server";
import { EVENT_KINDS, type EventKind } from "./model";
import { type CaseFacts, mayDo } from "./policy";
import { checkMove } from "./rules";

/**
 * The actions open to the actor in the case's current state: those that both the policy and the state allow. For the
 * buttons of a page; each use case checks again. Before an acceptance there is nobody to decide on, so `not_selected`
 * is left out then.
 */
export function possibleMoves(actor: Actor, one: Pick<LockedCase, "state" | "awaitsInstitution">, facts: CaseFacts): EventKind[] {
  const undecidable = one.state === "suggested" || one.state === "invited";
  return EVENT_KINDS.filter((kind) => checkMove(one, kind).ok && mayDo(actor, facts, kind).ok && !(undecidable && kind === "not_selected"));
}
