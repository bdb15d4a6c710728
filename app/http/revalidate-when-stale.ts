import { type ShouldRevalidateFunctionArgs } from "@remix-run/react";

/**
 * For routes whose form carries the record's version. After a conflict because someone else saved in between (409), the
 * page's data is revalidated, so that the next submit uses the newest version. By default Remix does not revalidate
 * after an action that answers with an error.
 */
export function revalidateWhenStale({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate;
}
