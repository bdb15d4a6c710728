import { indexAudience } from "~/domain/privacy/rules";
import { isoDate, todayInVietnam } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { columnsFor } from "~/domain/vocabulary/profile-columns";
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
  ...columnsFor("expert", "index"),
  ...columnsFor("expert", "gate"),
  cases: { select: { id: true }, take: 1 },
  user: { select: { disabledAt: true } },
  blocks: { select: { institutionId: true } },
  degrees: { select: columnsFor("degree", "index") },
  skills: {
    select: {
      ...columnsFor("skill", "index"),
      skill: { select: { labelVi: true, labelEn: true, aliasesVi: true, aliasesEn: true } },
    },
  },
  works: { select: columnsFor("work", "index") },
  employments: { select: columnsFor("employment", "index") },
  languages: { select: columnsFor("language", "index") },
  availabilities: { select: columnsFor("availability", "index") },
} satisfies Prisma.ExpertSelect;
