import { useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";

/** The button with which the form being sent was submitted. */
let submitter: HTMLElement | null = null;

function rememberSubmitter(event: SubmitEvent): void {
  submitter = event.submitter;
}

/**
 * Whether the form of a button is being sent. `working`: with this button; `held`: with any button of the form, so that a
 * second press must not send it again.
 */
export function useOwnSubmission() {
  const [button, ref] = useState<HTMLButtonElement | null>(null);
  const { formData } = useNavigation();
  const sending = formData !== undefined;
  useEffect(() => {
    // Before the router's own listener, which starts the navigation. Adding the same listener again has no effect.
    document.addEventListener("submit", rememberSubmitter, true);
    if (!sending) submitter = null;
  }, [sending]);
  const working = sending && button !== null && submitter === button;
  const held = sending && submitter instanceof HTMLButtonElement && submitter.form !== null && submitter.form === button?.form;
  return { ref, working, held };
}
