import { type UserActor } from "~/domain/identity/model";
import { db } from "~/platform/db.server";

/** Who brought an import, with the rights of today; null when the account is closed or gone. */
export async function findImporter(userId: string): Promise<UserActor | null> {
  const user = await db.user.findUnique({
    where: { id: userId, disabledAt: null },
    select: {
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
    userId,
    displayName: user.displayName,
    locale: user.locale,
    emailVerified: user.emailVerifiedAt !== null,
    roles: new Set(user.roles.map((grant) => grant.role)),
    expertId: user.expert?.id ?? null,
    memberships: user.memberships.map(({ institutionId, role, institution }) => ({ institutionId, role, institutionStatus: institution.status })),
  };
}
