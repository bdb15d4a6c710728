import { type PositionSection } from "./model";
import { type PublicationFacts } from "./rules";
import { type SectionValues } from "./section-schemas";

/** One section of the form with its values. */
export type SectionInput = { [S in PositionSection]: { section: S; values: SectionValues[S] } }[PositionSection];

const date = (value: string | null) => (value === null ? null : new Date(`${value}T00:00:00Z`));

/** The columns that a section writes. Skills are rows of their own and are written beside them. */
export function sectionColumns(input: SectionInput) {
  switch (input.section) {
    case "basics":
    case "text":
    case "requirements":
      return input.values;
    case "work":
      return { ...input.values, startFrom: date(input.values.startFrom), startUntil: date(input.values.startUntil) };
    case "skills": {
      const { skills: _, ...columns } = input.values;
      return columns;
    }
    case "offer":
      return { ...input.values, dossierDeadline: date(input.values.dossierDeadline) };
  }
}

/** The facts that publication depends on, as they would be after saving this section. */
export function factsWith(facts: PublicationFacts, input: SectionInput): PublicationFacts {
  switch (input.section) {
    case "skills":
      return {
        ...facts,
        fieldCodes: input.values.fieldCodes,
        skillCount: input.values.skills.filter((row) => row.skill !== "" || row.text !== "").length,
      };
    case "offer":
      return { ...facts, dossierDeadline: input.values.dossierDeadline };
    case "requirements":
      return facts;
    case "basics":
    case "text":
    case "work":
      return { ...facts, ...input.values };
  }
}
