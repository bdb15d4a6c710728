import { payFloorColumns } from "~/domain/experts/pay-floor";
import { expertTexts, matchExpertOf } from "~/domain/matches/match-expert";
import { type MatchExpert } from "~/domain/matching/model";
import { textTerms } from "~/domain/matching/text/terms";
import { type SkillIndex } from "~/domain/skills/skills";
import { withDigest, type Stored } from "~/domain/search/digest.server";
import { expertDocument, type ExpertDocument } from "~/domain/search/expert-document";
import { type SkillNames } from "~/domain/search/labels";
import { answersOf } from "~/domain/search/skill-reach";
import { todayInVietnam } from "~/domain/days";
import { type DrawnExpert } from "./draw-expert";

/** Converts generated records with the product's own functions, without reading them back from the database. */
export type DrawnRecords = {
  document(expert: DrawnExpert): Stored<ExpertDocument>;
  /** @param withText false if the terms of its texts are already known */
  matchExpert(expert: DrawnExpert, withText?: boolean): MatchExpert;
};

export function drawnRecords(taxonomy: SkillIndex, today: string): DrawnRecords {
  const answers = answersOf(taxonomy);
  const thisYear = Number(today.slice(0, 4));
  const findSkills = (text: string) => taxonomy.suggestSkills(text).map((found) => found.skillId);
  return {
    document: (expert) =>
      withDigest(
        expertDocument(
          {
            ...expert,
            verified: expert.verifiedAt !== null,
            skills: expert.skills.map(({ skillId, level }) => ({ skillId, level, names: namesOf(taxonomy, skillId) })),
            ...answers(expert, thisYear),
            degrees: expert.degrees.map((degree) => degree.level),
            availability: expert.availabilities,
            availabilityConfirmedOn: todayInVietnam(expert.updatedAt),
            introduced: false,
          },
          { visibility: expert.visibility, blockedInstitutionIds: [] },
          today,
        ),
      ),
    matchExpert: (expert, withText = true) => {
      const availabilities = expert.availabilities.map(({ payFloor, ...one }) => {
        return {
          ...one,
          ...payFloorColumns({ payFloorAmount: payFloor?.amount, payFloorCurrency: payFloor?.currency, payFloorPer: payFloor?.per }),
        };
      });
      return matchExpertOf({ ...expert, availabilities }, withText ? textTerms(expertTexts(expert), findSkills) : null, today);
    },
  };
}

function namesOf(taxonomy: SkillIndex, skillId: string): SkillNames {
  const skill = taxonomy.find(skillId);
  if (!skill) throw new Error(`unknown skill ${skillId}`);
  return { labelVi: skill.vi, labelEn: skill.en, aliasesVi: skill.aliases.vi, aliasesEn: skill.aliases.en };
}
