import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { env, isDevelopment } from "~/platform/env.server";

export type WrittenMail = { id: string; subject: string; to: string; at: string; text: string };

const FILE = /^([0-9a-f-]{36})\.eml$/;

/**
 * The newest mails that were written to MAIL_FOLDER instead of being sent, without their texts; null outside
 * development. Ids are UUIDv7, so they sort by time.
 */
export async function listWrittenMails(limit = 100): Promise<{ folder: string; smtp: boolean; mails: Omit<WrittenMail, "text">[] } | null> {
  if (!isDevelopment()) return null;
  const { MAIL_FOLDER: folder, SMTP_URL } = env();
  const names = await readdir(folder).catch(() => []);
  const ids = names
    .flatMap((name) => FILE.exec(name)?.[1] ?? [])
    .sort()
    .reverse()
    .slice(0, limit);
  const mails = await Promise.all(ids.map((id) => readWrittenMail(id)));
  const lines = mails.flatMap((mail) => (mail ? [{ id: mail.id, subject: mail.subject, to: mail.to, at: mail.at }] : []));
  return { folder, smtp: SMTP_URL !== undefined, mails: lines };
}

/** One of these mails; null outside development, for an invalid id or if there is no such file. */
export async function readWrittenMail(id: string): Promise<WrittenMail | null> {
  if (!isDevelopment() || !FILE.test(`${id}.eml`)) return null;
  const raw = await readFile(join(env().MAIL_FOLDER, `${id}.eml`)).catch(() => null);
  if (!raw) return null;
  const mail = await PostalMime.parse(raw);
  return {
    id,
    subject: mail.subject ?? "",
    to: (mail.to ?? []).map((one) => one.address ?? "").join(", "),
    at: new Date(mail.date ?? 0).toISOString(),
    text: mail.text ?? "",
  };
}
