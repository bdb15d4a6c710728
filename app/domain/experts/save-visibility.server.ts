import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { grantConsent, withdrawConsent } from "~/domain/privacy/record-consent.server";
import { isWider } from "~/domain/privacy/rules";
import { type Locale } from "~/i18n/locale";
import { editExpert } from "./edit-expert.server";
import { type VisibilityInput } from "./input";
import { type EditResult } from "./model";

/**
 * Saves who may find the profile once it is published; a change is recorded with the previous value. Opening a
 * published profile to a larger audience requires a consent that names that audience and replaces the previous consent;
 * without it nothing is saved.
 */
export async function saveVisibility(actor: UserActor, input: VisibilityInput, locale: Locale): Promise<EditResult<"consent_needed">> {
  return editExpert<"consent_needed">(actor, { step: "visibility", version: input.version }, async (tx, id) => {
    const before = await tx.expert.findUniqueOrThrow({ where: { id }, select: { visibility: true, publishedAt: true } });
    if (before.visibility === input.visibility) return;
    if (before.publishedAt && isWider(input.visibility, before.visibility)) {
      if (!input.consent || input.consentAudience !== input.visibility) return "consent_needed";
      await withdrawConsent(tx, { userId: actor.userId, purpose: "profile_search", how: "replaced" });
      await grantConsent(tx, { userId: actor.userId, purpose: "profile_search", audience: input.visibility, locale });
    }
    await tx.expert.update({ where: { id }, data: { visibility: input.visibility }, select: { id: true } });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "expert.visibility_changed",
      subject: "expert",
      subjectId: id,
      data: { from: before.visibility, to: input.visibility },
    });
  });
}
