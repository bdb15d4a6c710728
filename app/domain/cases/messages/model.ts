import { z } from "zod";
import { CASE_TEXT_LIMITS, type CaseSide } from "../model";
import { creationKey, optionalText } from "~/domain/text";

/** What a message may carry. */
export const MESSAGE_FILES = { fileFields: ["files"], maxBytes: 10_000_000, maxFiles: 5, maxTotalBytes: 20_000_000 } as const;

/** A posted message without its files; one of both must be there. */
export const messageInput = z.object({ creationKey, body: optionalText(CASE_TEXT_LIMITS.message) });

/** A message as those in the case read it. */
export type CaseMessageView = {
  id: string;
  side: CaseSide;
  /** Null once the author's account is gone. */
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
