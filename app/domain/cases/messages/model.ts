import { z } from "zod";
import { CASE_TEXT_LIMITS, type CaseSide } from "../model";
import { creationKey, optionalText } from "~/domain/text";

/** Limits for the attachments of a message. */
export const MESSAGE_FILES = { fileFields: ["files"], maxBytes: 10_000_000, maxFiles: 5, maxTotalBytes: 20_000_000 } as const;

/** The text of a submitted message, without its files; at least one of text and files is required. */
export const messageInput = z.object({ creationKey, body: optionalText(CASE_TEXT_LIMITS.message) });

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
