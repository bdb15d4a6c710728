import { type I18n, type Messages } from "./i18n";

/** Where the message files of pages store their messages; scripts/vite/page-messages.ts writes those files. */
export const INBOX = "pageMessages";

type Inbox = { push: (messages: Messages) => void };

/**
 * Adds the messages that came with the scripts of this page, and from now on those of each route that is loaded. A
 * route's component is imported through its message file, so its messages are always available before it renders.
 */
export function receivePageMessages(i18n: I18n): void {
  const holder = globalThis as { [INBOX]?: Messages[] | Inbox };
  const waiting = holder[INBOX];
  const add = (messages: Messages) => i18n.add(messages);
  holder[INBOX] = { push: add };
  if (Array.isArray(waiting)) waiting.forEach(add);
}
