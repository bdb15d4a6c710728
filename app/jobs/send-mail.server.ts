import { sendNextMail } from "~/domain/notifications/send-next-mail.server";

/** Sends every mail that is due, one after the other, until the server as a whole fails; returns how many were sent. */
export async function drainMail(stopping?: AbortSignal): Promise<number> {
  let sent = 0;
  while (!stopping?.aborted) {
    const outcome = await sendNextMail();
    if (outcome === "none" || outcome === "paused") break;
    if (outcome === "sent") sent += 1;
  }
  return sent;
}
