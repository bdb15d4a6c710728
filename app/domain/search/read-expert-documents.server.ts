import { indexAudience } from "~/domain/privacy/rules";
import { isoDate } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db.server";
import { withDigest, type Stored } from "./digest.server";
import { expertDocument, type ExpertDocument } from "./expert-document";
import { skillReach } from "./skill-reach.server";

/** The documents of those among these experts who may be in the index, from the records as they are now. */
export async function readExpertDocuments(ids: readonly string[]): Promise<Stored<ExpertDocument>[]> {
  const reach = await skillReach();
  const rows = await db.expert.findMany({ where: { id: { in: [...ids] } }, select: COLUMNS });
  return rows.flatMap((row) => {
    const audience = indexAudience({ ...row, blockedInstitutionIds: row.blocks.map((block) => block.institutionId) });
    if (!audience || row.user.disabledAt !== null) return [];
    const document = expertDocument(
      {
        ...row,
        verified: row.verifiedAt !== null,
        skills: row.skills.map(({ skillId, level, skill }) => ({ skillId, level, names: skill })),
        reach: [...row.skills, ...[...row.works, ...row.employments].flatMap(shownSkills)].flatMap(({ skillId }) => reach(skillId)),
        degrees: row.degrees.map((degree) => degree.level),
        availability: row.availabilities.map((one) => ({ ...one, from: isoDate(one.from), until: isoDate(one.until) })),
      },
      audience,
    );
    return [withDigest(document)];
  });
}

const shownSkills = ({ skillIds }: { skillIds: string[] }) => skillIds.map((skillId) => ({ skillId }));

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
  updatedAt: true,
  user: { select: { disabledAt: true } },
  blocks: { select: { institutionId: true } },
  degrees: { select: { level: true } },
  skills: {
    select: { skillId: true, level: true, skill: { select: { labelVi: true, labelEn: true, aliasesVi: true, aliasesEn: true } } },
  },
  works: { select: { skillIds: true } },
  employments: { select: { skillIds: true } },
  languages: { select: { languageCode: true, level: true } },
  availabilities: { select: { engagementType: true, from: true, until: true, hoursPerWeek: true, provinceCodes: true, remoteOnly: true } },
} satisfies Prisma.ExpertSelect;
