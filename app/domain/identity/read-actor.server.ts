import { db } from "~/platform/db.server";
import { lucia } from "./lucia.server";
import { visitor, type Actor, type UserActor } from "~/domain/vocabulary/actor";

export type SignedIn = { actor: Actor; session: { id: string; publicId: string; fresh: boolean; persistent: boolean } | null };

/** The actor behind a session id from the cookie; the visitor when it is missing, unknown, expired or disabled. */
export async function readActor(sessionId: string | null): Promise<SignedIn> {
  const nobody: SignedIn = { actor: visitor, session: null };
  if (!sessionId) return nobody;
  const { session } = await lucia.validateSession(sessionId);
  if (!session) return nobody;
  const actor = await readUserActor(session.userId);
  if (!actor) return nobody;
  return { actor, session: { id: session.id, publicId: session.publicId, fresh: session.fresh, persistent: session.persistent } };
}

/** A person's current actor without a session, for the worker's jobs on their behalf. Null when the account is gone or disabled. */
export async function readUserActor(userId: string): Promise<UserActor | null> {
  const user = await db.user.findFirst({
    where: { id: userId, disabledAt: null },
    select: {
      id: true,
      displayName: true,
      locale: true,
      emailVerifiedAt: true,
      roles: { select: { role: true } },
      expert: { select: { id: true } },
      memberships: { select: { institutionId: true, role: true, institution: { select: { status: true } } } },
    },
  });
  if (!user) return null;
  return {
    kind: "user",
    userId: user.id,
    displayName: user.displayName,
    locale: user.locale,
    emailVerified: user.emailVerifiedAt !== null,
    roles: new Set(user.roles.map((grant) => grant.role)),
    expertId: user.expert?.id ?? null,
    memberships: user.memberships.map((membership) => ({
      institutionId: membership.institutionId,
      institutionStatus: membership.institution.status,
      role: membership.role,
    })),
  };
}
