import { type PositionStatus } from "./model";

/**
 * Whether dossiers are accepted: published, and today is not past the deadline, whose day counts in full.
 * @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 */
export function isOpen(position: { status: PositionStatus; dossierDeadline: string | null }, today: string): boolean {
  return position.status === "published" && (position.dossierDeadline === null || today <= position.dossierDeadline);
}

/** The status as it is on a day: a published position past its deadline is closed, written down yet or not. */
export function statusOn(position: { status: PositionStatus; dossierDeadline: string | null }, today: string): PositionStatus {
  return position.status === "published" && !isOpen(position, today) ? "closed" : position.status;
}
