import { findCountry } from "~/domain/reference/countries";
import { broadFieldOf, fieldLabel } from "~/domain/reference/fields";
import { matchKey } from "~/domain/words";
import { provinces } from "~/domain/reference/provinces";
import { equivalentTechnologies, technologyLabel } from "~/domain/reference/technologies";

/** The skill data that documents need: every name it can be found by. */
export type SkillNames = { labelVi: string; labelEn: string; aliasesVi: readonly string[]; aliasesEn: readonly string[] };

/** Both labels and all aliases of each skill, without duplicates: search across languages needs no synonyms. */
export function skillLabels(skills: readonly SkillNames[]): string[] {
  return unique(skills.flatMap((skill) => [skill.labelVi, skill.labelEn, ...skill.aliasesVi, ...skill.aliasesEn]));
}

/** Names of fields in both languages. */
export function fieldLabels(codes: readonly string[]): string[] {
  return unique(codes.flatMap((code) => [fieldLabel(code, "vi"), fieldLabel(code, "en")]));
}

/** Names of strategic technologies in both languages, as stored (without equivalent groups in other lists). */
export function technologyLabels(codes: readonly string[]): string[] {
  return unique(codes.flatMap((code) => [technologyLabel(code, "vi"), technologyLabel(code, "en")]));
}

/** The names of a country in both languages, with aliases. */
export function countryLabels(code: string | null): string[] {
  const country = code === null ? null : findCountry(code);
  return country ? unique([country.vi, country.en, ...country.aliases]) : [];
}

/** The names of a province in both languages, with those of the units that were merged into it in 2025. */
export function provinceLabels(code: string | null): string[] {
  const province = provinces().find((one) => one.code === code);
  return province ? unique([province.vi, province.en, ...province.formerly, ...province.aliases]) : [];
}

/** The codes with their broad fields: a filter by a broad field also finds records with one of its narrow fields. */
export function fieldsWithBroader(codes: readonly string[]): string[] {
  return unique(codes.flatMap((code) => [code, broadFieldOf(code) ?? code])).sort();
}

/** The codes with their equivalents in every version of the list, so that a filter by the current list finds older records. */
export function technologiesOfAllLists(codes: readonly string[]): string[] {
  return unique(codes.flatMap((code) => [code, ...equivalentTechnologies(code)])).sort();
}

/** `Đà Nẵng` as `da-nang`: equality filters do not normalise text. */
export function slug(text: string): string {
  return matchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.normalize("NFC")).filter((value) => value !== ""))];
}
