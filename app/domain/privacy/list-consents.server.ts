import { type Visibility } from "~/domain/vocabulary/people";
import { type UserActor } from "~/domain/vocabulary/actor";
import { type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { CONSENT_PURPOSES, type ConsentPurpose } from "./consent";

export type ConsentLine = {
  id: string;
  purpose: ConsentPurpose;
  /** `YYYY-MM-DD`: the version of the text agreed to. */
  textVersion: string;
  /** The language in which the text was shown. */
  locale: Locale;
  /** With `profile_search`: the audience that the text named; null if it was not recorded. */
  audience: Visibility | null;
  /** Instants in ISO 8601. */
  grantedAt: string;
  withdrawnAt: string | null;
  replaced: boolean;
};

/** The actor's own consents, given and ended, newest first. */
export async function listConsents(actor: UserActor): Promise<ConsentLine[]> {
  const rows = await db.consent.findMany({ where: { userId: actor.userId }, orderBy: [{ grantedAt: "desc" }, { id: "desc" }] });
  return rows.flatMap((row) => {
    const purpose = CONSENT_PURPOSES.find((one) => one === row.purpose);
    if (!purpose) return [];
    return [
      {
        id: row.id,
        purpose,
        textVersion: row.textVersion,
        locale: row.locale,
        audience: row.audience,
        grantedAt: row.grantedAt.toISOString(),
        withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
        replaced: row.withdrawnHow === "replaced",
      },
    ];
  });
}
