import { db } from "~/platform/db.server";
import { type Role } from "~/domain/vocabulary/actor";

/** Every account with a role, for the operator's command line (scripts/admin.ts); no page reads it. */
export async function listStaff(): Promise<
  { email: string; displayName: string; roles: Role[]; state: "open" | "invited" | "disabled" }[]
> {
  const rows = await db.user.findMany({
    where: { roles: { some: {} } },
    orderBy: { email: "asc" },
    select: { email: true, displayName: true, emailVerifiedAt: true, disabledAt: true, roles: { select: { role: true } } },
  });
  return rows.map((row) => ({
    email: row.email,
    displayName: row.displayName,
    roles: row.roles.map((grant) => grant.role).sort(),
    state: row.disabledAt ? "disabled" : row.emailVerifiedAt ? "open" : "invited",
  }));
}
