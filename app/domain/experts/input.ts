import { z } from "zod";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { CURRENCIES, PAY_PERIODS } from "~/domain/vocabulary/positions";
import { isCountryCode } from "~/domain/reference/countries";
import { isFieldCode } from "~/domain/reference/fields";
import { isLanguageCode } from "~/domain/reference/languages";
import { isProvinceCode } from "~/domain/reference/provinces";
import { isTechnologyCode } from "~/domain/reference/technologies";
import { isTimeZone } from "~/domain/reference/time-zones";
import { creationKey, day, emailAddress, line, optionalLine, optionalText, optionalUrl, recordVersion } from "~/domain/text";
import { ACADEMIC_RANKS, DEGREE_LEVELS, ENGAGEMENT_TYPES, LANGUAGE_LEVELS, VISIBILITIES, WORK_KINDS } from "~/domain/vocabulary/people";
import { LIST_LIMITS } from "./model";

/** The input schemas, one per form. Parsing only: limits that need the database are checked in the use cases. */

const option = (known: (code: string) => boolean) =>
  z.string({ error: "errors:validation.choose" }).refine(known, { error: "errors:validation.option" });
const country = option(isCountryCode);
/** Years of the careers and works of living people, and of agreed future ones. */
const year = z.number().int().min(1940).max(2040);
const unique = <T>(values: T[]) => [...new Set(values)];
const itemId = z.uuid().optional();
const skillId = z.string().max(100);
/**
 * The ticked skills of an entry. With `onlyChosen`, the text is not searched for more: undoing a removal restores
 * exactly the skills that the entry had.
 */
const shown = {
  skillIds: z.array(skillId).max(LIST_LIMITS.shownSkills).default([]).transform(unique),
  onlyChosen: z.boolean().optional().default(false),
};

export const namesInput = z.object({
  version: recordVersion,
  fullName: line(120),
  familyName: optionalLine(60),
  givenName: optionalLine(80),
  academicRank: z.enum(ACADEMIC_RANKS).optional(),
});
export type NamesInput = z.infer<typeof namesInput>;

export const headlineInput = z
  .object({ version: recordVersion, headlineVi: optionalLine(140), headlineEn: optionalLine(140) })
  .refine((value) => value.headlineVi !== "" || value.headlineEn !== "", {
    error: "errors:validation.oneLanguage",
    path: ["headlineVi"],
  });
export type HeadlineInput = z.infer<typeof headlineInput>;

export const placeInput = z.object({
  version: recordVersion,
  countryCode: country,
  city: optionalLine(80),
  timeZone: option(isTimeZone).optional(),
});
export type PlaceInput = z.infer<typeof placeInput>;

export const biographyInput = z.object({
  version: recordVersion,
  biographyVi: optionalText(4000),
  biographyEn: optionalText(4000),
});
export type BiographyInput = z.infer<typeof biographyInput>;

export const fieldsInput = z.object({
  version: recordVersion,
  fieldCodes: z.array(option(isFieldCode)).max(LIST_LIMITS.fields).transform(unique),
  technologyCodes: z.array(option(isTechnologyCode)).max(LIST_LIMITS.technologies).transform(unique),
});
export type FieldsInput = z.infer<typeof fieldsInput>;

/** A self-declared skill; the typed name is resolved to a taxonomy skill beforehand. */
export const skillInput = z.object({
  level: z.number({ error: "errors:validation.choose" }).int().min(1).max(4),
  years: z.number().int().min(0).max(60).optional(),
  lastUsedYear: z.number().int().min(1960).max(2040).optional(),
});
export type SkillInput = z.infer<typeof skillInput>;

/** Several skills at once, each with its level; a row that is not ticked is ignored. */
export const skillsInput = z.object({
  skills: z
    .array(z.object({ id: skillId, add: z.boolean().optional().default(false), level: skillInput.shape.level }))
    .max(200)
    .default([])
    .transform((rows) => rows.flatMap((row) => (row.add ? [{ skillId: row.id, level: row.level }] : []))),
});
export type SkillsInput = z.infer<typeof skillsInput>;

/** A pasted biography or CV, to be searched for skills; it is never stored. */
export const pastedInput = z.object({
  text: optionalText(20_000).refine((text) => text !== "", { error: "errors:validation.required" }),
});

/** Skills that a coordinator ticked, with the version of the profile. */
export const checkedSkillsInput = z.object({
  version: recordVersion,
  skillIds: z
    .array(skillId, { error: "errors:validation.choose" })
    .min(1, { error: "errors:validation.choose" })
    .max(LIST_LIMITS.skills)
    .transform(unique),
});

export const degreeInput = z.object({
  id: itemId,
  creationKey: creationKey.optional(),
  level: z.enum(DEGREE_LEVELS).exclude(["none"]),
  subject: line(160),
  organisation: line(160),
  countryCode: country.optional(),
  year: year.optional(),
});
export type DegreeInput = z.infer<typeof degreeInput>;

export const employmentInput = z
  .object({
    id: itemId,
    creationKey: creationKey.optional(),
    title: line(160),
    organisation: line(160),
    countryCode: country.optional(),
    fromYear: year,
    toYear: year.optional(),
    description: optionalText(1500),
    ...shown,
  })
  .refine((value) => value.toYear === undefined || value.toYear >= value.fromYear, {
    error: "errors:validation.endBeforeStart",
    path: ["toYear"],
  });
export type EmploymentInput = z.infer<typeof employmentInput>;

export const workInput = z.object({
  id: itemId,
  creationKey: creationKey.optional(),
  kind: z.enum(WORK_KINDS),
  title: line(400),
  venue: optionalLine(200),
  year: year.optional(),
  identifier: optionalLine(120),
  url: optionalUrl(),
  keyWork: z.boolean().optional().default(false),
  ...shown,
});
export type WorkInput = z.infer<typeof workInput>;

export const languageInput = z.object({ languageCode: option(isLanguageCode), level: z.enum(LANGUAGE_LEVELS) });
export type LanguageInput = z.infer<typeof languageInput>;

export const availabilityInput = z
  .object({
    version: recordVersion,
    from: day(),
    until: day().optional(),
    hoursPerWeek: z.number().int().min(1).max(60).optional(),
    months: z.number().int().min(1).max(120).optional(),
    conditions: optionalText(1000),
    provinceCodes: z.array(option(isProvinceCode)).transform(unique),
    remoteOnly: z.boolean().optional().default(false),
    /** Currency and unit are used only with an amount. */
    payFloorAmount: z.number().int().min(1).max(1_000_000_000_000).optional(),
    payFloorCurrency: z.enum(CURRENCIES).optional(),
    payFloorPer: z.enum(PAY_PERIODS).optional(),
  })
  .refine((value) => value.until === undefined || value.until >= value.from, {
    error: "errors:validation.endBeforeStart",
    path: ["until"],
  })
  .refine((value) => value.payFloorAmount === undefined || value.payFloorCurrency !== undefined, {
    error: "errors:validation.choose",
    path: ["payFloorCurrency"],
  })
  .refine((value) => value.payFloorAmount === undefined || value.payFloorPer !== undefined, {
    error: "errors:validation.choose",
    path: ["payFloorPer"],
  });
export type AvailabilityInput = z.infer<typeof availabilityInput>;

export const institutionWishInput = z.object({
  version: recordVersion,
  institutionKinds: z.array(z.enum(INSTITUTION_KINDS)).default([]).transform(unique),
});
export type InstitutionWishInput = z.infer<typeof institutionWishInput>;

export const engagementTypeInput = z.enum(ENGAGEMENT_TYPES);

/** `consent` is valid only for the audience that the form displayed. */
export const visibilityInput = z.object({
  version: recordVersion,
  visibility: z.enum(VISIBILITIES),
  consent: z.boolean().optional().default(false),
  consentAudience: z.enum(VISIBILITIES).optional(),
});
export type VisibilityInput = z.infer<typeof visibilityInput>;

export const contactInput = z.object({
  version: recordVersion,
  email: emailAddress().optional(),
  phone: optionalLine(40),
  address: optionalText(400),
  other: optionalText(400),
});
export type ContactInput = z.infer<typeof contactInput>;
