import { CHAIN, type CaseHistory, type ReportEvent, RESULTS, type Stage } from "./model";

type Milestone = { at: number; ownerId: string };
export type Milestones = Partial<Record<Stage, Milestone>>;

const AT: Readonly<Record<string, Stage>> = {
  invited: "contacted",
  self_nominated: "contacted",
  accepted: "accepted",
  taken_up: "accepted",
  dossier_opened: "dossier",
  selected: "selected",
  engagement_started: "started",
  engagement_renewed: "renewed",
  engagement_continued: "renewed",
};

/**
 * When each stage was first reached, by the events before a moment (docs/reports.md maps events to stages). Only those
 * events are read, so later events never change the result.
 */
export function milestones(history: CaseHistory, before: number): Milestones {
  const found: Milestones = {};
  const reach = (stage: Stage, { at, ownerId }: ReportEvent) => {
    const first = found[stage];
    if (!first || at < first.at) found[stage] = { at, ownerId };
  };
  for (const event of history.events) {
    if (event.at >= before) continue;
    reach("begun", event);
    const stage = AT[event.kind];
    if (stage) reach(stage, event);
    if (isDelivery(event)) reach("delivered", event);
    if (isReturn(event)) reach("returned", event);
  }
  return found;
}

/** Whether the event is the institution's review and confirms the agreed delivery. */
function isDelivery(event: ReportEvent): boolean {
  return isInstitutionsReview(event) && event.data.delivered === true;
}

/** Outcomes are counted from the institution's review only: the expert's review of the same work would count them twice. */
export function isInstitutionsReview(event: ReportEvent): boolean {
  return event.kind === "review_recorded" && event.data.side === "institution";
}

/** A long-term return begins, either directly or after another engagement type. */
function isReturn(event: ReportEvent): boolean {
  if (event.kind === "engagement_continued") return event.data.returned === true;
  return event.kind === "engagement_started" && event.data.engagementType === "return_long_term";
}

/**
 * The stages that a case has passed: those of its milestones and all earlier ones in the chain, since a case may skip
 * one (a selection without a dossier of its own, for example). So a later stage never has more cases than an earlier
 * one.
 */
export function passedStages(found: Milestones): Stage[] {
  const results = RESULTS.filter((stage) => found[stage]);
  const last = results.length > 0 ? CHAIN.length - 1 : CHAIN.findLastIndex((stage) => found[stage]);
  return [...CHAIN.slice(0, last + 1), ...results];
}
