import { randomUUID } from "node:crypto";
import { type Visibility } from "~/domain/vocabulary/people";
import { type UserActor } from "~/domain/vocabulary/actor";
import { actorOf } from "./actor-of";
import { makeExpert } from "./make-expert";
import { makeInstitution } from "./make-institution";
import { makePosition } from "./make-position";
import { makeUser } from "./make-user";
import { db } from "~/platform/db.server";

export type MadePair = {
  expert: UserActor;
  recruiter: UserActor;
  coordinator: UserActor;
  institutionId: string;
  expertId: string;
  positionId: string;
  /** The common fields of every start form, with a new creation key. */
  start: () => { expertId: string; positionId: string; creationKey: string; engagementType: "remote_advising" };
};

/** An expert with contact details, and an open position whose creator recruits for it; no case yet. */
export async function makePair(own: { visibility?: Visibility; blocks?: string[] } = {}): Promise<MadePair> {
  const institution = await makeInstitution();
  const position = await makePosition({ institutionId: institution.id, createdBy: institution.memberId });
  const expert = await makeExpert({ fullName: "Ngô Thanh Tâm", ...own });
  await db.expertContact.create({ data: { expertId: expert.id, email: "tam@example.test", phone: "+81 3 0000 0000" } });
  const coordinator = await makeUser({ displayName: "Lý Minh Châu", roles: ["coordinator"] });
  const ids = { expertId: expert.id, positionId: position.id };
  return {
    ...ids,
    expert: await actorOf(expert.userId),
    recruiter: await actorOf(institution.memberId),
    coordinator: await actorOf(coordinator.id),
    institutionId: institution.id,
    start: () => ({ ...ids, creationKey: randomUUID(), engagementType: "remote_advising" }),
  };
}

/** A colleague of the institution, ready to act. */
export async function makeMember(institutionId: string, role: "owner" | "recruiter" | "viewer"): Promise<UserActor> {
  const user = await makeUser({ displayName: "Đỗ Hải Yến" });
  await db.institutionMember.create({ data: { institutionId, userId: user.id, role } });
  return actorOf(user.id);
}
