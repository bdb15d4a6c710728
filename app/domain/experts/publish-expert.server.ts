import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { grantConsent } from "~/domain/privacy/record-consent.server";
import { Refusal } from "~/domain/refusal";
import { type Locale } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { lockOwnExpert } from "./edit-expert.server";
import { type PublishGap } from "./model";
import { readExpert } from "./read-expert.server";
import { publishGaps } from "./rules";

/**
 * Publishes the actor's own profile and records the consent to be found, with the language of the consent text. When
 * something is missing, it refuses and returns everything that is missing. Publishing a published profile changes
 * nothing.
 * @param named the audience displayed beside the button; if it has been changed elsewhere since, the consent does not
 * cover it and nothing is published
 */
export async function publishExpert(
  actor: UserActor,
  locale: Locale,
  named?: string,
): Promise<{ ok: true } | { ok: false; code: "incomplete"; gaps: PublishGap[] } | { ok: false; code: "audience_changed" }> {
  return db.$transaction(async (tx) => {
    const { id } = await lockOwnExpert(tx, actor);
    const profile = await readExpert(tx, { id });
    if (!profile) throw new Refusal("not_found");
    const gaps = publishGaps(profile, actor, todayInVietnam());
    if (gaps.length > 0) return { ok: false, code: "incomplete", gaps };
    if (profile.publishedAt) return { ok: true };
    if (named !== undefined && named !== profile.visibility) return { ok: false, code: "audience_changed" };
    await tx.expert.update({ where: { id }, data: { publishedAt: new Date() }, select: { id: true } });
    await grantConsent(tx, { userId: actor.userId, purpose: "profile_search", audience: profile.visibility, locale });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "expert.published",
      subject: "expert",
      subjectId: id,
      data: { visibility: profile.visibility },
    });
    return { ok: true };
  });
}
