import { countryName } from "~/domain/reference/countries";
import { languageName } from "~/domain/reference/languages";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { type Person } from "./json-columns";
import { type Proposal } from "./proposal";

export type SkillName = (skillId: string) => string;

/** All imported data about a person as labelled values; empty values are omitted. */
export function personLines(locale: Locale, person: Person, skillName: SkillName): { term: string; detail: string }[] {
  const t = translator(locale, "imports");
  const tc = translator(locale);
  const { degree, job } = person;
  const lines: [Parameters<typeof t>[0], string][] = [
    ["field.fullName", person.fullName],
    ["field.familyName", person.familyName],
    ["field.givenName", person.givenName],
    ["field.email", person.email],
    ["field.orcid", person.orcid],
    ["field.country", person.countryCode ? countryName(person.countryCode, locale) : ""],
    ["field.city", person.city],
    ["field.academicRank", person.academicRank ? tc(`academicRank.${person.academicRank}`) : ""],
    [
      "field.degree",
      degree ? [tc(`degreeLevel.${degree.level}`), degree.subject, degree.organisation, degree.year].filter(Boolean).join(", ") : "",
    ],
    ["proposals.kind.job", job ? [job.title, job.organisation, job.fromYear].filter(Boolean).join(", ") : ""],
    ["field.skills", person.skillIds.map(skillName).join("; ")],
    [
      "field.languages",
      person.languages.map((one) => `${languageName(one.languageCode, locale)} (${tc(`languageLevel.${one.level}`)})`).join("; "),
    ],
    ["field.engagementTypes", person.engagementTypes.map((type) => tc(`engagementType.${type}`)).join("; ")],
    ["field.availableFrom", person.availableFrom ? formatDate(locale, person.availableFrom) : ""],
    ["field.headline", person.headline],
    ["field.biography", person.biography],
    ["field.phone", person.phone],
  ];
  return lines.flatMap(([key, detail]) => (detail === "" ? [] : [{ term: t(key as "field.fullName"), detail }]));
}

/** The text of one proposed line. */
export function proposalLine(locale: Locale, line: Proposal, skillName: SkillName): { term: string; detail: string } {
  const t = translator(locale, "imports");
  return { term: t(`proposals.kind.${line.kind}`), detail: detailOf(locale, line, skillName) };
}

function detailOf(locale: Locale, line: Proposal, skillName: SkillName): string {
  const tc = translator(locale);
  switch (line.kind) {
    case "country":
      return countryName(line.code, locale);
    case "rank":
      return tc(`academicRank.${line.rank}`);
    case "orcid":
      return line.id;
    case "city":
    case "headline":
    case "biography":
    case "phone":
      return line.text;
    case "skill":
      return skillName(line.skillId);
    case "language":
      return `${languageName(line.languageCode, locale)} (${tc(`languageLevel.${line.level}`)})`;
    case "degree":
      return [tc(`degreeLevel.${line.level}`), line.subject, line.organisation, line.year].filter(Boolean).join(", ");
    case "job":
      return [line.title, line.organisation, line.fromYear].filter(Boolean).join(", ");
    case "offer":
      return `${tc(`engagementType.${line.engagementType}`)}, ${formatDate(locale, line.from)}`;
  }
}
