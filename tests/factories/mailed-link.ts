import { db } from "~/platform/db.server";

/** The mails waiting for an address, oldest first. */
export async function queuedMails(recipient: string) {
  return db.mailMessage.findMany({
    where: { recipient },
    orderBy: { id: "asc" },
    select: { id: true, kind: true, locale: true, subject: true, text: true, html: true },
  });
}

/** The token in the newest waiting mail of a kind. */
export async function mailedToken(recipient: string, kind: string): Promise<string> {
  const mail = (await queuedMails(recipient)).filter((one) => one.kind === kind).at(-1);
  const token = /[?&]token=([\w-]+)/.exec(mail?.text ?? "")?.[1];
  if (!token) throw new Error(`no ${kind} mail with a token waits`);
  return token;
}
