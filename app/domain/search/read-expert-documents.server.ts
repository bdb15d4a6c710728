import { indexAudience } from "~/domain/privacy/rules";
import { isoDate, todayInVietnam } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { withDigest, type Stored } from "./digest.server";
import { expertDocument, type ExpertDocument } from "./expert-document";
import { skillAnswers } from "./skill-reach.server";

/** The documents of those of these experts who may be indexed, from their current records. */
export async function readExpertDocuments(ids: readonly string[]): Promise<Stored<ExpertDocument>[]> {
  const answers = await skillAnswers();
  const today = todayInVietnam();
  const thisYear = Number(today.slice(0, 4));
  const rows = await db.expert.findMany({ where: { id: { in: [...ids] } }, select: COLUMNS });
  return rows.flatMap((row) => {
    const audience = indexAudience({ ...row, blockedInstitutionIds: row.blocks.map((block) => block.institutionId) });
    if (!audience || row.user.disabledAt !== null) return [];
    const document = expertDocument(
      {
        ...row,
        verified: row.verifiedAt !== null,
        skills: row.skills.map(({ skillId, level, skill }) => ({ skillId, level, names: skill })),
        ...answers(row, thisYear),
        degrees: row.degrees.map((degree) => degree.level),
        availability: row.availabilities.map((one) => ({ ...one, from: isoDate(one.from), until: isoDate(one.until) })),
        availabilityConfirmedOn: row.availabilityConfirmedAt && todayInVietnam(row.availabilityConfirmedAt),
        introduced: row.cases.length > 0,
      },
      audience,
      today,
    );
    return [withDigest(document)];
  });
}

const COLUMNS = {
  id: true,
  userId: true,
  visibility: true,
  publishedAt: true,
  fullName: true,
  givenName: true,
  headlineVi: true,
  headlineEn: true,
  biographyVi: true,
  biographyEn: true,
  countryCode: true,
  city: true,
  academicRank: true,
  verifiedAt: true,
  fieldCodes: true,
  technologyCodes: true,
  availabilityConfirmedAt: true,
  updatedAt: true,
  cases: { select: { id: true }, take: 1 },
  user: { select: { disabledAt: true } },
  blocks: { select: { institutionId: true } },
  degrees: { select: { level: true } },
  skills: {
    select: {
      skillId: true,
      level: true,
      years: true,
      lastUsedYear: true,
      verifiedAt: true,
      skill: { select: { labelVi: true, labelEn: true, aliasesVi: true, aliasesEn: true } },
    },
  },
  works: { select: { kind: true, year: true, skillIds: true } },
  employments: { select: { fromYear: true, toYear: true, skillIds: true } },
  languages: { select: { languageCode: true, level: true } },
  availabilities: { select: { engagementType: true, from: true, until: true, hoursPerWeek: true, provinceCodes: true, remoteOnly: true } },
} satisfies Prisma.ExpertSelect;
