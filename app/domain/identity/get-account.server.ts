import { Refusal } from "~/domain/refusal";
import { type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { type Actor } from "~/domain/vocabulary/actor";

export type Account = { displayName: string; email: string; locale: Locale; emailVerified: boolean };

/** The signed-in person's own account. */
export async function getAccount(actor: Actor): Promise<Account> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { displayName: true, email: true, locale: true, emailVerifiedAt: true },
  });
  return { displayName: user.displayName, email: user.email, locale: user.locale, emailVerified: user.emailVerifiedAt !== null };
}
