import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { getBatch } from "./batch-access.server";
import { readShape } from "./json-columns";
import { choicesFor, type RowChoice } from "./model";

/**
 * Saves the choices for rows with possible duplicates. A choice that a row does not offer is ignored. `all` applies one
 * choice to every such row that offers it.
 */
export async function saveChoices(
  actor: UserActor,
  input: { id: string; choices: ReadonlyMap<number, RowChoice>; all: RowChoice | null },
): Promise<{ ok: boolean }> {
  return db.$transaction(async (tx) => {
    const batch = await getBatch(tx, actor, input.id);
    await tx.$queryRaw`SELECT 1 FROM "ImportBatch" WHERE "id" = ${batch.id}::uuid FOR UPDATE`;
    const { state } = await getBatch(tx, actor, input.id);
    if (state !== "ready") return { ok: false };
    const numbers = input.all ? undefined : { in: [...input.choices.keys()] };
    const rows = await tx.importRow.findMany({ where: { batchId: batch.id, number: numbers }, select: { number: true, read: true } });
    const byChoice = new Map<RowChoice, number[]>();
    for (const row of rows) {
      const double = row.read === null ? null : readShape.parse(row.read).double;
      const choice = input.all ?? input.choices.get(row.number);
      if ((input.all && !double) || !choice || !choicesFor(double).includes(choice)) continue;
      byChoice.set(choice, [...(byChoice.get(choice) ?? []), row.number]);
    }
    for (const [choice, chosen] of byChoice) {
      await tx.importRow.updateMany({ where: { batchId: batch.id, number: { in: chosen } }, data: { choice } });
    }
    return { ok: true };
  });
}
