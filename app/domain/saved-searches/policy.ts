import { type Actor } from "~/domain/vocabulary/actor";
import { type SearchKind } from "~/domain/outbox/kinds";
import { maySearchExperts } from "~/domain/search/policy";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/**
 * Who may save a search: anyone who may search and has a confirmed address, since alerts are sent there. Only its owner
 * can see, change and delete a saved search. Its query is not secret: anyone who may search can open its URL or use it
 * as a filter by its id, always limited to what they may find themselves.
 */
export function maySaveSearch(actor: Actor, kind: SearchKind): Verdict<"unauthenticated" | "forbidden"> {
  if (actor.kind === "visitor") return refused("unauthenticated");
  if (!actor.emailVerified) return refused("forbidden");
  return kind === "position" || maySearchExperts(actor).ok ? allowed : refused("forbidden");
}
