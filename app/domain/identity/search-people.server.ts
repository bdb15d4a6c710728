import { ensure } from "~/domain/refusal";
import { type Locale } from "~/i18n/locale";
import { cleanLine } from "~/domain/clean-text";
import { db } from "~/platform/db.server";
import { type Actor, type Role } from "~/domain/vocabulary/actor";
import { mayAdminister } from "./policy";

export const PEOPLE_PAGE = 25;

export type PersonLine = {
  id: string;
  displayName: string;
  email: string;
  locale: Locale;
  roles: Role[];
  emailVerified: boolean;
  disabled: boolean;
  expert: boolean;
  member: boolean;
  /** `YYYY-MM-DD` */
  createdOn: string;
};

/**
 * Accounts whose name or address contains the words, newest first, a page at a time; all accounts without words.
 * With `staff`, those with a role only.
 */
export async function searchPeople(
  actor: Actor,
  asked: { words: string; staff: boolean; page: number },
): Promise<{ total: number; people: PersonLine[] }> {
  ensure(mayAdminister(actor), "not_found");
  const words = cleanLine(asked.words).slice(0, 200);
  const contains = { contains: words.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const };
  const where = {
    ...(words === "" ? {} : { OR: [{ displayName: contains }, { email: contains }] }),
    ...(asked.staff ? { roles: { some: {} } } : {}),
  };
  const [total, rows] = await Promise.all([
    db.user.count({ where }),
    db.user.findMany({
      where,
      orderBy: { id: "desc" },
      skip: (asked.page - 1) * PEOPLE_PAGE,
      take: PEOPLE_PAGE,
      select: {
        id: true,
        displayName: true,
        email: true,
        locale: true,
        emailVerifiedAt: true,
        disabledAt: true,
        createdAt: true,
        roles: { select: { role: true } },
        expert: { select: { id: true } },
        _count: { select: { memberships: true } },
      },
    }),
  ]);
  const people = rows.map((row) => ({
    id: row.id,
    displayName: row.displayName,
    email: row.email,
    locale: row.locale,
    roles: row.roles.map((grant) => grant.role).sort(),
    emailVerified: row.emailVerifiedAt !== null,
    disabled: row.disabledAt !== null,
    expert: row.expert !== null,
    member: row._count.memberships > 0,
    createdOn: row.createdAt.toISOString().slice(0, 10),
  }));
  return { total, people };
}
