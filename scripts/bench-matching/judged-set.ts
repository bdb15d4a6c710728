import { type MatchContext, type MatchExpert, type MatchPosition } from "~/domain/matching/model";
import { neighbourLookup } from "~/domain/matching/neighbours";
import { corpusOf } from "~/domain/matching/text/bm25";
import { DEFAULT_WEIGHTS } from "~/domain/matching/weights";
import { skillsFromFiles } from "~/domain/skills/skill-data.server";
import { buildSkillIndex, type SkillIndex } from "~/domain/skills/skills";
import { judgedExpert, judgedPosition, readingWith, type TextReading } from "./judged-records";
import { type Grade, LABELS_DATE, type LabelledExpert, type LabelledPosition, loadLabels } from "./labels";

/** A labelled position with its candidates, as matching sees them. */
export type JudgedCase = {
  labelled: LabelledPosition;
  position: MatchPosition;
  candidates: readonly { labelled: LabelledExpert; expert: MatchExpert; grade: Grade }[];
};

export type JudgedSet = {
  index: SkillIndex;
  reading: TextReading;
  /** All experts of the set; text statistics are computed over all of them. */
  experts: readonly LabelledExpert[];
  context: MatchContext;
  cases: readonly JudgedCase[];
};

/** The labelled set as the product would hold it on its reference day. */
export function judgedSet(): JudgedSet {
  const skills = skillsFromFiles();
  const index = buildSkillIndex(skills);
  const reading = readingWith(index);
  const { positions, experts } = loadLabels();
  const byKey = new Map(experts.map((labelled) => [labelled.key, { labelled, expert: judgedExpert(labelled, reading) }]));
  const context: MatchContext = {
    today: LABELS_DATE,
    neighbours: neighbourLookup(skills),
    isBlocked: () => false,
    weights: DEFAULT_WEIGHTS,
    adjustments: {},
    corpus: corpusOf([...byKey.values()].map(({ expert }) => expert.text)),
  };
  const cases = positions.map((labelled) => ({
    labelled,
    position: judgedPosition(labelled, reading),
    candidates: labelled.candidates.map(({ expert: key, grade }) => {
      const known = byKey.get(key);
      if (!known) throw new Error(`labels/positions/${labelled.key}.json: no expert ${key}`);
      return { ...known, grade };
    }),
  }));
  return { index, reading, experts, context, cases };
}
