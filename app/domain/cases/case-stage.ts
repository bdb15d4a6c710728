import { CASE_STATES, type CaseSide } from "./model";
import { type CaseSnapshot } from "./snapshot";
import { expertStage, NOMINATOR_STAGES, nominatorStage } from "./rules";

/** What a reader sees of a case's state: the state itself for the managing sides, a reduced form for the others. */
const CASE_STAGES = [...CASE_STATES, "waiting", "in_review", ...NOMINATOR_STAGES.filter((stage) => stage !== "engaged")] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

export function stageFor(side: CaseSide, snapshot: Pick<CaseSnapshot, "state" | "awaitsInstitution" | "expertKnows">): CaseStage {
  if (side === "expert") return expertStage(snapshot) ?? "waiting";
  if (side === "nominator") return nominatorStage(snapshot.state);
  return snapshot.awaitsInstitution && snapshot.state === "accepted" ? "waiting" : snapshot.state;
}
