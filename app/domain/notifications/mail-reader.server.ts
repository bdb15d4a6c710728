import { type Locale } from "~/i18n/locale";
import { type Db } from "~/platform/db.server";

/** Whom a mail goes to. */
export type MailReader = { userId: string; email: string; name: string; locale: Locale };

/** The person's address while mails may go there: the account is open and the address confirmed. */
export async function findMailReader(db: Db, userId: string): Promise<MailReader | null> {
  const user = await db.user.findFirst({
    where: { id: userId, disabledAt: null, emailVerifiedAt: { not: null } },
    select: { id: true, email: true, displayName: true, locale: true },
  });
  return user && { userId: user.id, email: user.email, name: user.displayName, locale: user.locale };
}
