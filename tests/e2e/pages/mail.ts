import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import PostalMime from "postal-mime";
import { env } from "~/platform/env.server";

/** The link with this path prefix in the newest mail to an address; waits for the worker to write the mail. */
export async function mailedLink(recipient: string, path: string): Promise<string> {
  let found: string | undefined;
  const look = async () => (found = await newestLink(recipient, path));
  await expect.poll(look, { message: `a mail to ${recipient} with a link to ${path}` }).toBeTruthy();
  return found ?? "";
}

async function newestLink(recipient: string, path: string): Promise<string | undefined> {
  const folder = env().MAIL_FOLDER;
  // Ids increase over time, so the last name is the newest mail.
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .sort()
    .reverse()) {
    const raw = readFileSync(join(folder, file));
    if (!raw.includes(recipient)) continue;
    const mail = await PostalMime.parse(raw);
    const links = mail.text?.match(/https?:\/\/\S+/g) ?? [];
    const link = links.find((one) => new URL(one).pathname.startsWith(path));
    if (link && mail.to?.some(({ address }) => address === recipient)) return link;
  }
  return undefined;
}
