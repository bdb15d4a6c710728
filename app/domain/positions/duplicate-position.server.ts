import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { todayInVietnam } from "~/domain/days";
import { db, isUniqueViolation, type Prisma } from "~/platform/db.server";
import { positionOfKey } from "./create-position.server";
import { lockPosition } from "./edit-position.server";

/**
 * Copies a position into a new draft of the same institution, skills included. A past deadline is left out.
 * A second submit of the same form (`creationKey`) returns the copy of the first.
 */
export async function duplicatePosition(actor: UserActor, input: { positionId: string; creationKey: string }): Promise<{ id: string }> {
  let institutionId = "";
  try {
    return await db.$transaction(async (tx) => {
      const source = await lockPosition(tx, actor, input.positionId, "create");
      institutionId = source.institutionId;
      const row = await tx.position.findUnique({ where: { id: source.id }, omit: NOT_COPIED, include: { skills: true } });
      if (!row) throw new Refusal("not_found");
      const { skills, languages, criteria, incentives, payBands, matchAdjustments, dossierDeadline, ...columns } = row;
      const json = (value: Prisma.JsonValue) => value as Prisma.InputJsonValue;
      const copy = await tx.position.create({
        data: {
          ...columns,
          languages: json(languages),
          criteria: json(criteria),
          incentives: json(incentives),
          payBands: json(payBands),
          matchAdjustments: json(matchAdjustments),
          dossierDeadline: source.dossierDeadline !== null && source.dossierDeadline >= todayInVietnam() ? dossierDeadline : null,
          creationKey: input.creationKey,
          createdBy: actor.userId,
          skills: { createMany: { data: skills.map(({ skillId, necessity, minLevel }) => ({ skillId, necessity, minLevel })) } },
        },
        select: { id: true },
      });
      await recordAudit(tx, { actorId: actor.userId, kind: "position.created", subject: "position", subjectId: copy.id, data: {} });
      return copy;
    });
  } catch (error) {
    if (!isUniqueViolation(error, "creationKey")) throw error;
    return positionOfKey(institutionId, input.creationKey);
  }
}

/** Columns not copied: identity, state and history. A copy starts as a draft. */
const NOT_COPIED = {
  id: true,
  status: true,
  publishedAt: true,
  closedAt: true,
  closedReason: true,
  demo: true,
  version: true,
  creationKey: true,
  createdBy: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Prisma.PositionOmit;
