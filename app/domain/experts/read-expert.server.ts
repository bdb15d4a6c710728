import { type Db, type Prisma } from "~/platform/db.server";
import { isoDate, todayInVietnam } from "~/domain/days";
import { type ExpertRecord } from "~/domain/vocabulary/profile";
import { columnsFor } from "~/domain/vocabulary/profile-columns";
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
  ...columnsFor("expert", "owner"),
  user: { select: { disabledAt: true } },
  skills: { select: columnsFor("skill", "owner"), orderBy: [{ level: "desc" }, { skillId: "asc" }] },
  languages: { select: columnsFor("language", "owner"), orderBy: [{ level: "desc" }, { languageCode: "asc" }] },
  degrees: { select: columnsFor("degree", "owner"), orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "asc" }] },
  employments: {
    select: columnsFor("employment", "owner"),
    orderBy: [{ toYear: { sort: "desc", nulls: "first" } }, { fromYear: "desc" }, { id: "asc" }],
  },
  works: { select: columnsFor("work", "owner"), orderBy: [{ keyWork: "desc" }, { year: { sort: "desc", nulls: "last" } }, { id: "asc" }] },
  availabilities: { select: columnsFor("availability", "owner") },
  blocks: {
    select: { institution: { select: { id: true, nameVi: true, nameEn: true } } },
    orderBy: { createdAt: "asc" },
  },
} satisfies Prisma.ExpertSelect;
