import { type Actor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { maySeeMatchesOfPosition } from "./policy";

/** When the weights of a position were last saved (ISO 8601), and by whom: members by name, coordinators by role. */
export type SavedWeights = { at: string; memberName: string | null };

/**
 * Who last saved weights for a position, from the audit log; null when nobody has.
 * @throws Refusal `not_found` for actors who may not see its matches
 */
export async function getSavedWeights(actor: Actor, positionId: string): Promise<SavedWeights | null> {
  const id = recordId(positionId);
  const position = await db.position.findUnique({
    where: { id },
    select: { status: true, publishedAt: true, institution: { select: { id: true, status: true } } },
  });
  if (!position || !maySeeMatchesOfPosition(actor, position).ok) throw new Refusal("not_found");
  const event = await db.auditEvent.findFirst({
    where: { subjectType: "position", subjectId: id, kind: "position.match_weights_saved" },
    orderBy: { at: "desc" },
    select: { at: true, actorId: true },
  });
  if (!event) return null;
  const member = event.actorId
    ? await db.institutionMember.findFirst({
        where: { institutionId: position.institution.id, userId: event.actorId },
        select: { user: { select: { displayName: true } } },
      })
    : null;
  return { at: event.at.toISOString(), memberName: member?.user.displayName ?? null };
}
