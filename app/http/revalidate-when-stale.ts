import { type ShouldRevalidateFunctionArgs } from "@remix-run/react";

/**
 * For routes whose form carries the record's version: after a refusal because someone else saved in between (409), what
 * the page shows is read again, so that the next submit is made on the newest version. Remix reads nothing again after
 * an action that answers with an error.
 */
export function revalidateWhenStale({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate;
}
