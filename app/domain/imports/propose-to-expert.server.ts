import { type Transaction } from "~/platform/db.server";
import { todayInVietnam } from "~/domain/days";
import { type Person } from "./model";
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
      countryCode: true,
      city: true,
      academicRank: true,
      headlineVi: true,
      headlineEn: true,
      biographyVi: true,
      biographyEn: true,
      orcid: true,
      contact: { select: { phone: true } },
      skills: { select: { skillId: true } },
      languages: { select: { languageCode: true } },
      degrees: { select: { level: true, organisation: true } },
      employments: { select: { title: true, organisation: true } },
      availabilities: { select: { engagementType: true } },
    },
  });
  return {
    countryCode: expert.countryCode,
    city: expert.city,
    academicRank: expert.academicRank,
    headline: { vi: expert.headlineVi, en: expert.headlineEn },
    biography: { vi: expert.biographyVi, en: expert.biographyEn },
    orcid: expert.orcid,
    phone: expert.contact?.phone ?? "",
    skillIds: expert.skills.map((skill) => skill.skillId),
    languageCodes: expert.languages.map((language) => language.languageCode),
    degrees: expert.degrees,
    jobs: expert.employments,
    offers: expert.availabilities.map((offer) => offer.engagementType),
  };
}
