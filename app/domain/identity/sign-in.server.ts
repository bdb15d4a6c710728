import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { checkCredentials, type CredentialProblem } from "./check-credentials.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { type Origin, type StartedSession, startSession } from "./start-session.server";

export type SignInResult = { ok: true; session: StartedSession; locale: Locale } | CredentialProblem;

/** Signs a person in by address and password. Somebody already signed in may do so too: the old session ends. */
export async function signIn(
  _actor: Actor,
  input: { email: string; password: string; staySignedIn: boolean },
  origin: Origin,
): Promise<SignInResult> {
  const checked = await checkCredentials(input.email, input.password, origin.clientAddress);
  if (!checked.ok) return checked;
  const { userId } = checked;
  const session = await startSession(userId, origin, input.staySignedIn);
  const user = await db.$transaction(async (tx) => {
    await recordAudit(tx, { actorId: userId, kind: "account.signed_in", subject: "user", subjectId: userId, data: {} });
    return tx.user.findUniqueOrThrow({ where: { id: userId }, select: { locale: true } });
  });
  return { ok: true, session, locale: user.locale };
}
