import { markManyForIndex } from "~/domain/outbox/leave-marks.server";
import { type Transaction } from "~/platform/db.server";

/** The index names the institution with each announced position: a change of it marks them all. */
export async function markPositionsOf(tx: Transaction, institutionId: string): Promise<void> {
  const positions = await tx.position.findMany({ where: { institutionId, publishedAt: { not: null } }, select: { id: true } });
  await markManyForIndex(
    tx,
    "position",
    positions.map((position) => position.id),
  );
}
