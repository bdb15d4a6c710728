import {
  ACADEMIC_RANKS,
  type AcademicRank,
  type DegreeLevel,
  ENGAGEMENT_TYPES,
  type EngagementType,
  type LanguageLevel,
} from "~/domain/vocabulary/people";
import { type PositionKind } from "~/domain/vocabulary/positions";
import { resolveCountry } from "~/domain/reference/countries";
import { languages } from "~/domain/reference/languages";
import { foldVietnamese, matchKey } from "~/domain/words";
import { emailAddress } from "~/domain/text";
import { type Locale } from "~/i18n/locale";

/**
 * Splits a cell into its entries: at semicolons, line breaks, bullets or vertical bars; without any of these, at commas
 * or at slashes between spaces.
 */
export function entries(cell: string): string[] {
  const strong = /[;\n|•·、；]/;
  const split = strong.test(cell) ? cell.split(/[;\n|•·；]/) : cell.split(/(?:[,、]|\s\/\s)(?![^()]*\))/);
  return split.map((part) => part.replace(/^[\s\-–+*]+(?=\s|\p{L})/u, "").trim()).filter((part) => part !== "");
}

/** A country by any of its names, also at the end of a postal address ("Tokyo, Nhật Bản"). */
export function readCountry(cell: string): string | null {
  const parts = cell.split(/[,/\n-]/).map((part) => part.trim());
  return (
    resolveCountry(cell) ??
    parts
      .reverse()
      .map((part) => (part === "" ? null : resolveCountry(part)))
      .find((code) => code !== null) ??
    null
  );
}

/** The first email address of a cell, lower-cased; null when there is none. */
export function readEmail(cell: string): string | null {
  const first =
    cell
      .replace(/^mailto:/i, "")
      .split(/[;,\s]+/)
      .find((part) => part.includes("@")) ?? cell;
  const parsed = emailAddress().safeParse(first.replace(/^<|>$/g, ""));
  return parsed.success ? parsed.data : null;
}

/** An ORCID iD with hyphens and a valid check digit (ISO 7064, MOD 11-2), also from a URL; null when there is none. */
export function readOrcid(cell: string): string | null {
  const bare = /(?:^|\/)(\d{4})[- ]?(\d{4})[- ]?(\d{4})[- ]?(\d{3}[\dXx])$/.exec(cell.trim().replace(/\/$/, ""));
  if (!bare) return null;
  const digits = bare.slice(1).join("").toUpperCase();
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  if (digits[15] !== (check === 10 ? "X" : String(check))) return null;
  return bare.slice(1).join("-").toUpperCase();
}

/** The preferred mail language: vi or en, by name or code. */
export function readLocale(cell: string): Locale | null {
  const key = matchKey(cell);
  if (/^(?:vi|vn|viet|tieng viet|vietnamese|viet nam|tieng viet nam)$/.test(key)) return "vi";
  return /^(?:en|eng|anh|tieng anh|english|anh ngu)$/.test(key) ? "en" : null;
}

/** The highest degree that a cell names ("PGS.TS.", "MSc in Physics"). */
export function readDegree(cell: string): DegreeLevel | null {
  const key = ` ${matchKey(cell)} `;
  if (/ (?:tien si|tien sy|ts|tskh|ph d|phd|doctor|doctorate|doctoral|dr|d sc|dsc|dphil|sc d|nghien cuu sinh sau tien si) /.test(key))
    return "doctorate";
  if (/ (?:thac si|thac sy|ths|th s|cao hoc|master|masters|master s|msc|m sc|ma|mba|meng|m eng|ms|mphil) /.test(key)) return "master";
  if (
    / (?:cu nhan|ky su|ks|cn|dai hoc|bachelor|bachelors|bachelor s|bsc|b sc|ba|bs|beng|b eng|engineer|bac si|duoc si|undergraduate) /.test(
      key,
    )
  )
    return "bachelor";
  return / (?:khong|khong yeu cau|none|no) /.test(key) ? "none" : null;
}

/** The academic rank that a cell names; undefined when it explicitly names none. */
export function readRank(cell: string): AcademicRank | null | undefined {
  const key = ` ${matchKey(cell)} `;
  if (/ (?:khong|none|no) /.test(key)) return undefined;
  if (/ (?:pho giao su|pgs|associate professor|assoc prof|associate prof|associate) /.test(key)) return ACADEMIC_RANKS[0];
  return / (?:giao su|gs|professor|prof|full professor) /.test(key) ? ACADEMIC_RANKS[1] : null;
}

const FORMS: Record<EngagementType, RegExp> = {
  return_long_term: /ve nuoc|dai han|lau dai|toan thoi gian|long term|relocat|return/,
  remote_advising: /tu xa|truc tuyen|remote|online|advis(?!.*policy)|tu van(?! chinh sach)/,
  short_visit: /ngan han|ngan ngay|short|visit/,
  teaching: /giang day|giang bai|dao tao|teach|lectur|training/,
  joint_research: /nghien cuu|research|dong huong dan|co supervis/,
  policy_advising: /chinh sach|policy/,
};

/** The engagement types that a cell names, in their usual order, and the entries that match none. */
export function readForms(cell: string): { types: EngagementType[]; unknown: string[] } {
  const found = new Set<EngagementType>();
  const unknown: string[] = [];
  for (const entry of entries(cell)) {
    const key = foldVietnamese(entry).replaceAll("_", " ");
    const named = ENGAGEMENT_TYPES.filter((type) => FORMS[type].test(key));
    // "Tư vấn chính sách từ xa" is policy advice: the more specific type wins over "remote".
    const exact = named.includes("policy_advising")
      ? named.filter((type) => type !== "remote_advising" || /tu van.*,|remote advis/.test(key))
      : named;
    exact.forEach((type) => found.add(type));
    if (exact.length === 0) unknown.push(entry);
  }
  return { types: ENGAGEMENT_TYPES.filter((type) => found.has(type)), unknown };
}

/** The kind of a position. */
export function readPositionKind(cell: string): PositionKind | null {
  const key = foldVietnamese(cell).replaceAll("_", " ");
  if (/dat hang|order/.test(key)) return "research_order";
  return /vi tri|post|position|tuyen/.test(key) ? "post" : null;
}

/** Yes or no; null when it is neither. */
export function readYesNo(cell: string): boolean | null {
  const key = matchKey(cell);
  if (/^(?:co|yes|y|x|true|1|duoc|dung)$/.test(key) || cell.trim() === "✓") return true;
  return /^(?:khong|no|n|false|0|sai)$/.test(key) ? false : null;
}

/** A whole number within limits; thousands separators are allowed. */
export function readWhole(cell: string, min: number, max: number): number | null {
  const digits = /^\s*(\d{1,3}(?:[., ]\d{3})+|\d{1,7})(?:[.,]0+)?\s*(?:\p{L}.*)?$/u.exec(cell)?.[1];
  const value = digits === undefined ? Number.NaN : Number(digits.replace(/[., ]/g, ""));
  return value >= min && value <= max ? value : null;
}

/** A year of a career, alone or within a date. */
export function readYear(cell: string): number | null {
  const year = Number(/(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(cell)?.[1] ?? Number.NaN);
  return year >= 1940 && year <= 2040 ? year : null;
}

const NATIVE = /me de|ban ngu|ban xu|native|mother tongue|first language/;
const LEVELS: readonly [RegExp, LanguageLevel][] = [
  [/\bc2\b|proficien/, "C2"],
  [/\bc1\b|fluent|advanced|thanh thao|luu loat|\btot\b|\bgioi\b|\bn1\b/, "C1"],
  [/\bb2\b|upper|\bkha\b|\bn2\b|good/, "B2"],
  [/\bb1\b|intermediate|trung cap|trung binh|\bn3\b/, "B1"],
  [/\ba2\b|basic|elementary|co ban|\bn4\b/, "A2"],
  [/\ba1\b|beginner|so cap|\bn5\b/, "A1"],
];

let languageNames: Map<string, string> | undefined;

function languageOf(key: string): string | null {
  if (!languageNames) {
    languageNames = new Map();
    for (const { code, vi, en } of languages()) {
      for (const name of [vi, en, vi.replace(/^Tiếng /, ""), code])
        if (!languageNames.has(matchKey(name))) languageNames.set(matchKey(name), code);
    }
    for (const [name, code] of [
      ["viet ngu", "vi"],
      ["viet nam", "vi"],
      ["anh van", "en"],
      ["anh ngu", "en"],
      ["hoa", "zh"],
      ["tieng hoa", "zh"],
      ["trung quoc", "zh"],
      ["mandarin", "zh"],
      ["tieng phap", "fr"],
      ["nhat ban", "ja"],
      ["han quoc", "ko"],
    ] as const) {
      languageNames.set(name, code);
    }
  }
  const words = key.split(" ");
  // The longest name at the start wins: "tieng anh" before "anh".
  for (let length = Math.min(words.length, 4); length > 0; length -= 1) {
    const code = languageNames.get(words.slice(0, length).join(" "));
    if (code) return code;
  }
  return null;
}

/**
 * Languages with their levels: CEFR, words, JLPT, IELTS. A language without a level is read as B2, a mother tongue as
 * such. Duplicates are dropped; the first level wins.
 */
export function readLanguages(cell: string): { languages: { languageCode: string; level: LanguageLevel }[]; unknown: string[] } {
  const found = new Map<string, LanguageLevel>();
  const unknown: string[] = [];
  for (const entry of entries(cell)) {
    const key = matchKey(entry);
    const code = languageOf(key);
    if (!code) unknown.push(entry);
    else if (!found.has(code)) found.set(code, levelOf(key, entry));
  }
  return { languages: [...found].map(([languageCode, level]) => ({ languageCode, level })), unknown };
}

function levelOf(key: string, entry: string): LanguageLevel {
  if (NATIVE.test(key)) return "native";
  const ielts = Number(/ielts\D{0,3}(\d(?:[.,]\d)?)/i.exec(entry)?.[1]?.replace(",", ".") ?? Number.NaN);
  if (!Number.isNaN(ielts)) return ielts >= 8.5 ? "C2" : ielts >= 7 ? "C1" : ielts >= 5.5 ? "B2" : "B1";
  return LEVELS.find(([words]) => words.test(key))?.[1] ?? "B2";
}
