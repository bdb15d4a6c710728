import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { caseFacts, readCase } from "./lock-case.server";
import { caseSide } from "./policy";

/**
 * Counts the position's other cases that are still open before a decision, and says whether selecting one more person
 * fills the last opening. For the deciding sides.
 * @throws Refusal `not_found` for everybody else
 */
export async function countRivals(actor: UserActor, caseId: string): Promise<{ open: number; lastOpening: boolean }> {
  const one = await readCase(db, caseId);
  const side = caseSide(actor, caseFacts(one));
  if (side !== "institution" && side !== "coordinator") throw new Refusal("not_found");
  const others = { positionId: one.positionId, id: { not: one.id } };
  const [open, taken, position] = await Promise.all([
    db.case.count({
      where: {
        ...others,
        closedAt: null,
        state: { notIn: ["selected", "engaged"] },
        ...(side === "institution" ? { institutionSince: { not: null } } : {}),
      },
    }),
    db.case.count({ where: { ...others, state: { in: ["selected", "engaged", "completed"] } } }),
    db.position.findUnique({ where: { id: one.positionId }, select: { openings: true } }),
  ]);
  return { open, lastOpening: typeof position?.openings === "number" && taken + 1 >= position.openings };
}
