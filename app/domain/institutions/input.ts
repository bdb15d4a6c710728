import { z } from "zod";
import { isProvinceCode } from "~/domain/reference/provinces";
import { emailAddress, optionalLine, optionalText, optionalUrl } from "~/domain/text";
import { INSTITUTION_KINDS, MEMBER_ROLES } from "~/domain/vocabulary/institutions";
import { INSTITUTION_LIMITS } from "./model";
import { parseRorId } from "./ror-id";

/** The data of an institution when it registers or corrects them. `rorId` is normalised to its bare form, or empty. */
export const institutionSchema = z
  .object({
    nameVi: optionalLine(INSTITUTION_LIMITS.name),
    nameEn: optionalLine(INSTITUTION_LIMITS.name),
    kind: z.enum(INSTITUTION_KINDS),
    provinceCode: z.string({ error: "errors:validation.choose" }).max(40).refine(isProvinceCode, { error: "errors:validation.option" }),
    website: optionalUrl(),
    rorId: optionalLine(100)
      .refine((text) => text === "" || parseRorId(text) !== null, { error: "errors:validation.rorId" })
      .transform((text) => parseRorId(text) ?? ""),
    descriptionVi: optionalText(INSTITUTION_LIMITS.description),
    descriptionEn: optionalText(INSTITUTION_LIMITS.description),
  })
  // Checked even when other fields are invalid, so that one answer lists every error.
  .refine((form) => form.nameVi !== "" || form.nameEn !== "", {
    path: ["nameVi"],
    error: "errors:validation.oneLanguage",
    when: () => true,
  });
export type InstitutionForm = z.output<typeof institutionSchema>;

export const inviteSchema = z.object({ email: emailAddress(), role: z.enum(MEMBER_ROLES) });
