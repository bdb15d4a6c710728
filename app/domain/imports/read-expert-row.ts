import { LIST_LIMITS } from "~/domain/experts/model";
import { proposeNameParts } from "~/domain/experts/names";
import { type Locale } from "~/i18n/locale";
import { readCountry, readDegree, readEmail, readForms, readLanguages, readLocale, readOrcid, readRank, readYear } from "./cells";
import { type Person, type RowRead, type Problem } from "./json-columns";
import { type ReadingContext, RowReader } from "./row-reader";

/** Reads a row about a person. Unreadable values stay empty and are reported at their cell; nothing is invented. */
export function readExpertRow(cells: readonly string[], context: ReadingContext): { read: RowRead; problems: Problem[] } {
  const row = new RowReader(cells, context);
  const names = readNames(row);
  if (names.fullName === "") row.report("name_missing", row.column("fullName") === null ? "givenName" : "fullName");
  const forms = readForms(row.text("engagementTypes", 1_000));
  for (const entry of forms.unknown) row.report("form_unknown", "engagementTypes", entry);
  const spoken = readLanguages(row.text("languages", 1_000));
  for (const entry of spoken.unknown) row.report("language_unknown", "languages", entry);
  const countryCode = row.value("country", "country_unknown", readCountry);
  const person: Person = {
    ...names,
    email: email(row),
    orcid: row.value("orcid", "orcid_wrong", readOrcid) ?? "",
    locale:
      row.value("mailLanguage", "language_unknown", readLocale) ?? mailLocale(context.mapping.mailLocale, names.fullName, countryCode),
    countryCode,
    city: row.line("city", 80),
    academicRank:
      row.value("academicRank", "rank_unknown", (cell) => readRank(cell) ?? (readRank(cell) === undefined ? undefined : null)) ?? null,
    degree: readDegreeOf(row),
    job: readJob(row),
    skillIds: row.skills("skills", LIST_LIMITS.skills),
    languages: spoken.languages.slice(0, LIST_LIMITS.languages),
    engagementTypes: forms.types,
    availableFrom: row.day("availableFrom"),
    headline: row.line("headline", 140),
    biography: row.text("biography", 4_000),
    phone: row.line("phone", 40),
  };
  return { read: { person, double: null, words: row.words }, problems: row.problems };
}

function email(row: RowReader): string {
  if (row.line("email") === "") {
    row.report("email_missing", "email");
    return "";
  }
  return row.value("email", "email_wrong", readEmail) ?? "";
}

/** Removes titles before a name ("GS.TS. Nguyễn Văn An"). */
const TITLES = /^(?:(?:GS|PGS|TS|TSKH|ThS|KS|BS|CN|Prof|Assoc|Dr|Mr|Mrs|Ms|Ông|Bà)\.?[\s.,]*)+(?=[\p{Lu}])/u;

function readNames(row: RowReader): { fullName: string; familyName: string; givenName: string } {
  const family = row.line("familyName", 60);
  const given = row.line("givenName", 80);
  const whole = row.line("fullName", 120).replace(TITLES, "").trim();
  const fullName = whole || [family, given].filter(Boolean).join(" ");
  const proposed = proposeNameParts(fullName);
  return { fullName, familyName: family || proposed.familyName, givenName: given || proposed.givenName };
}

function readDegreeOf(row: RowReader): Person["degree"] {
  const level = row.value("degree", "degree_unknown", readDegree);
  const subject = row.line("degreeSubject");
  const organisation = row.line("degreeOrganisation");
  const year = row.value("degreeYear", "year_unknown", readYear);
  return level && level !== "none" ? { level, subject, organisation, year } : null;
}

function readJob(row: RowReader): Person["job"] {
  const title = row.line("jobTitle");
  const organisation = row.line("employer");
  const fromYear = row.value("jobFromYear", "year_unknown", readYear);
  return title || organisation ? { title, organisation, fromYear } : null;
}

/** Letters that only Vietnamese uses: a person whose name contains them is assumed to read Vietnamese. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** The mail language when no column gives it: the importer's choice, otherwise guessed from the name and the country. */
function mailLocale(chosen: "guess" | Locale, fullName: string, countryCode: string | null): Locale {
  if (chosen !== "guess") return chosen;
  if (countryCode === "VN" || VIETNAMESE.test(fullName.normalize("NFC"))) return "vi";
  const { familyName } = proposeNameParts(fullName);
  // Lists without diacritics are common: a leading Vietnamese family name is equally good evidence.
  return familyName !== "" && fullName.startsWith(`${familyName} `) ? "vi" : "en";
}
