import { randomUUID } from "node:crypto";
import { CLOSED_STATES, type CaseState } from "~/domain/cases/model";
import { db } from "~/platform/db.server";
import { actorOf } from "./actor-of";
import { makeExpert } from "./make-expert";
import { makeInstitution } from "./make-institution";
import { makePosition } from "./make-position";
import { makeUser } from "./make-user";

/**
 * A case in the requested state, with its first event and one person of each role: the expert, the institution's owner
 * (the accountable owner of the case), a recruiter, a viewer, a coordinator who does not own it, and a stranger.
 */
export async function makeOpenCase(
  own: { state?: CaseState; institutionSince?: Date | null; expert?: Parameters<typeof makeExpert>[0] } = {},
) {
  const { state = "dossier", institutionSince = new Date(Date.now() - 86_400_000) } = own;
  const institution = await makeInstitution();
  const [expert, position, recruiter, viewer, coordinator, stranger] = await Promise.all([
    makeExpert({ fullName: "Đỗ Thị Ánh Tuyết", ...own.expert }),
    makePosition({ institutionId: institution.id }),
    makeUser({ displayName: "Vũ Đình Khải" }),
    makeUser(),
    makeUser({ roles: ["coordinator"] }),
    makeUser(),
  ]);
  await db.institutionMember.createMany({
    data: [
      { institutionId: institution.id, userId: recruiter.id, role: "recruiter" },
      { institutionId: institution.id, userId: viewer.id, role: "viewer" },
    ],
  });
  const since = new Date(Date.now() - 2 * 86_400_000);
  const { id } = await db.case.create({
    data: {
      creationKey: randomUUID(),
      expertId: expert.id,
      positionId: position.id,
      institutionId: institution.id,
      ownerId: institution.memberId,
      channel: "institution_search",
      engagementType: "remote_advising",
      state,
      invitedAt: since,
      institutionSince,
      ...(CLOSED_STATES.includes(state) ? { closedAt: new Date() } : { nextStep: "other", dueOn: new Date("2030-01-01") }),
      events: {
        create: [
          { seq: 1, kind: "invited", side: "institution", actorId: institution.memberId, ownerId: institution.memberId, toState: state },
        ],
      },
    },
    select: { id: true },
  });
  const [asExpert, asOwner, asRecruiter, asViewer, asCoordinator, asStranger] = await Promise.all(
    [expert.userId, institution.memberId, recruiter.id, viewer.id, coordinator.id, stranger.id].map(actorOf),
  );
  return {
    id,
    expertId: expert.id,
    institutionId: institution.id,
    asExpert: asExpert!,
    asOwner: asOwner!,
    asRecruiter: asRecruiter!,
    asViewer: asViewer!,
    asCoordinator: asCoordinator!,
    asStranger: asStranger!,
  };
}
