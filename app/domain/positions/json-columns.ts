import { z } from "zod";
import { LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { type Criterion, type Incentive, type LanguageRequirement, type PayBand } from "./model";
import { CRITERION_WEIGHTS, CURRENCIES, INCENTIVE_KINDS, NECESSITIES, PAY_PERIODS } from "~/domain/vocabulary/positions";

const amount = z.number().int().min(0).max(1_000_000_000_000).nullable();

const languages: z.ZodType<LanguageRequirement> = z.object({
  languageCode: z.string(),
  level: z.enum(LANGUAGE_LEVELS),
  necessity: z.enum(NECESSITIES),
});

const criteria: z.ZodType<Criterion> = z.object({ vi: z.string(), en: z.string(), weight: z.enum(CRITERION_WEIGHTS) });

const incentives: z.ZodType<Incentive> = z.object({
  kind: z.enum(INCENTIVE_KINDS),
  vi: z.string(),
  en: z.string(),
  amountFrom: amount,
  amountTo: amount,
  currency: z.enum(CURRENCIES).nullable(),
});

const payBands: z.ZodType<PayBand> = z.object({
  vi: z.string(),
  en: z.string(),
  from: amount,
  to: amount,
  approximate: z.boolean(),
  currency: z.enum(CURRENCIES),
  period: z.enum(PAY_PERIODS),
});

/** Schemas of a position's JSON columns, used to parse each row. Separate from the model, which browsers load. */
export const positionJson = {
  languages: z.array(languages),
  criteria: z.array(criteria),
  incentives: z.array(incentives),
  payBands: z.array(payBands),
};
