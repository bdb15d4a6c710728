import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { caseFacts, readCase } from "./lock-case.server";
import { caseSide } from "./policy";

/**
 * Of the position's other cases: how many are still open before a decision, and whether selecting one more person takes
 * the last of its openings. For the sides that decide.
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
