import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type Actor, isAdministrator } from "~/domain/vocabulary/actor";

/** Accounts, roles, the audit log and the state of the index are the administrator's. */
export function mayAdminister(actor: Actor): Verdict<"forbidden"> {
  return isAdministrator(actor) ? allowed : refused("forbidden");
}
