import { type CaseStage } from "../case-stage";

const TONES: Partial<Record<CaseStage, "primary" | "success" | "warning" | "neutral">> = {
  invited: "warning",
  suggested: "warning",
  waiting: "warning",
  selected: "success",
  engaged: "success",
  completed: "success",
  accepted: "primary",
  dossier: "primary",
  interview: "primary",
  in_review: "primary",
};

/** The colour of a stage's badge: waiting for somebody, in progress, or ended well. */
export function stageTone(stage: CaseStage) {
  return TONES[stage] ?? "neutral";
}
