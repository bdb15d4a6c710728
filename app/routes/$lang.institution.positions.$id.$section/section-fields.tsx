import { type SubmissionResult } from "@conform-to/react";
import { type PositionSection } from "~/domain/positions/model";
import { BasicsSection } from "./basics-section";
import { OfferSection } from "./offer-section";
import { type SectionOptions } from "./options.server";
import { RequirementsSection } from "./requirements-section";
import { SkillsSection } from "./skills-section";
import { type SuggestedSkill } from "./suggested-skills.server";
import { TextSection } from "./text-section";
import { WorkSection } from "./work-section";

/** Props of every section's form. Values of `defaults` are strings, numbers and lists as the form shows them. */
export interface SectionProps {
  section: PositionSection;
  /** Address of the position's own page, the target of Cancel. */
  desk: string;
  publicPage: string;
  version: number;
  defaults: Record<string, unknown>;
  options: SectionOptions;
  /** Skills found in the position's text; only for the skills section. */
  suggestions: readonly SuggestedSkill[];
  lastResult: SubmissionResult<string[]> | undefined;
  /** Someone else has saved in the meantime. */
  stale: boolean;
}

const FORMS = {
  basics: BasicsSection,
  text: TextSection,
  work: WorkSection,
  skills: SkillsSection,
  requirements: RequirementsSection,
  offer: OfferSection,
} as const;

export function SectionFields(props: SectionProps) {
  const SectionForm = FORMS[props.section];
  return <SectionForm {...props} />;
}
