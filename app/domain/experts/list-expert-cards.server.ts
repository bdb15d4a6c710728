import { type Actor } from "~/domain/vocabulary/actor";
import { mayFindExpert } from "~/domain/privacy/rules";
import { isoDate, todayInVietnam } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { type ExpertCard } from "./model";
import { highestDegree, inEngagementOrder, skillLevel } from "./rules";

/**
 * Cards of the experts with these ids, in the order of the ids. Each current record is read and checked for this actor:
 * experts who may not be found are dropped, so a stale index entry reveals nothing.
 */
export async function listExpertCards(actor: Actor, ids: readonly string[]): Promise<ExpertCard[]> {
  const rows = await db.expert.findMany({ where: { id: { in: [...new Set(ids)] }, user: { disabledAt: null } }, select: CARD_COLUMNS });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const gate = {
      ...row,
      publishedAt: row.user.disabledAt ? null : row.publishedAt,
      blockedInstitutionIds: row.blocks.map((block) => block.institutionId),
    };
    return mayFindExpert(actor, gate) ? [toCard(row)] : [];
  });
}

const CARD_COLUMNS = {
  id: true,
  userId: true,
  visibility: true,
  publishedAt: true,
  fullName: true,
  givenName: true,
  headlineVi: true,
  headlineEn: true,
  countryCode: true,
  city: true,
  timeZone: true,
  academicRank: true,
  verifiedAt: true,
  fieldCodes: true,
  technologyCodes: true,
  availabilityConfirmedAt: true,
  updatedAt: true,
  user: { select: { disabledAt: true } },
  blocks: { select: { institutionId: true } },
  degrees: { select: { level: true } },
  skills: { select: { skillId: true, level: true, years: true, lastUsedYear: true }, orderBy: [{ level: "desc" }, { skillId: "asc" }] },
  languages: { select: { languageCode: true, level: true }, orderBy: { languageCode: "asc" } },
  availabilities: {
    select: { engagementType: true, from: true, until: true, hoursPerWeek: true, months: true, provinceCodes: true, remoteOnly: true },
  },
} satisfies Prisma.ExpertSelect;

type CardRow = Prisma.ExpertGetPayload<{ select: typeof CARD_COLUMNS }>;

function toCard(row: CardRow): ExpertCard {
  return {
    id: row.id,
    fullName: row.fullName,
    givenName: row.givenName,
    headlineVi: row.headlineVi,
    headlineEn: row.headlineEn,
    countryCode: row.countryCode,
    city: row.city,
    timeZone: row.timeZone,
    academicRank: row.academicRank,
    highestDegree: highestDegree(row.degrees.map((degree) => degree.level)),
    verified: row.verifiedAt !== null,
    skills: row.skills.map((skill) => ({ ...skill, level: skillLevel(skill.level) })),
    fieldCodes: row.fieldCodes,
    technologyCodes: row.technologyCodes,
    languages: row.languages,
    availability: inEngagementOrder(row.availabilities).map((one) => ({ ...one, from: isoDate(one.from), until: isoDate(one.until) })),
    availabilityConfirmedOn: row.availabilityConfirmedAt && todayInVietnam(row.availabilityConfirmedAt),
    updatedAt: row.updatedAt.toISOString(),
  };
}
