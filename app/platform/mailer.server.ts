import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { brand } from "./brand.server";
import { env } from "./env.server";
import { errorCode } from "./log.server";

export type OutgoingMail = {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  /** One-click unsubscribe address (RFC 8058); empty for mails without unsubscribe. */ unsubscribe?: string;
  /** An iCalendar object with its METHOD; empty means none. */ calendar?: string;
};

/**
 * Whose fault a failure is. `server`: the server as a whole or our settings for it (connection, TLS, sign-in, sender), so
 * that every mail would fail. `refused`: the server will never take this mail. `deferred`: it may take this mail later.
 */
type Fault = "server" | "refused" | "deferred";

/** A failure to send, as a code such as `EENVELOPE 550 5.1.1`: never the server's text, which may repeat the address. */
export class MailError extends Error {
  readonly fault: Fault;

  constructor(code: string, fault: Fault) {
    super(code);
    this.name = "MailError";
    this.fault = fault;
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

/**
 * The same with an explicit folder. Written to a temporary file and renamed, so that a reader never sees a partial mail.
 * @throws MailError when the folder cannot be written to
 */
export async function writeToFolder(folder: string, mail: OutgoingMail): Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const built = await transport.sendMail(message(mail));
  const aside = join(folder, `.${mail.id}.part`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(aside, built.message as Buffer, { mode: 0o600 });
    await rename(aside, join(folder, `${mail.id}.eml`));
  } catch (error) {
    throw new MailError(errorCode(error), "server");
  }
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

/** Replies about signing in, encryption and the order of commands, at whatever stage they come (RFC 4954, RFC 5321). */
const REPLIES_ABOUT_US = new Set([421, 500, 502, 503, 504, 530, 534, 535, 538]);
/** Enhanced status codes about the sender's address, or about a mail system that is full or takes no mails (RFC 3463). */
const ABOUT_SERVER = new Set(["5.1.7", "5.1.8", "4.3.0", "4.3.1", "4.3.2", "4.3.5"]);

/** The code of nodemailer, the reply and the enhanced status code; a refused sender gets a code of its own. */
function mailError(error: unknown): MailError {
  const { code, responseCode, response, command } = error as Partial<Record<"code" | "responseCode" | "response" | "command", unknown>>;
  const reply = typeof responseCode === "number" ? responseCode : null;
  const status = typeof response === "string" ? (/^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null) : null;
  const known = typeof code === "string" && /^[A-Z_]{1,30}$/.test(code) ? code : "UNKNOWN";
  // 552 here is about the size of this mail.
  const sender = command === "MAIL FROM" && known === "EENVELOPE" && reply !== 552;
  const name = sender ? "ESENDER" : known;
  return new MailError([name, reply, status].filter((part) => part !== null).join(" "), faultOf(name, reply, status));
}

function faultOf(name: string, reply: number | null, status: string | null): Fault {
  // The mail itself could not be put together.
  if (name === "UNKNOWN" || name === "ESTREAM") return "deferred";
  if (name !== "EENVELOPE" && name !== "EMESSAGE") return "server";
  if ((reply !== null && REPLIES_ABOUT_US.has(reply)) || (status !== null && ABOUT_SERVER.has(status))) return "server";
  // Without a reply the mail was found wrong before it was offered: an address that is none, or too large.
  return reply === null || reply >= 500 ? "refused" : "deferred";
}
