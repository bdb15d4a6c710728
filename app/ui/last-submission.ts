import { type Navigation, type SubmitOptions } from "@remix-run/react";
import { useContext, useEffect } from "react";
import { UNSAFE_DataRouterContext as DataRouter } from "react-router-dom";

/** A form as a script sent it, ready to be sent again. */
export type Submission = { formData: FormData; how: SubmitOptions };

let last: Submission | null = null;

/** The form that was sent last, until another page is opened; null on the server and without scripts. */
export const lastSubmission = (): Submission | null => last;

/**
 * Remembers the form that is being sent. When the answer is an error page, that page has taken the place of the form and of
 * what was typed in it.
 */
export function useRememberSubmission(): void {
  const router = useContext(DataRouter)?.router;
  useEffect(() => router?.subscribe(({ navigation }) => remember(navigation)), [router]);
}

function remember({ state, formData, formAction, formMethod, formEncType }: Navigation) {
  if (state === "idle") return;
  const posted = formData !== undefined && formMethod !== "GET";
  last = posted ? { formData, how: { action: formAction, method: formMethod, encType: formEncType as SubmitOptions["encType"] } } : null;
}
