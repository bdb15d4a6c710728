import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isCountryCode } from "~/domain/reference/countries";
import { isFieldCode } from "~/domain/reference/fields";
import { isLanguageCode } from "~/domain/reference/languages";
import { isProvinceCode } from "~/domain/reference/provinces";
import { skillsFromFiles } from "~/domain/skills/skill-data.server";
import { currentTechnologies } from "~/domain/reference/technologies";

/**
 * The labelled set: positions with judged candidates, read from `labels/`. How pairs were judged is written in
 * docs/matching.md. Everything in it is invented. Nothing here depends on the score: the measuring code converts these
 * shapes into its input.
 */

/** "Today" for every judged pair, `YYYY-MM-DD`. */
export const LABELS_DATE = "2026-11-22";

const FOLDER = join(import.meta.dirname, "labels");

const skillIds = new Set(skillsFromFiles().map((skill) => skill.id));
const technologyCodes = new Set(currentTechnologies(LABELS_DATE).map((group) => group.code));

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
const date = z.iso.date();
const year = z.int().min(1960).max(2026);
const skillId = z.string().refine((id) => skillIds.has(id), "no such skill");
const fieldCode = z.string().refine((code) => code.includes(".") && isFieldCode(code), "no such narrow field");
const technologyCode = z.string().refine((code) => technologyCodes.has(code), "not on the current list");
const countryCode = z.string().refine(isCountryCode, "no such country");
const provinceCode = z.string().refine(isProvinceCode, "no such province");
const languageCode = z.string().refine(isLanguageCode, "no such language");
const timeZone = z.string().refine(isTimeZone, "no such time zone");

const engagementType = z.enum(["return_long_term", "remote_advising", "short_visit", "teaching", "joint_research", "policy_advising"]);
const degree = z.enum(["doctorate", "master", "bachelor", "none"]);
const rank = z.enum(["professor", "associate_professor"]);
const languages = z.array(z.tuple([languageCode, z.enum(["A1", "A2", "B1", "B2", "C1", "C2", "native"])]));
const oneOrBothLanguages = z
  .strictObject({ vi: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .refine((text) => text.vi !== undefined || text.en !== undefined, "neither Vietnamese nor English");

/** What an expert offers in one form of work. Hours are per week, months are the longest stay; null if not stated. */
const availability = z.strictObject({
  type: engagementType,
  from: date,
  until: date.nullable(),
  hours: z.int().min(1).max(60).nullable(),
  months: z.int().min(1).max(120).nullable(),
  /** Where the expert would work; empty: anywhere in Việt Nam. */
  provinces: z.array(provinceCode),
  remoteOnly: z.boolean(),
});

const labelledExpertSchema = z.strictObject({
  key,
  headline: oneOrBothLanguages,
  biography: oneOrBothLanguages,
  /** Skill, level 1 (basic) to 4 (leading), years of use, year of last use; the years are null where not said. */
  skills: z.array(z.tuple([skillId, z.int().min(1).max(4), z.number().min(0).max(60).nullable(), year.nullable()])),
  /** Those of `skills` that a coordinator checked. */
  verifiedSkills: z.array(skillId),
  works: z.array(z.strictObject({ kind: z.enum(["publication", "patent"]), title: z.string().min(1), venue: z.string(), year })),
  /** `from` and `to` are years as text (`2019`) or months (`2019-09`); `to` is null while the post is held. */
  posts: z.array(
    z.strictObject({
      title: z.string().min(1),
      organisation: z.string().min(1),
      country: countryCode,
      from: z.string().regex(/^\d{4}(-\d{2})?$/u),
      to: z
        .string()
        .regex(/^\d{4}(-\d{2})?$/u)
        .nullable(),
      description: z.string(),
    }),
  ),
  fields: z.array(fieldCode),
  technologies: z.array(technologyCode),
  languages,
  degree: degree.nullable(),
  rank: rank.nullable(),
  country: countryCode,
  timeZone,
  availability: z.array(availability),
});

const candidate = z.strictObject({
  expert: key,
  grade: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  why: z.string().min(1),
});

const labelledPositionSchema = z.strictObject({
  key,
  /** Weights may be tuned on `tuning` only; `unseen` is measured with fixed weights. */
  half: z.enum(["tuning", "unseen"]),
  /** The only language the title and text are written in. */
  language: z.enum(["vi", "en"]),
  kind: z.enum(["post", "research_order"]),
  title: z.string().min(1),
  text: z.string().min(1),
  types: z.array(engagementType).min(1),
  skills: z.array(z.strictObject({ id: skillId, need: z.enum(["must", "nice"]), level: z.int().min(1).max(4) })).min(1),
  fields: z.array(fieldCode),
  technologies: z.array(technologyCode),
  province: provinceCode.nullable(),
  /** True: the work can be done from abroad. */
  remote: z.boolean(),
  startFrom: date.nullable(),
  startUntil: date.nullable(),
  /** Minimum and maximum months, and hours per week. */
  months: z.tuple([z.int(), z.int()]).nullable(),
  hours: z.tuple([z.int(), z.int()]).nullable(),
  /** Days required in Việt Nam over the whole engagement, even if the rest is remote. */
  onSiteDays: z.int().min(1).nullable(),
  languages,
  minDegree: degree.nullable(),
  minRank: rank.nullable(),
  minYears: z.int().min(1).nullable(),
  institutionKind: z.enum(["institute", "university", "agency", "company", "hospital", "high_tech_park"]),
  candidates: z.array(candidate),
});

export type LabelledExpert = z.infer<typeof labelledExpertSchema>;
export type LabelledPosition = z.infer<typeof labelledPositionSchema>;
export type Grade = LabelledPosition["candidates"][number]["grade"];
export type Half = LabelledPosition["half"];

/**
 * All positions and experts of the set, ordered by key. Throws on a file with an invalid shape, naming file and
 * place. Constraints between records (known candidates, halves, spread of grades) are checked by labels.test.ts.
 */
export function loadLabels(): { positions: LabelledPosition[]; experts: LabelledExpert[] } {
  const positions = readFolder("positions", labelledPositionSchema);
  const experts = readFolder("experts", z.array(labelledExpertSchema)).flat();
  return { positions: positions.sort(byKey), experts: experts.sort(byKey) };
}

function readFolder<T>(folder: string, schema: z.ZodType<T>): T[] {
  return readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const parsed = schema.safeParse(JSON.parse(readFileSync(join(FOLDER, folder, name), "utf8")));
      if (!parsed.success) throw new Error(`labels/${folder}/${name}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
