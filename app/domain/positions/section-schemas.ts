import { z } from "zod";
import { ACADEMIC_RANKS, DEGREE_LEVELS, ENGAGEMENT_TYPES, LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { isFieldCode } from "~/domain/reference/fields";
import { isLanguageCode } from "~/domain/reference/languages";
import { isProvinceCode } from "~/domain/reference/provinces";
import { isTechnologyCode } from "~/domain/reference/technologies";
import { cleanLine } from "~/domain/clean-text";
import { day, optionalLine, optionalText } from "~/domain/text";
import {
  CRITERION_WEIGHTS,
  CURRENCIES,
  INCENTIVE_KINDS,
  NECESSITIES,
  PAY_PERIODS,
  POSITION_KINDS,
  WORKLOADS,
} from "~/domain/vocabulary/positions";

/** The form of each section of a position. Optional figures and choices are null when left empty: nothing is invented. */

/** Maximum number of entries of each list, so that a page and a row stay readable. */
export const LIMITS = {
  skills: 40,
  languages: 10,
  criteria: 30,
  payBands: 12,
  incentives: 30,
  subjects: 40,
  text: 20_000,
  terms: 5_000,
} as const;

const whole = (min: number, max: number) =>
  z
    .number()
    .int()
    .min(min)
    .max(max)
    .optional()
    .transform((value) => value ?? null);
const choice = <const V extends readonly [string, ...string[]]>(values: V) =>
  z
    .enum(values)
    .optional()
    .transform((value) => value ?? null);
const tick = z
  .boolean()
  .optional()
  .transform((value) => value ?? false);
const optionalDay = day()
  .optional()
  .transform((value) => value ?? null);
const money = whole(0, 1_000_000_000_000);
const code = (known: (value: string) => boolean) => z.string().max(40).refine(known, { error: "errors:validation.option" });
const codes = (known: (value: string) => boolean, max: number) =>
  z
    .array(code(known))
    .max(max)
    .default([])
    .transform((values) => [...new Set(values)]);

/** One entry per line, cleaned; at most `LIMITS.subjects` of 200 characters. */
const entryLines = optionalText(10_000)
  .transform((text) => [...new Set(text.split("\n").map(cleanLine).filter(Boolean))])
  .pipe(z.array(z.string().max(200)).max(LIMITS.subjects));

const BEFORE = "errors:validation.endBeforeStart";
const ORDER = "errors:validation.rangeOrder";
const ascending = (from: number | string | null, to: number | string | null) => from === null || to === null || from <= to;

export const basicsSchema = z
  .object({
    kind: z.enum(POSITION_KINDS),
    titleVi: optionalLine(200),
    titleEn: optionalLine(200),
    programme: optionalLine(200),
    openings: whole(1, 10_000),
    programmeFromYear: whole(1990, 2100),
    programmeToYear: whole(1990, 2100),
    announcement: optionalLine(500),
  })
  .refine((form) => form.titleVi !== "" || form.titleEn !== "", {
    path: ["titleVi"],
    error: "errors:validation.oneLanguage",
    when: () => true,
  })
  .refine((form) => ascending(form.programmeFromYear, form.programmeToYear), { path: ["programmeToYear"], error: ORDER });

const textSchema = z.object({ textVi: optionalText(LIMITS.text), textEn: optionalText(LIMITS.text) });

const workSchema = z
  .object({
    engagementTypes: z.array(z.enum(ENGAGEMENT_TYPES)).max(ENGAGEMENT_TYPES.length).default([]),
    workload: choice(WORKLOADS),
    startFrom: optionalDay,
    startUntil: optionalDay,
    durationMonthsMin: whole(1, 600),
    durationMonthsMax: whole(1, 600),
    renewable: tick,
    hoursPerWeekMin: whole(1, 60),
    hoursPerWeekMax: whole(1, 60),
    onSiteDaysPerYear: whole(0, 366),
    provinceCode: code(isProvinceCode)
      .optional()
      .transform((value) => value ?? null),
    remotePossible: tick,
  })
  .refine((form) => ascending(form.startFrom, form.startUntil), { path: ["startUntil"], error: BEFORE })
  .refine((form) => ascending(form.durationMonthsMin, form.durationMonthsMax), { path: ["durationMonthsMax"], error: ORDER })
  .refine((form) => ascending(form.hoursPerWeekMin, form.hoursPerWeekMax), { path: ["hoursPerWeekMax"], error: ORDER })
  .transform((form) => ({ ...form, engagementTypes: ENGAGEMENT_TYPES.filter((type) => form.engagementTypes.includes(type)) }));

const skillsSchema = z.object({
  /** `skill` is the id chosen from the suggestions, else `text` is what was typed: the use case resolves it. Empty rows are ignored. */
  skills: z
    .array(
      z.object({
        skill: optionalLine(120),
        text: optionalLine(120),
        necessity: z.enum(NECESSITIES),
        minLevel: z.number().int().min(1).max(4),
      }),
    )
    .max(LIMITS.skills)
    .default([]),
  fieldCodes: codes(isFieldCode, 20),
  technologyCodes: codes(isTechnologyCode, 20),
  subjectsVi: entryLines,
  subjectsEn: entryLines,
});

const inWords = { vi: optionalLine(1000), en: optionalLine(1000) };
const someWords = (entry: { vi: string; en: string }) => entry.vi !== "" || entry.en !== "";

const requirementsSchema = z.object({
  languages: z
    .array(
      z.object({
        languageCode: z
          .string()
          .max(40)
          .optional()
          .refine((value) => value === undefined || isLanguageCode(value), { error: "errors:validation.option" }),
        level: z.enum(LANGUAGE_LEVELS),
        necessity: z.enum(NECESSITIES),
      }),
    )
    .max(LIMITS.languages)
    .default([])
    // Rows without a language are ignored: forms show an empty one to be filled in.
    .transform((rows) => rows.flatMap(({ languageCode, ...row }) => (languageCode ? [{ languageCode, ...row }] : []))),
  minDegree: choice(DEGREE_LEVELS),
  minAcademicRank: choice(ACADEMIC_RANKS),
  minYearsExperience: whole(0, 60),
  criteria: z
    .array(z.object({ ...inWords, weight: z.enum(CRITERION_WEIGHTS) }))
    .max(LIMITS.criteria)
    .default([])
    .transform((rows) => rows.filter(someWords)),
});

const offerSchema = z.object({
  payBands: z
    .array(
      z
        .object({ ...inWords, from: money, to: money, approximate: tick, currency: z.enum(CURRENCIES), period: z.enum(PAY_PERIODS) })
        .refine((band) => ascending(band.from, band.to), { path: ["to"], error: ORDER }),
    )
    .max(LIMITS.payBands)
    .default([])
    .transform((rows) => rows.filter((band) => band.from !== null || band.to !== null || someWords(band))),
  incentives: z
    .array(
      z
        .object({ kind: choice(INCENTIVE_KINDS), ...inWords, amountFrom: money, amountTo: money, currency: choice(CURRENCIES) })
        .refine((entry) => ascending(entry.amountFrom, entry.amountTo), { path: ["amountTo"], error: ORDER })
        .refine((entry) => entry.currency !== null || (entry.amountFrom === null && entry.amountTo === null), {
          path: ["currency"],
          error: "errors:validation.choose",
        })
        .refine((entry) => entry.kind !== "other" || someWords(entry), { path: ["vi"], error: "errors:validation.oneLanguage" })
        .refine((entry) => entry.kind !== null || (!someWords(entry) && entry.amountFrom === null && entry.amountTo === null), {
          path: ["kind"],
          error: "errors:validation.choose",
        }),
    )
    .max(LIMITS.incentives)
    .default([])
    .transform((rows) => rows.flatMap(({ kind, ...row }) => (kind ? [{ kind, ...row }] : []))),
  termsVi: optionalText(LIMITS.terms),
  termsEn: optionalText(LIMITS.terms),
  dossierDeadline: optionalDay,
});

export const sectionSchemas = {
  basics: basicsSchema,
  text: textSchema,
  work: workSchema,
  skills: skillsSchema,
  requirements: requirementsSchema,
  offer: offerSchema,
} as const;

/** The parsed values of each section's form. */
export type SectionValues = { [S in keyof typeof sectionSchemas]: z.output<(typeof sectionSchemas)[S]> };
