import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type Actor, isAdministrator } from "~/domain/vocabulary/actor";

/** Only administrators manage accounts, roles, the audit log and the state of the index. */
export function mayAdminister(actor: Actor): Verdict<"forbidden"> {
  return isAdministrator(actor) ? allowed : refused("forbidden");
}
