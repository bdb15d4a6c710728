import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { caseFacts, readCase } from "./lock-case.server";
import { answersFor, caseSide, mayDo, mayTakeOver } from "./policy";

export type OwnerCandidate = { userId: string; displayName: string; side: "institution" | "coordinator" };

/**
 * The users to whom the actor could hand over the case: for its owner everybody eligible, the institution's members
 * first; for those who may only take it over, themselves.
 * @throws Refusal `not_found` if the case does not exist for the actor, `forbidden` for those who can do neither
 */
export async function ownerCandidates(actor: UserActor, caseId: string): Promise<OwnerCandidate[]> {
  const one = await readCase(db, caseId);
  const facts = caseFacts(one);
  const side = caseSide(actor, facts);
  if (!side) throw new Refusal("not_found");
  if (!mayDo(actor, facts, "handed_over").ok) throw new Refusal("forbidden");
  if (!answersFor(actor, facts)) {
    const own = side === "institution" ? ("institution" as const) : ("coordinator" as const);
    return mayTakeOver(actor, facts) ? [{ userId: actor.userId, displayName: actor.displayName, side: own }] : [];
  }
  const able = {
    disabledAt: null,
    emailVerifiedAt: { not: null },
    id: { notIn: [one.ownerId, ...(one.expertUserId ? [one.expertUserId] : [])] },
  };
  const select = { id: true, displayName: true };
  const members = facts.institutionKnows
    ? await db.user.findMany({
        where: {
          ...able,
          memberships: {
            some: { institutionId: one.institutionId, role: { in: ["owner", "recruiter"] }, institution: { status: "verified" } },
          },
        },
        select,
        orderBy: { displayName: "asc" },
      })
    : [];
  const coordinators = await db.user.findMany({
    where: { ...able, roles: { some: { role: "coordinator" } } },
    select,
    orderBy: { displayName: "asc" },
  });
  const inside = new Set(members.map((member) => member.id));
  return [
    ...members.map(({ id, displayName }) => ({ userId: id, displayName, side: "institution" as const })),
    ...coordinators
      .filter(({ id }) => !inside.has(id))
      .map(({ id, displayName }) => ({ userId: id, displayName, side: "coordinator" as const })),
  ];
}
