import { type SkillIndex } from "~/domain/skills/skills";
import { type InputLine } from "./read-lines";

/** The response of each subcommand to one line: an object to be printed as JSON. */
export const ANSWERS = {
  resolve: (index: SkillIndex, line: InputLine) => {
    const { text, match, skillId, confidence, candidates } = index.resolveSkill(line.text);
    return {
      text,
      match,
      ...named(index, skillId),
      confidence,
      ambiguous: match === "ambiguous",
      candidates: candidates.map((one) => ({ ...named(index, one.skillId), match: one.match, confidence: one.confidence })),
      ...cutMark(line),
    };
  },
  suggest: (index: SkillIndex, line: InputLine) => ({
    text: line.text,
    skills: index.suggestSkills(line.text).map(({ skillId, confidence, words }) => ({ ...named(index, skillId), confidence, words })),
    ...cutMark(line),
  }),
} as const;

export type Subcommand = keyof typeof ANSWERS;

function named(index: SkillIndex, skillId: string | null) {
  return {
    skillId,
    labelVi: skillId === null ? null : index.label(skillId, "vi"),
    labelEn: skillId === null ? null : index.label(skillId, "en"),
  };
}

function cutMark(line: InputLine): { cut?: true } {
  return line.cut ? { cut: true } : {};
}
