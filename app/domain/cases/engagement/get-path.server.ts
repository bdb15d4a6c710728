import { type Actor, isCoordinator, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { isoDate } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { type PathStep } from "./path";

export type PathEntry = PathStep & {
  caseId: string;
  positionVi: string;
  positionEn: string;
  institutionVi: string;
  institutionEn: string;
  renewals: number;
};

/**
 * A person's engagements over the years, ordered by start. The person and coordinators see all of them, an
 * institution's members those with their institution; nobody else learns that any exist.
 * @throws Refusal `not_found`, also for an institution that has none with this person
 */
export async function getPath(
  actor: UserActor,
  id: string,
): Promise<{ own: boolean; whole: boolean; fullName: string; entries: PathEntry[] }> {
  const expertId = recordId(id);
  const person = await db.expert.findUnique({ where: { id: expertId }, select: { fullName: true, userId: true } });
  const own = person?.userId === actor.userId;
  const whole = own || isCoordinator(actor);
  const institutions = verifiedMemberships(actor).map((membership) => membership.institutionId);
  if (!person || !actor.emailVerified || (!whole && institutions.length === 0)) throw new Refusal("not_found");
  const rows = await db.engagement.findMany({
    where: { expertId, ...(whole ? {} : { institutionId: { in: institutions } }) },
    select: COLUMNS,
    orderBy: [{ startOn: "asc" }, { id: "asc" }],
  });
  // For a person hidden from coordinators, a coordinator can open the path only if one exists.
  if (!own && rows.length === 0) throw new Refusal("not_found");
  return { own, whole, fullName: person.fullName, entries: rows.map(entryOf) };
}

/** Whether the path shows anything to the person and coordinators, and so whether to link to it. */
export async function hasPath(actor: Actor, expertId: string, own: boolean): Promise<boolean> {
  if (!own && !isCoordinator(actor)) return false;
  return (await db.engagement.count({ where: { expertId }, take: 1 })) > 0;
}

const COLUMNS = {
  id: true,
  caseId: true,
  engagementType: true,
  state: true,
  startOn: true,
  endOn: true,
  endedOn: true,
  renewals: true,
  continuesId: true,
  position: { select: { titleVi: true, titleEn: true, institution: { select: { nameVi: true, nameEn: true } } } },
} satisfies Prisma.EngagementSelect;

function entryOf(row: Prisma.EngagementGetPayload<{ select: typeof COLUMNS }>): PathEntry {
  return {
    id: row.id,
    caseId: row.caseId,
    engagementType: row.engagementType,
    state: row.state,
    startOn: isoDate(row.startOn),
    until: isoDate(row.endedOn) ?? isoDate(row.endOn),
    continuesId: row.continuesId,
    renewals: row.renewals,
    positionVi: row.position.titleVi,
    positionEn: row.position.titleEn,
    institutionVi: row.position.institution.nameVi,
    institutionEn: row.position.institution.nameEn,
  };
}
