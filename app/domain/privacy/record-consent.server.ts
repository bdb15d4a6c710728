import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Visibility } from "~/domain/vocabulary/people";
import { type Locale } from "~/i18n/locale";
import { type Transaction } from "~/platform/db.server";
import { CONSENT_TEXT_VERSIONS, type ConsentPurpose, type WithdrawnHow } from "./consent";

/**
 * Records that a person consented to a purpose, with the version and language of the text shown, inside the caller's
 * transaction. An existing valid consent with the same purpose, version and audience is kept.
 * @param given.audience with `profile_search`: the audience that the text named, which the consent covers
 */
export async function grantConsent(
  tx: Transaction,
  given: { userId: string; locale: Locale } & (
    { purpose: Exclude<ConsentPurpose, "profile_search">; audience?: undefined } | { purpose: "profile_search"; audience: Visibility }
  ),
): Promise<void> {
  const audience = given.audience ?? null;
  const textVersion = CONSENT_TEXT_VERSIONS[given.purpose];
  const standing = await tx.consent.findFirst({
    where: { userId: given.userId, purpose: given.purpose, textVersion, audience, withdrawnAt: null },
    select: { id: true },
  });
  if (standing) return;
  await tx.consent.create({
    data: { userId: given.userId, purpose: given.purpose, textVersion, audience, locale: given.locale },
    select: { id: true },
  });
  await recordAudit(tx, {
    actorId: given.userId,
    kind: "consent.granted",
    subject: "user",
    subjectId: given.userId,
    data: { purpose: given.purpose, textVersion, ...(audience ? { audience } : {}) },
  });
}

/** Ends all valid consents of a purpose. */
export async function withdrawConsent(
  tx: Transaction,
  withdrawn: { userId: string; purpose: ConsentPurpose; how: WithdrawnHow },
): Promise<void> {
  const ended = await tx.consent.updateMany({
    where: { userId: withdrawn.userId, purpose: withdrawn.purpose, withdrawnAt: null },
    data: { withdrawnAt: new Date(), withdrawnHow: withdrawn.how },
  });
  if (ended.count === 0) return;
  await recordAudit(tx, {
    actorId: withdrawn.userId,
    kind: "consent.withdrawn",
    subject: "user",
    subjectId: withdrawn.userId,
    data: { purpose: withdrawn.purpose, how: withdrawn.how },
  });
}
