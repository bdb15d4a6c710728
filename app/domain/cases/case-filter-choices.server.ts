import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { scopesOf } from "./case-filters.server";

/** More than any coordinator handles; this bounds the options of the filter. */
const MOST = 300;

export type CaseFilterChoices = { owners: { id: string; name: string }[]; countryCodes: string[] };

/** The owners of the cases that the actor manages, and the countries of the experts in them: the options of the list's filters. */
export async function caseFilterChoices(actor: UserActor): Promise<CaseFilterChoices> {
  const { managed } = scopesOf(actor);
  const [owners, countries] = await Promise.all([
    db.$queryRaw<{ id: string; name: string }[]>`
      SELECT u."id", u."displayName" AS "name" FROM "User" u
      WHERE EXISTS (SELECT FROM "Introduction" c WHERE c."ownerId" = u."id" AND ${managed})
      ORDER BY u."displayName", u."id" LIMIT ${MOST}`,
    db.$queryRaw<{ code: string }[]>`
      SELECT DISTINCT c."countryCode" AS "code" FROM "Introduction" c WHERE c."countryCode" IS NOT NULL AND ${managed} LIMIT ${MOST}`,
  ]);
  return { owners, countryCodes: countries.map(({ code }) => code) };
}
