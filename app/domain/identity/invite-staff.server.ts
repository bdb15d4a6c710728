import { ensure, Refusal } from "~/domain/refusal";
import { type Locale } from "~/i18n/locale";
import { type Actor, type Role } from "~/domain/vocabulary/actor";
import { openStaffAccount, type StaffResult } from "./open-staff-account.server";
import { mayAdminister } from "./policy";

/** An administrator opens an account with a role, or gives the role to the account that has the address. */
export async function inviteStaff(
  actor: Actor,
  input: { email: string; displayName: string; locale: Locale; role: Role },
): Promise<StaffResult> {
  ensure(mayAdminister(actor), "not_found");
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  return openStaffAccount({ ...input, grantedBy: actor.userId });
}
