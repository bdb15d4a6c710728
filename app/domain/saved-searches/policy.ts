import { type Actor } from "~/domain/vocabulary/actor";
import { type SearchKind } from "~/domain/outbox/kinds";
import { maySearchExperts } from "~/domain/search/policy";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/**
 * Who may keep a search: whoever may search, with a confirmed address, since alerts go there. A saved search is its
 * owner's alone to see, change and delete; what it says is no secret: whoever may search can open its address, and use it
 * as a filter by its id, always within what they may find themselves.
 */
export function maySaveSearch(actor: Actor, kind: SearchKind): Verdict<"unauthenticated" | "forbidden"> {
  if (actor.kind === "visitor") return refused("unauthenticated");
  if (!actor.emailVerified) return refused("forbidden");
  return kind === "position" || maySearchExperts(actor).ok ? allowed : refused("forbidden");
}
