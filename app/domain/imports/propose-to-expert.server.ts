import { type Transaction } from "~/platform/db.server";
import { todayInVietnam } from "~/domain/days";
import { columnsFor, pickFor } from "~/domain/vocabulary/profile-columns";
import { type Person } from "./json-columns";
import { type ProfileSaid, proposalsFor } from "./proposal";

/**
 * Stores imported data about somebody as proposals beside their profile, line by line; the profile does not change.
 * @returns how many lines
 */
export async function proposeToExpert(
  tx: Transaction,
  expertId: string,
  person: Person,
  from: { batchId: string; rowNumber: number },
): Promise<number> {
  const lines = proposalsFor(person, await readSaid(tx, expertId), todayInVietnam());
  await tx.importProposal.createMany({ data: lines.map((value) => ({ expertId, ...from, value })) });
  return lines.length;
}

async function readSaid(tx: Transaction, expertId: string): Promise<ProfileSaid> {
  const expert = await tx.expert.findUniqueOrThrow({
    where: { id: expertId },
    select: {
      ...columnsFor("expert", "import"),
      contact: { select: { phone: true } },
      skills: { select: columnsFor("skill", "import") },
      languages: { select: columnsFor("language", "import") },
      degrees: { select: columnsFor("degree", "import") },
      employments: { select: columnsFor("employment", "import") },
      availabilities: { select: columnsFor("availability", "import") },
    },
  });
  const { headlineVi, headlineEn, biographyVi, biographyEn, ...said } = pickFor("expert", "import", expert);
  return {
    ...said,
    headline: { vi: headlineVi, en: headlineEn },
    biography: { vi: biographyVi, en: biographyEn },
    phone: expert.contact?.phone ?? "",
    skillIds: expert.skills.map((skill) => skill.skillId),
    languageCodes: expert.languages.map((language) => language.languageCode),
    degrees: expert.degrees,
    jobs: expert.employments,
    offers: expert.availabilities.map((offer) => offer.engagementType),
  };
}
