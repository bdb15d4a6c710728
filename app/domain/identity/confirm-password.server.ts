import { db } from "~/platform/db.server";
import { checkCredentials, type CredentialProblem } from "./check-credentials.server";
import { type UserActor } from "~/domain/vocabulary/actor";

/** Checks a signed-in person's password again before an action that could lock them out; uses the sign-in rate limits. */
export async function confirmPassword(
  actor: UserActor,
  password: string,
  clientAddress: string,
): Promise<{ ok: true } | CredentialProblem> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } });
  const checked = await checkCredentials(email, password, clientAddress);
  return checked.ok ? { ok: true } : checked;
}
