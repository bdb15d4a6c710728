import { type CaseSide } from "../model";

export type InterviewState = "proposed" | "agreed" | "held" | "cancelled";

export const INTERVIEW_MINUTES = [30, 45, 60, 90, 120] as const;
export const MAX_SLOTS = 5;
export const VIETNAM = "Asia/Ho_Chi_Minh";

export type InterviewView = {
  id: string;
  state: InterviewState;
  proposedBy: CaseSide;
  slots: string[];
  minutes: number;
  /** ISO 8601; the agreed start. While replacements are proposed it stays valid until one of them is accepted. */
  startsAt: string | null;
  place: string;
  note: string;
  version: number;
  may: { accept: boolean; propose: boolean; cancel: boolean; held: boolean };
};
