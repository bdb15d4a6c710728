import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { brand } from "./brand.server";
import { env } from "./env.server";

export type OutgoingMail = {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  /** One-click unsubscribe address (RFC 8058); empty for mails without unsubscribe. */ unsubscribe?: string;
  /** An iCalendar object with its METHOD; empty means none. */ calendar?: string;
};

/** A failure to send, as a code: never the server's text, which may repeat the address. */
export class MailError extends Error {
  /** A retry cannot help: the server refused this recipient or message permanently (SMTP 5xx). */
  readonly permanent: boolean;

  constructor(code: string, permanent: boolean) {
    super(code);
    this.name = "MailError";
    this.permanent = permanent;
  }
}

/**
 * Sends one mail to the SMTP server of SMTP_URL or, without one, writes it to MAIL_FOLDER as `<id>.eml`. The Message-ID
 * is derived from the id, so that mail programs deduplicate a mail that was sent twice after a crash. Times out after
 * 10 s (connecting, greeting) or 20 s (idle connection).
 * @throws MailError
 */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  const smtp = env().SMTP_URL;
  return smtp ? sendBySmtp(smtp, mail) : writeToFolder(env().MAIL_FOLDER, mail);
}

/** The same with an explicit server. */
export async function sendBySmtp(url: string, mail: OutgoingMail): Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail(message(mail));
  } catch (error) {
    throw mailError(error);
  } finally {
    transport.close();
  }
}

/** The same with an explicit folder. Written to a temporary file and renamed, so that a reader never sees a partial mail. */
export async function writeToFolder(folder: string, mail: OutgoingMail): Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const built = await transport.sendMail(message(mail));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = join(folder, `.${mail.id}.part`);
  await writeFile(aside, built.message as Buffer, { mode: 0o600 });
  await rename(aside, join(folder, `${mail.id}.eml`));
}

/** The sender of every mail: MAIL_FROM, otherwise the brand at the public host. */
export function mailSender(): string {
  return env().MAIL_FROM ?? `${brand().name.vi} <no-reply@${new URL(env().APP_URL).hostname}>`;
}

function message(mail: OutgoingMail): SendMailOptions {
  const host = new URL(env().APP_URL).hostname;
  return {
    from: mailSender(),
    to: { name: "", address: mail.recipient },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${host}>`,
    ...(mail.calendar ? { icalEvent: { method: calendarMethod(mail.calendar), filename: "lich.ics", content: mail.calendar } } : {}),
    headers: { "Auto-Submitted": "auto-generated", ...(mail.unsubscribe ? oneClick(mail.unsubscribe) : {}) },
  };
}

/** A single request without confirmation unsubscribes from such mails (RFC 8058). The sending server must sign both headers with DKIM. */
function oneClick(address: string): Record<string, string> {
  return { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/** The calendar part has to name the same method as the object in it (RFC 6047), or mail programs offer no reply. */
function calendarMethod(calendar: string): string {
  return /^METHOD:([A-Z]{1,20})\r?$/m.exec(calendar)?.[1] ?? "PUBLISH";
}

function mailError(error: unknown): MailError {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const name = typeof code === "string" && /^[A-Z_]{1,30}$/.test(code) ? code : "UNKNOWN";
  const reply = typeof responseCode === "number" ? responseCode : null;
  const permanent = (name === "EENVELOPE" || name === "EMESSAGE") && reply !== null && reply >= 500;
  return new MailError(reply === null ? name : `${name} ${reply}`, permanent);
}
