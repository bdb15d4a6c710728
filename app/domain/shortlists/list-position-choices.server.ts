import { isCoordinator, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { db, type Prisma, type Transaction } from "~/platform/db.server";

const MAX_OFFERED = 200;

export type PositionChoice = { id: string; titleVi: string; titleEn: string };

/** Positions that a list can be made for: an institution's own; for coordinators, every position that accepts dossiers. */
function choosable(actor: UserActor): Prisma.PositionWhereInput {
  const own: Prisma.PositionWhereInput = { institutionId: { in: verifiedMemberships(actor).map(({ institutionId }) => institutionId) } };
  return isCoordinator(actor) ? { OR: [{ status: "published" }, own] } : own;
}

/** The newest of them, as options. */
export async function listPositionChoices(actor: UserActor): Promise<PositionChoice[]> {
  return db.position.findMany({
    where: choosable(actor),
    select: { id: true, titleVi: true, titleEn: true },
    orderBy: { updatedAt: "desc" },
    take: MAX_OFFERED,
  });
}

/** The title of a list's position if the reader may see that position; null otherwise. */
export async function findListPosition(actor: UserActor, positionId: string): Promise<(PositionChoice & { mayMatch: boolean }) | null> {
  const row = await db.position.findUnique({
    where: { id: positionId },
    select: { id: true, titleVi: true, titleEn: true, status: true, institutionId: true },
  });
  if (!row) return null;
  const member = verifiedMemberships(actor).some(({ institutionId }) => institutionId === row.institutionId);
  if (row.status !== "published" && !member) return null;
  return { id: row.id, titleVi: row.titleVi, titleEn: row.titleEn, mayMatch: member || isCoordinator(actor) };
}

export async function mayChoosePosition(tx: Transaction, actor: UserActor, positionId: string): Promise<boolean> {
  return (await tx.position.count({ where: { AND: [{ id: positionId }, choosable(actor)] } })) > 0;
}
