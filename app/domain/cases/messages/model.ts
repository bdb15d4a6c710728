import { type CaseSide } from "../model";

/** Limits for the attachments of a message. */
export const MESSAGE_FILES = { fileFields: ["files"], maxBytes: 10_000_000, maxFiles: 5, maxTotalBytes: 20_000_000 } as const;

/** A message as the participants of the case read it. */
export type CaseMessageView = {
  id: string;
  side: CaseSide;
  /** Null once the author's account is deleted. */
  author: string | null;
  own: boolean;
  /** Written by somebody else since the reader last looked. */
  unread: boolean;
  body: string;
  /** ISO 8601 */
  at: string;
  files: { id: string; name: string; size: number }[];
};

export const MESSAGES_A_PAGE = 25;
