import { type Db, type Prisma } from "~/platform/db.server";
import { isoDate, todayInVietnam } from "~/domain/days";
import { type ExpertRecord } from "~/domain/vocabulary/profile";
import { inEngagementOrder, skillLevel } from "./rules";

/**
 * One complete profile without contact details and private wishes, or null; also null while its account is closed. No
 * permission check here: use cases check, and pass on only what `privacy` allows.
 */
export async function readExpert(client: Db, where: { id: string } | { userId: string }): Promise<ExpertRecord | null> {
  const row = await client.expert.findUnique({ where: { ...where, user: { disabledAt: null } }, select: COLUMNS });
  if (!row) return null;
  const { blocks, availabilities, skills, user, ...own } = row;
  return {
    ...own,
    // The profile of a disabled account is hidden like an unpublished one.
    publishedAt: user.disabledAt ? null : own.publishedAt,
    skills: skills.map(({ verifiedAt, ...skill }) => ({
      ...skill,
      level: skillLevel(skill.level),
      verifiedOn: verifiedAt && todayInVietnam(verifiedAt),
    })),
    availability: inEngagementOrder(availabilities).map((offer) => ({ ...offer, from: isoDate(offer.from), until: isoDate(offer.until) })),
    blockedInstitutions: blocks.map((block) => block.institution),
  };
}

const COLUMNS = {
  id: true,
  userId: true,
  version: true,
  fullName: true,
  familyName: true,
  givenName: true,
  academicRank: true,
  headlineVi: true,
  headlineEn: true,
  biographyVi: true,
  biographyEn: true,
  countryCode: true,
  city: true,
  timeZone: true,
  fieldCodes: true,
  technologyCodes: true,
  visibility: true,
  publishedAt: true,
  user: { select: { disabledAt: true } },
  verifiedAt: true,
  availabilityConfirmedAt: true,
  skills: {
    select: { skillId: true, level: true, years: true, lastUsedYear: true, verifiedAt: true },
    orderBy: [{ level: "desc" }, { skillId: "asc" }],
  },
  languages: { select: { languageCode: true, level: true }, orderBy: [{ level: "desc" }, { languageCode: "asc" }] },
  degrees: {
    select: { id: true, level: true, subject: true, organisation: true, countryCode: true, year: true },
    orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "asc" }],
  },
  employments: {
    select: {
      id: true,
      title: true,
      organisation: true,
      countryCode: true,
      fromYear: true,
      toYear: true,
      description: true,
      skillIds: true,
    },
    orderBy: [{ toYear: { sort: "desc", nulls: "first" } }, { fromYear: "desc" }, { id: "asc" }],
  },
  works: {
    select: { id: true, kind: true, title: true, venue: true, year: true, identifier: true, url: true, skillIds: true },
    orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "asc" }],
  },
  availabilities: {
    select: {
      engagementType: true,
      from: true,
      until: true,
      hoursPerWeek: true,
      months: true,
      conditions: true,
      provinceCodes: true,
      remoteOnly: true,
    },
  },
  blocks: {
    select: { institution: { select: { id: true, nameVi: true, nameEn: true } } },
    orderBy: { createdAt: "asc" },
  },
} satisfies Prisma.ExpertSelect;
