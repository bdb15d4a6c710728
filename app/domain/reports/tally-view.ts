import {
  type CaseHistory,
  DIMENSIONS,
  type Dimension,
  type Ending,
  ENDINGS,
  type Line,
  type Outcome,
  OUTCOMES,
  type ReportEvent,
  type ReportView,
  type Span,
  SPANS,
  type Spread,
  type Stage,
  STAGES,
} from "./model";
import { keysOf } from "./selection";
import { spreadOf } from "./spread";

/** Counts one view of a report, case by case, in any order. It keeps only sums and durations. */
export type ViewTally = {
  stage: (history: CaseHistory, stage: Stage, ownerId: string) => void;
  span: (history: CaseHistory, span: Span, length: number) => void;
  ending: (ending: Ending) => void;
  review: (history: CaseHistory, event: ReportEvent) => void;
  move: (event: ReportEvent) => void;
  result: () => ReportView;
};

export function startView(): ViewTally {
  const stages: Partial<Record<Line, number[]>> = { all: STAGES.map(() => 0) };
  const outcomes: Partial<Record<Line, number[]>> = { all: OUTCOMES.map(() => 0) };
  const lengths: Partial<Record<Line, Partial<Record<Span, number[]>>>> = { all: {} };
  const endings = Object.fromEntries(ENDINGS.map((ending) => [ending, 0])) as Record<Ending, number>;
  const moves: Record<string, number> = {};
  const groups = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, {}])) as Record<Dimension, Record<string, number[]>>;
  const lines = (history: CaseHistory): Line[] => ["all", history.engagementType];
  return {
    stage(history, stage, ownerId) {
      const index = STAGES.indexOf(stage);
      for (const line of lines(history)) addAt((stages[line] ??= STAGES.map(() => 0)), index, 1);
      for (const dimension of DIMENSIONS) {
        for (const key of keysOf(dimension, history, ownerId)) addAt((groups[dimension][key] ??= STAGES.map(() => 0)), index, 1);
      }
    },
    span(history, span, length) {
      for (const line of lines(history)) ((lengths[line] ??= {})[span] ??= []).push(length);
    },
    ending(ending) {
      endings[ending] += 1;
    },
    review(history, event) {
      for (const line of lines(history)) {
        const sums = (outcomes[line] ??= OUTCOMES.map(() => 0));
        OUTCOMES.forEach((outcome, index) => addAt(sums, index, amount(event, outcome)));
      }
    },
    move({ data }) {
      const key = `${String(data.fromType)}>${String(data.toType)}`;
      moves[key] = (moves[key] ?? 0) + 1;
    },
    result: () => ({
      stages,
      spans: Object.fromEntries(
        Object.entries(lengths).map(([line, spans]) => [
          line,
          Object.fromEntries(SPANS.map((span) => [span, spreadOf(spans[span] ?? [])])),
        ]),
      ) as Partial<Record<Line, Record<Span, Spread>>>,
      endings,
      outcomes,
      moves: inOrder(moves),
      groups: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, inOrder(groups[dimension])])) as ReportView["groups"],
    }),
  };
}

export function addAt(sums: number[], index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value;
}

/** The same record with sorted keys, so that equal figures give equal strings. */
export function inOrder<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function amount({ data }: ReportEvent, outcome: Outcome): number {
  if (outcome === "reviews") return 1;
  if (outcome === "deliveredReviews") return data.delivered === true ? 1 : 0;
  const value = data[outcome];
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
