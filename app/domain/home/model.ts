/** The kinds of pending work; the labels are in i18n (`home:todo.*`). In display order. */
export const TODO_CODES = [
  "overdue",
  "invitations",
  "candidates",
  "interviews",
  "reviews",
  "due_soon",
  "dossiers",
  "unanswered",
  "closing",
  "institutions",
  "proposals",
  "held_mails",
] as const;
export type TodoCode = (typeof TODO_CODES)[number];

/** The count of one kind of pending work; `path` (without the language) is the page that lists it. */
export type Todo = { code: TodoCode; count: number; path: string };

/** Suggested actions when little or nothing is pending: `home:next.*`. */
export type NextCode =
  | "start_profile"
  | "complete_profile"
  | "publish_profile"
  | "confirm_availability"
  | "register_institution"
  | "verification_waits"
  | "new_position"
  | "finish_drafts"
  | "find_experts"
  | "find_positions"
  | "save_search"
  | "look_at_supply"
  | "look_at_reports"
  | "administer";
export type Next = { code: NextCode; path: string };

/** Days ahead that count as soon. */
export const SOON_DAYS = 7;
export const CLOSING_DAYS = 14;
