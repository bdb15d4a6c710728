/** What may wait for somebody; the words are in i18n (`home:todo.*`), in the order in which they are shown. */
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
  "failed_mails",
] as const;
export type TodoCode = (typeof TODO_CODES)[number];

/** So many of one thing wait; `path` below the language leads to them. */
export type Todo = { code: TodoCode; count: number; path: string };

/** What somebody might do next when nothing, or little, waits: `home:next.*`. */
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
