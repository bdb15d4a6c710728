import { type CaseHistory, type Ending, ENDINGS, type Figures, type Line, type Span, SPANS, STAGES, WAITING } from "./model";
import { isInstitutionsReview, type Milestones, milestones, passedStages } from "./milestones";
import { matcher, type Selection } from "./selection";
import { spreadOf } from "./spread";
import { addAt, inOrder, startView, type ViewTally } from "./tally-view";
import { waitingAt } from "./waiting";

/** The scope of a report. Times in milliseconds since 1970: `from` <= events < `until`, and cohorts up to `upTo` >= `until`. */
export type Scope = { from: number; until: number; upTo: number; selection: Selection };

export type Tally = { add: (history: CaseHistory) => void; figures: () => Figures };

/**
 * Counts a report, one case after another in any order. It keeps counts and durations, never a case. A case outside the
 * selection is skipped.
 */
export function startTally(scope: Scope): Tally {
  const belongs = matcher(scope.selection);
  const { owner } = scope.selection;
  const activity = startView();
  const cohort = startView();
  const waiting: Partial<Record<Line, number[]>> = { all: WAITING.map(() => 0) };
  const waitingByOwner: Record<string, number[]> = {};
  const waits: number[] = [];

  const addWaiting = (history: CaseHistory) => {
    const found = waitingAt(history, scope.until);
    if (!found || (owner !== null && found.ownerId !== owner)) return;
    for (const what of found.as) {
      for (const line of ["all", history.engagementType] satisfies Line[])
        addAt((waiting[line] ??= WAITING.map(() => 0)), WAITING.indexOf(what), 1);
      addAt((waitingByOwner[found.ownerId] ??= WAITING.map(() => 0)), WAITING.indexOf(what), 1);
    }
    if (found.unansweredFor !== null) waits.push(found.unansweredFor);
  };

  return {
    add(history) {
      if (!belongs(history) || (scope.selection.known && !knownToInstitution(history, scope.upTo))) return;
      const found = milestones(history, scope.upTo);
      addActivity(activity, history, found, scope);
      addCohort(cohort, history, found, scope);
      addWaiting(history);
    },
    figures: () => ({
      activity: activity.result(),
      cohort: cohort.result(),
      waiting,
      waited: spreadOf(waits),
      waitingByOwner: inOrder(waitingByOwner),
    }),
  };
}

/** Counts what happened in the period: each step when it was first reached, under the owner at that time. */
function addActivity(view: ViewTally, history: CaseHistory, found: Milestones, { from, until, selection: { owner } }: Scope): void {
  const counts = ({ at, ownerId }: { at: number; ownerId: string }) => at >= from && at < until && (owner === null || ownerId === owner);
  for (const stage of STAGES) {
    const milestone = found[stage];
    if (milestone && counts(milestone)) view.stage(history, stage, milestone.ownerId);
  }
  for (const span of SPANS) {
    const [first, last] = endsOf(span, found);
    if (first && last && counts(last)) view.span(history, span, last.at - first.at);
  }
  for (const event of history.events) {
    if (!counts(event)) continue;
    if (isEnding(event.toState)) view.ending(event.toState);
    if (isInstitutionsReview(event)) view.review(history, event);
    if (event.kind === "engagement_continued") view.move(event);
  }
}

/** Counts the results of a case begun in the period, under its first owner, whoever was responsible later. */
function addCohort(view: ViewTally, history: CaseHistory, found: Milestones, { from, until, upTo, selection: { owner } }: Scope): void {
  const { begun } = found;
  if (!begun || begun.at < from || begun.at >= until || (owner !== null && begun.ownerId !== owner)) return;
  for (const stage of passedStages(found)) view.stage(history, stage, begun.ownerId);
  for (const span of SPANS) {
    const [first, last] = endsOf(span, found);
    if (first && last) view.span(history, span, last.at - first.at);
  }
  const events = history.events.filter(({ at }) => at < upTo);
  const state = events.findLast(({ toState }) => toState !== null)?.toState ?? null;
  if (isEnding(state)) view.ending(state);
  for (const event of events) {
    if (isInstitutionsReview(event)) view.review(history, event);
    if (event.kind === "engagement_continued") view.move(event);
  }
}

/** Whether the institution knew of the case before a moment: from the start, or since the person's acceptance. */
function knownToInstitution(history: CaseHistory, before: number): boolean {
  return history.events[0]?.data.institutionSees !== false || history.events.some(({ kind, at }) => kind === "accepted" && at < before);
}

function endsOf(span: Span, found: Milestones) {
  const [first, last] = span.split("_") as [keyof Milestones, keyof Milestones];
  return [found[first], found[last]] as const;
}

function isEnding(state: string | null): state is Ending {
  return state !== null && (ENDINGS as readonly string[]).includes(state);
}

/** The figures of cases held in memory. */
export function countFigures(scope: Scope, histories: Iterable<CaseHistory>): Figures {
  const tally = startTally(scope);
  for (const history of histories) tally.add(history);
  return tally.figures();
}
