import { randomUUID } from "node:crypto";
import { hashPassword } from "~/domain/identity/hash-password.server";
import { type Role } from "~/domain/vocabulary/actor";
import { type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";

/** The password of every account that `makeUser` makes. */
export const FACTORY_PASSWORD = "bảy ngọn đèn trên cầu";

let hashed: Promise<string> | undefined;

/** An account with a confirmed address and no role, unless overridden. */
export async function makeUser(
  own: { email?: string; displayName?: string; locale?: Locale; verified?: boolean; disabled?: boolean; roles?: Role[] } = {},
): Promise<{ id: string; email: string; displayName: string }> {
  hashed ??= hashPassword(FACTORY_PASSWORD);
  return db.user.create({
    data: {
      email: own.email ?? `nguoi-${randomUUID()}@example.test`,
      displayName: own.displayName ?? "Trần Thị Thu Hạnh",
      passwordHash: await hashed,
      locale: own.locale ?? "vi",
      emailVerifiedAt: own.verified === false ? null : new Date(),
      disabledAt: own.disabled ? new Date() : null,
      roles: { create: (own.roles ?? []).map((role) => ({ role })) },
    },
    select: { id: true, email: true, displayName: true },
  });
}
