import { type Locale } from "~/i18n/locale";
import { type Db } from "~/platform/db.server";

/** The recipient of a mail. */
export type MailReader = { userId: string; email: string; name: string; locale: Locale };

/** The user's address if mails may be sent to it: the account is open and the address confirmed. */
export async function findMailReader(db: Db, userId: string): Promise<MailReader | null> {
  const user = await db.user.findFirst({
    where: { id: userId, disabledAt: null, emailVerifiedAt: { not: null } },
    select: { id: true, email: true, displayName: true, locale: true },
  });
  return user && { userId: user.id, email: user.email, name: user.displayName, locale: user.locale };
}
