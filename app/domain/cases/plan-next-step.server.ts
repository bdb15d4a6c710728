import { type UserActor } from "~/domain/vocabulary/actor";
import { refused, type Verdict } from "~/domain/verdict";
import { todayInVietnam, DAY_MS } from "~/domain/days";
import { changeCase, type MoveRefusal } from "./change-case.server";
import { type NextStep } from "./model";

/** How far ahead a step can be planned. */
const PLAN_DAYS_AHEAD = 366;

/**
 * The owner sets the next step and its due date (`YYYY-MM-DD`, Việt Nam, today or later). The note is internal to the
 * managing sides and not shown to the expert.
 */
export async function planNextStep(
  actor: UserActor,
  input: { caseId: string; version: number; nextStep: NextStep; dueOn: string; note?: string },
): Promise<Verdict<MoveRefusal | "past_date" | "too_far">> {
  const today = todayInVietnam();
  if (input.dueOn < today) return refused("past_date");
  if (Date.parse(input.dueOn) - Date.parse(today) > PLAN_DAYS_AHEAD * DAY_MS) return refused("too_far");
  const plan = { nextStep: input.nextStep, dueOn: input.dueOn, note: input.note };
  return changeCase(actor, input.caseId, { kind: "next_step_planned", version: input.version, note: input.note, plan });
}
