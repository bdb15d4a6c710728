import { type CaseStage } from "~/domain/cases/case-stage";
import { type NextStep } from "~/domain/cases/model";

type Part = "messages" | "interviews" | "dossier" | "engagement";

/** The tab of a case where a next step is done; steps not listed here have their form on the overview, or only wait. */
export const PART_OF_STEP: Partial<Record<NextStep, Part>> = {
  answer_question: "messages",
  complete_dossier: "dossier",
  check_dossier: "dossier",
  arrange_interview: "interviews",
  hold_interview: "interviews",
  agree_engagement: "engagement",
  await_start: "engagement",
  review: "engagement",
};

/** The tab that the expert most likely needs at a stage. */
export const PART_OF_STAGE: Partial<Record<CaseStage, Part>> = {
  accepted: "messages",
  in_review: "dossier",
  selected: "engagement",
  engaged: "engagement",
  completed: "engagement",
  ended_early: "engagement",
};

/** Outcomes after which the expert looks for another position. */
export const LOOKS_FURTHER: readonly CaseStage[] = ["declined", "expired", "not_selected", "withdrawn"];
