import { type Actor } from "~/domain/vocabulary/actor";
import { countries } from "~/domain/reference/countries";
import { fields } from "~/domain/reference/fields";
import { technologyLists } from "~/domain/reference/technologies";
import { compareText } from "~/i18n/format";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { db } from "~/platform/db.server";
import { reportAccess } from "./policy";

type Choice = { value: string; label: string };
export type FilterChoices = {
  country: Choice[];
  field: Choice[];
  technology: { label: string; options: Choice[] }[];
  institution: Choice[];
  owner: Choice[];
  firstYear: number;
};

/** Maximum length of a list on a page; entries with the most recent cases are preferred. */
const MOST = 500;

/** The options of a report's filters: labelled reference data, and the institutions and owners whose cases the actor may see counted. */
export async function filterChoices(actor: Actor, locale: Locale, today: string): Promise<FilterChoices> {
  const reach = reportAccess(actor);
  const own = reach === null || reach.everyone ? {} : { institutionId: { in: [...reach.institutions] }, institutionSince: { not: null } };
  const [first, institutions, owners] = await Promise.all([
    db.caseEvent.findFirst({ orderBy: { at: "asc" }, select: { at: true } }),
    db.institution.findMany({
      where: reach === null || reach.everyone ? { cases: { some: {} } } : { id: { in: [...reach.institutions] } },
      select: { id: true, nameVi: true, nameEn: true },
      take: MOST,
    }),
    db.user.findMany({ where: { ownedCases: { some: own } }, select: { id: true, displayName: true }, take: MOST }),
  ]);
  const byName = (choices: Choice[]) => choices.sort((a, b) => compareText(locale, a.label, b.label));
  return {
    country: byName(countries().map((country) => ({ value: country.code, label: country[locale] }))),
    field: fields().map((field) => ({ value: field.code, label: `${field.parent === null ? "" : "– "}${field[locale]}` })),
    technology: technologyLists()
      .toReversed()
      .map((list) => ({ label: list.decision, options: list.groups.map((group) => ({ value: group.code, label: group[locale] })) })),
    institution: byName(
      institutions.map(({ id, nameVi, nameEn }) => ({ value: id, label: pickText(locale, { vi: nameVi, en: nameEn })?.text ?? "" })),
    ),
    owner: byName(owners.map(({ id, displayName }) => ({ value: id, label: displayName }))),
    firstYear: Number((first?.at.toISOString() ?? today).slice(0, 4)),
  };
}
