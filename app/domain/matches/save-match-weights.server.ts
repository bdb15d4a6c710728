import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { type WeightAdjustments } from "~/domain/matching/model";
import { cleanAdjustments, formatAdjustments } from "~/domain/matching/weights";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { maySeeMatchesOfPosition, mayTuneMatchesOf } from "./policy";

/**
 * Saves the weights that apply to everyone's view of a position's matches from now on; empty adjustments mean the
 * defaults. They are private to the institution: neither the index nor any page for experts reads them.
 * @returns `stale` with the current version when the position was changed since the page was rendered
 * @throws Refusal `not_found` for actors who must not know of the position, `forbidden` for viewers and unverified
 *   institutions
 */
export async function saveMatchWeights(
  actor: UserActor,
  request: { positionId: string; version: number; adjustments: WeightAdjustments },
): Promise<{ ok: true; version: number } | { ok: false; code: "stale"; version: number }> {
  const id = recordId(request.positionId);
  const adjustments = cleanAdjustments(request.adjustments);
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Position" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const row = await tx.position.findUnique({
      where: { id },
      select: { version: true, status: true, publishedAt: true, institution: { select: { id: true, status: true } } },
    });
    if (!row) throw new Refusal("not_found");
    const seen = maySeeMatchesOfPosition(actor, row);
    if (!seen.ok && seen.code === "not_found") throw new Refusal("not_found");
    const verdict = mayTuneMatchesOf(actor, row.institution);
    if (!verdict.ok) throw new Refusal(verdict.code === "not_found" ? "not_found" : "forbidden");
    if (row.version !== request.version) return { ok: false, code: "stale", version: row.version };
    const version = row.version + 1;
    await tx.position.update({ where: { id }, data: { matchAdjustments: adjustments, version }, select: { id: true } });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "position.match_weights_saved",
      subject: "position",
      subjectId: id,
      data: { weights: formatAdjustments(adjustments) },
    });
    return { ok: true, version };
  });
}
