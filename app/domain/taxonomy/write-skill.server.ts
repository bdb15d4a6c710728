import { type Skill } from "~/domain/reference/model";

/** The database columns of a skill's names and codes. */
export function skillColumns(skill: Skill) {
  return {
    labelVi: skill.vi,
    labelEn: skill.en,
    aliasesVi: [...skill.aliases.vi],
    aliasesEn: [...skill.aliases.en],
    fieldCode: skill.field,
    technologyCodes: [...skill.technologies],
  };
}

/** Marks the skill as edited by an administrator: from now on the database wins over the files, and readers must reload it. */
export function editedBy(userId: string) {
  return { editedAt: new Date(), editedBy: userId, version: { increment: 1 } };
}
