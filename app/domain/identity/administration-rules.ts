import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type Role } from "~/domain/vocabulary/actor";

/**
 * Whether a role may be removed from a person, or their account disabled. Somebody must remain who can grant access:
 * the last administrator keeps the role and the account.
 * @param left open accounts with the administrator role that would remain
 */
export function mayLoseAccess(person: { roles: ReadonlySet<Role>; losing: Role | "account" }, left: number): Verdict<"last_administrator"> {
  const administrator = person.roles.has("administrator") && person.losing !== "coordinator";
  return administrator && left < 1 ? refused("last_administrator") : allowed;
}
