import { type UserActor } from "~/domain/identity/model";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { caseFacts, readCase } from "./lock-case.server";
import { answersFor } from "./policy";

/** Somebody who can answer for a case; `institution` is empty for coordinators. */
export type OwnerCandidate = { id: string; name: string; institution: { nameVi: string; nameEn: string } | null };

/** More than any institution and desk has today; a page shows no more. */
const MOST = 100;

/**
 * To whom the owner can hand a case over: the institution's owners and recruiters where it knows of the case, then
 * coordinators, each by name. Only the owner asks.
 * @throws Refusal `not_found` for everybody else
 */
export async function listOwnerCandidates(actor: UserActor, caseId: string): Promise<OwnerCandidate[]> {
  const one = await readCase(db, caseId);
  const facts = caseFacts(one);
  if (!answersFor(actor, facts)) throw new Refusal("not_found");
  const not = [one.ownerId, ...(one.expertUserId ? [one.expertUserId] : [])];
  const open = { id: { notIn: not }, disabledAt: null, emailVerifiedAt: { not: null } };
  const [members, coordinators] = await Promise.all([
    facts.institutionKnows
      ? db.institutionMember.findMany({
          where: { institutionId: one.institutionId, role: { in: ["owner", "recruiter"] }, user: open },
          select: { user: { select: { id: true, displayName: true } }, institution: { select: { nameVi: true, nameEn: true } } },
          take: MOST,
        })
      : [],
    db.user.findMany({ where: { ...open, roles: { some: { role: "coordinator" } } }, select: { id: true, displayName: true }, orderBy: { displayName: "asc" }, take: MOST }),
  ]);
  const ofInstitution = members.map(({ user, institution }) => ({ id: user.id, name: user.displayName, institution }));
  const rest = coordinators.filter(({ id }) => !ofInstitution.some((one) => one.id === id));
  return [...ofInstitution, ...rest.map(({ id, displayName }) => ({ id, name: displayName, institution: null }))];
}
