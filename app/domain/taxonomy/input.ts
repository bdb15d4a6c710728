import { z } from "zod";
import { isFieldCode } from "~/domain/reference/fields";
import { SKILL_LINK_KINDS } from "~/domain/reference/model";
import { isTechnologyCode } from "~/domain/reference/technologies";
import { cleanLine } from "~/domain/clean-text";
import { line, optionalLine, optionalText } from "~/domain/text";
import { LIMITS } from "./model";

/** One name per line, cleaned. */
const nameLines = optionalText(LIMITS.aliases * (LIMITS.name + 1))
  .transform((text) => text.split("\n").map(cleanLine).filter(Boolean))
  .pipe(z.array(z.string().max(LIMITS.name)).max(LIMITS.aliases));

const narrowField = z
  .string()
  .max(10)
  .refine((code) => isFieldCode(code) && code.includes("."), { error: "errors:validation.option" });
const technologies = z
  .array(z.string().max(40).refine(isTechnologyCode, { error: "errors:validation.option" }))
  .max(20)
  .default([])
  .transform((codes) => [...new Set(codes)]);

/** A row of links: the skill by id or typed name. A row without a name is ignored. */
const linkRow = z.object({
  skill: optionalLine(100),
  text: optionalLine(LIMITS.name),
  kind: z.enum(SKILL_LINK_KINDS),
  strength: z.coerce.number().min(0.01).max(1),
});

/** The submitted form of a skill. */
export const skillForm = z.object({
  vi: line(LIMITS.name),
  en: line(LIMITS.name),
  aliasesVi: nameLines,
  aliasesEn: nameLines,
  field: narrowField,
  technologies,
  links: z.array(linkRow).max(LIMITS.links).default([]),
  /** A replaced name becomes an alias. */
  keepNames: z.boolean().default(false),
});
export type SkillForm = z.output<typeof skillForm>;

/** The submitted form of a proposal: one language is enough. */
export const proposalForm = z
  .object({
    labelVi: optionalLine(LIMITS.name),
    labelEn: optionalLine(LIMITS.name),
    aliases: nameLines,
    field: narrowField.optional(),
    technologies,
    broader: optionalLine(100),
    broaderText: optionalLine(LIMITS.name),
    note: optionalText(LIMITS.note),
  })
  .refine((form) => form.labelVi !== "" || form.labelEn !== "", {
    path: ["labelVi"],
    error: "errors:validation.oneLanguage",
    when: () => true,
  });
export type ProposalForm = z.output<typeof proposalForm>;
