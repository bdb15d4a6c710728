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

/** What the form of any section needs. Values of `defaults` are strings, numbers and lists as the form shows them. */
export interface SectionProps {
  section: PositionSection;
  /** Address of the position's own page, where the form can be left. */
  desk: string;
  publicPage: string;
  version: number;
  defaults: Record<string, unknown>;
  options: SectionOptions;
  /** Skills that the position's text speaks of; only for the section on skills. */
  suggestions: readonly SuggestedSkill[];
  lastResult: SubmissionResult<string[]> | undefined;
  /** Someone else saved in between. */
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
