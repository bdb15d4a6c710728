import { type Visibility } from "~/domain/vocabulary/people";
import { type UserActor } from "~/domain/vocabulary/actor";
import { type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { CONSENT_PURPOSES, type ConsentPurpose } from "./consent";

export type ConsentLine = {
  id: string;
  purpose: ConsentPurpose;
  /** `YYYY-MM-DD`: the text agreed to. */
  textVersion: string;
  /** The language in which it was asked. */
  locale: Locale;
  /** With `profile_search`: the circle that the text named; null where it was not recorded. */
  audience: Visibility | null;
  /** Instants in ISO 8601. */
  grantedAt: string;
  withdrawnAt: string | null;
  replaced: boolean;
};

/** What the actor has agreed to and what of it has ended, newest first. Everyone reads their own only. */
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
