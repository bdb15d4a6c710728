import { type EngagementType } from "~/domain/vocabulary/people";
import { dateFromIso } from "~/domain/days";
import { type Transaction } from "~/platform/db.server";
import { lockCase, type LockedCase } from "./lock-case.server";
import { type CaseSide, type Channel } from "./model";
import { applyEvent, type START_KINDS } from "./rules";
import { type EventData } from "./snapshot";

export type Beginning = {
  creationKey: string;
  expertId: string;
  positionId: string;
  institutionId: string;
  channel: Channel;
  ownerId: string;
  engagementType: EngagementType;
  /** False if the institution learns about the person only on acceptance. */
  institutionSees: boolean;
  invitationText?: string;
  askedFields?: readonly string[];
  nominatorId?: string | null;
  nominatorName?: string;
  /** Frozen for reports. */
  frozen: {
    countryCode: string | null;
    fieldCodes: string[];
    technologyCodes: string[];
    matchScore: number | null;
    matchVersion: string | null;
  };
  event: { kind: (typeof START_KINDS)[number]; side: CaseSide; actorId: string | null; note?: string; at?: Date };
};

/**
 * Writes a new case with its first event and returns it locked. The calling use case decides who may begin a case; only
 * use cases and the demo data call this.
 * @throws a unique violation of `creationKey` if the form was sent before, or of the open pair for a second open case
 */
export async function beginCase(tx: Transaction, { event, frozen, institutionSees, ...begun }: Beginning): Promise<LockedCase> {
  const at = event.at ?? new Date();
  const data: EventData = { channel: begun.channel, engagementType: begun.engagementType, institutionSees };
  const first = applyEvent(null, { kind: event.kind, side: event.side, at, ownerId: begun.ownerId, data });
  const created = await tx.case.create({
    data: {
      creationKey: begun.creationKey,
      expertId: begun.expertId,
      positionId: begun.positionId,
      institutionId: begun.institutionId,
      channel: begun.channel,
      ownerId: begun.ownerId,
      engagementType: begun.engagementType,
      invitationText: begun.invitationText ?? "",
      askedFields: [...(begun.askedFields ?? [])],
      nominatorId: begun.nominatorId ?? null,
      nominatorName: begun.nominatorName ?? "",
      ...frozen,
      state: first.state,
      stateSince: at,
      awaitsInstitution: first.awaitsInstitution,
      institutionSince: first.institutionSince,
      invitedAt: first.invitedAt,
      expiresAt: first.expiresAt,
      nextStep: first.nextStep,
      dueOn: dateFromIso(first.dueOn),
      createdAt: at,
      events: {
        create: {
          seq: 1,
          at,
          kind: event.kind,
          side: event.side,
          actorId: event.actorId,
          ownerId: begun.ownerId,
          toState: first.state,
          note: event.note ?? "",
          data,
        },
      },
    },
    select: { id: true },
  });
  return lockCase(tx, created.id);
}
