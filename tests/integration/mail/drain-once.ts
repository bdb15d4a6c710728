/** Sends what is due, in a process of its own that a test can kill. */
import { drainMail } from "~/jobs/send-mail.server";

await drainMail();
