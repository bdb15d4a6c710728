import { markManyForIndex } from "~/domain/outbox/leave-marks.server";
import { type Transaction } from "~/platform/db.server";

/** The index stores the institution with each announced position, so a change to it marks them all for reindexing. */
export async function markPositionsOf(tx: Transaction, institutionId: string): Promise<void> {
  const positions = await tx.position.findMany({ where: { institutionId, publishedAt: { not: null } }, select: { id: true } });
  await markManyForIndex(
    tx,
    "position",
    positions.map((position) => position.id),
  );
}
