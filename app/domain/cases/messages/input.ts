import { z } from "zod";
import { CASE_TEXT_LIMITS } from "../model";
import { creationKey, optionalText } from "~/domain/text";

/** The text of a submitted message, without its files; at least one of text and files is required. */
export const messageInput = z.object({ creationKey, body: optionalText(CASE_TEXT_LIMITS.message) });
