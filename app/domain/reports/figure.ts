import { type CaseHistory, ENDINGS, type Figures, OUTCOMES, STAGES, VIEWS, WAITING } from "./model";
import { countFigures, type Scope } from "./tally";

/** The names of the numbers that link to cases: `activity.stage.accepted`, `cohort.end.declined`, `waiting.overdue` ... */
export const FIGURES: readonly string[] = [
  ...VIEWS.flatMap((view) => [
    ...STAGES.map((stage) => `${view}.stage.${stage}`),
    ...ENDINGS.map((ending) => `${view}.end.${ending}`),
    ...OUTCOMES.map((outcome) => `${view}.outcome.${outcome}`),
    `${view}.moves`,
  ]),
  ...WAITING.map((what) => `waiting.${what}`),
];

export function isFigure(name: string): boolean {
  return FIGURES.includes(name);
}

/** The value of a number in a report, over all engagement types; 0 for an unknown name. */
export function figureOf(figures: Figures, name: string): number {
  const [part, kind, code = ""] = name.split(".");
  const at = (values: readonly number[] | undefined, codes: readonly string[], key: string) => values?.[codes.indexOf(key)] ?? 0;
  if (part === "waiting") return at(figures.waiting.all, WAITING, kind ?? "");
  const view = VIEWS.find((one) => one === part);
  if (!view) return 0;
  const { stages, endings, outcomes, moves } = figures[view];
  if (kind === "stage") return at(stages.all, STAGES, code);
  if (kind === "end") return (endings as Record<string, number>)[code] ?? 0;
  if (kind === "outcome") return at(outcomes.all, OUTCOMES, code);
  return kind === "moves" ? Object.values(moves).reduce((sum, count) => sum + count, 0) : 0;
}

/** Whether a case is counted in a number: it runs the same count for this case alone, so that list and number cannot differ. */
export function isBehind(history: CaseHistory, scope: Scope, name: string): boolean {
  return figureOf(countFigures(scope, [history]), name) > 0;
}
