import { DAY_MS } from "~/domain/days";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { instantIn } from "./local-time";
import { type CaseSide } from "../model";
import { type InterviewState } from "./model";

const YEAR_MS = 366 * DAY_MS;

export type SlotProblem = "no_slot" | "bad_slot" | "past_slot" | "far_slot";

/**
 * The proposed start times as instants, sorted and without duplicates.
 * @param typed local times in `zone`, empty for lines left blank
 * @returns otherwise the first problem and its line
 */
export function readSlots(
  zone: string,
  typed: readonly (string | undefined)[],
  now: Date,
): { ok: true; slots: string[] } | { ok: false; code: SlotProblem; at: number } {
  const slots = new Set<number>();
  for (const [at, local] of typed.entries()) {
    if (!local) continue;
    const instant = instantIn(zone, local)?.getTime();
    if (instant === undefined) return { ok: false, code: "bad_slot", at };
    if (instant <= now.getTime()) return { ok: false, code: "past_slot", at };
    if (instant > now.getTime() + YEAR_MS) return { ok: false, code: "far_slot", at };
    slots.add(instant);
  }
  if (slots.size === 0) return { ok: false, code: "no_slot", at: 0 };
  return { ok: true, slots: [...slots].sort((a, b) => a - b).map((instant) => new Date(instant).toISOString()) };
}

type Interview = { state: InterviewState; proposedBy: CaseSide; slots: readonly string[]; startsAt: Date | null };

/** The two sides that have to agree: the expert, and whoever acts for the institution. */
function ofOneSide(a: CaseSide, b: CaseSide): boolean {
  return (a === "expert") === (b === "expert");
}

/** Whether this side may accept this time: it was proposed by the other side and is not in the past. */
export function mayAccept(
  interview: Interview,
  side: CaseSide,
  slot: string | null,
  now: Date,
): Verdict<"illegal_move" | "own_proposal" | "past_slot"> {
  if (interview.state !== "proposed") return refused("illegal_move");
  if (ofOneSide(side, interview.proposedBy)) return refused("own_proposal");
  const open = interview.slots.filter((start) => Date.parse(start) > now.getTime());
  if (slot === null) return open.length > 0 ? allowed : refused("past_slot");
  if (!interview.slots.includes(slot)) return refused("illegal_move");
  return open.includes(slot) ? allowed : refused("past_slot");
}

/** Proposed or agreed times can be replaced, and the interview can be cancelled. */
export function mayChange({ state }: Pick<Interview, "state">): Verdict<"illegal_move"> {
  return state === "proposed" || state === "agreed" ? allowed : refused("illegal_move");
}

/** An interview can be recorded as held once its agreed time has come. */
export function mayMarkHeld(interview: Interview, now: Date): Verdict<"illegal_move" | "not_yet"> {
  if (interview.state !== "agreed" || !interview.startsAt) return refused("illegal_move");
  return interview.startsAt <= now ? allowed : refused("not_yet");
}
