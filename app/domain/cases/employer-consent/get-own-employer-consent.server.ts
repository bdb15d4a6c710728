import { getProfile } from "~/domain/experts/get-profile.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type EmployerConsent } from "./model";
import { readEmployerConsent } from "./read-employer-consent.server";

/** What the actor said about their own employer, with the version of the profile to edit. @throws Refusal `not_found` without a profile */
export async function getOwnEmployerConsent(actor: UserActor): Promise<EmployerConsent & { version: number }> {
  const { id, version } = await getProfile(actor);
  return { ...(await readEmployerConsent(db, id)), version };
}

/** The document of the actor's own employer. @throws Refusal `not_found` */
export async function getOwnConsentDocument(actor: UserActor): Promise<{ name: string; mediaType: string; content: Uint8Array }> {
  const { id } = await getProfile(actor);
  const file = await db.storedFile.findUnique({
    where: { employerConsentId: id },
    select: { name: true, mediaType: true, content: true },
  });
  if (!file) throw new Refusal("not_found");
  return file;
}
