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
 * When each stage was reached first, by the events before a moment (docs/reports.md says which event stands for which
 * stage). Nothing else of a case is looked at, so later events never change it.
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

/** The institution's review says that what was agreed was delivered. */
function isDelivery(event: ReportEvent): boolean {
  return isInstitutionsReview(event) && event.data.delivered === true;
}

/** Outcomes are the institution's to state: the expert's review of the same work would count them twice. */
export function isInstitutionsReview(event: ReportEvent): boolean {
  return event.kind === "review_recorded" && event.data.side === "institution";
}

/** A long-term return begins, at once or after another form of work. */
function isReturn(event: ReportEvent): boolean {
  if (event.kind === "engagement_continued") return event.data.returned === true;
  return event.kind === "engagement_started" && event.data.engagementType === "return_long_term";
}

/**
 * The stages a case has behind it: those of its milestones and all before them in the chain, since a case may skip one
 * (a selection without a dossier of its own, say). So a later stage never has more cases than an earlier one.
 */
export function reachedStages(found: Milestones): Stage[] {
  const results = RESULTS.filter((stage) => found[stage]);
  const last = results.length > 0 ? CHAIN.length - 1 : CHAIN.findLastIndex((stage) => found[stage]);
  return [...CHAIN.slice(0, last + 1), ...results];
}
