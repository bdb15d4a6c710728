import { randomUUID } from "node:crypto";
import { type EngagementType } from "~/domain/vocabulary/people";
import { lockCase } from "~/domain/cases/lock-case.server";
import { type EventKind } from "~/domain/cases/model";
import { recordEvent } from "~/domain/cases/record-event.server";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { makeExpert } from "./make-expert";
import { makeInstitution } from "./make-institution";
import { makePosition } from "./make-position";

const WAY: readonly EventKind[] = ["invited", "accepted", "dossier_opened", "selected"];

/**
 * A case begun from the institution's own search, up to its selection, with all events. The owner is the institution's
 * only member unless overridden.
 */
export async function makeSelectedCase(
  own: {
    ownerId?: string;
    kind?: "post" | "research_order";
    engagementType?: EngagementType;
    expert?: { id: string; userId: string };
    institution?: { id: string; memberId: string };
    positionId?: string;
  } = {},
): Promise<{ id: string; expertId: string; expertUserId: string; institutionId: string; memberId: string; positionId: string }> {
  const expert = own.expert ?? (await makeExpert());
  const institution = own.institution ?? (await makeInstitution());
  const positionId = own.positionId ?? (await makePosition({ institutionId: institution.id, kind: own.kind ?? "post" })).id;
  const ownerId = own.ownerId ?? institution.memberId;
  const { id } = await db.case.create({
    data: {
      creationKey: randomUUID(),
      expertId: expert.id,
      positionId,
      institutionId: institution.id,
      institutionSince: new Date(),
      ownerId,
      channel: "institution_search",
      state: "suggested",
      engagementType: own.engagementType ?? "remote_advising",
      nextStep: "decide_suggestion",
      dueOn: dateFromIso(todayInVietnam()),
      fieldCodes: [],
      technologyCodes: [],
      events: {
        create: {
          seq: 1,
          kind: "suggested",
          side: "institution",
          actorId: ownerId,
          ownerId,
          toState: "suggested",
          data: { channel: "institution_search" },
        },
      },
    },
    select: { id: true },
  });
  await db.$transaction(async (tx) => {
    const locked = await lockCase(tx, id);
    for (const kind of WAY) {
      const side = kind === "accepted" ? ("expert" as const) : ("institution" as const);
      const recorded = await recordEvent(tx, locked, { kind, side, actorId: side === "expert" ? expert.userId : ownerId });
      if (!recorded.ok) throw new Error(`${kind} was refused`);
    }
  });
  return {
    id,
    expertId: expert.id,
    expertUserId: expert.userId,
    institutionId: institution.id,
    memberId: institution.memberId,
    positionId,
  };
}
