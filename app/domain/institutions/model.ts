import { z } from "zod";
import { isProvinceCode } from "~/domain/reference/provinces";
import { emailAddress, optionalLine, optionalText, optionalUrl } from "~/domain/text";
import { parseRorId } from "./ror-id";

export const INSTITUTION_KINDS = ["institute", "university", "agency", "company", "hospital", "high_tech_park"] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

export const INSTITUTION_STATUSES = ["pending", "verified", "refused"] as const;
export type InstitutionStatus = (typeof INSTITUTION_STATUSES)[number];

export const MEMBER_ROLES = ["owner", "recruiter", "viewer"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const INSTITUTION_LIMITS = { name: 200, description: 5_000, note: 2_000, openInvites: 50, waiting: 5 } as const;

/** What an institution says of itself when it registers or corrects its data. `rorId` comes out bare or empty. */
export const institutionSchema = z
  .object({
    nameVi: optionalLine(INSTITUTION_LIMITS.name),
    nameEn: optionalLine(INSTITUTION_LIMITS.name),
    kind: z.enum(INSTITUTION_KINDS),
    provinceCode: z.string().max(40).refine(isProvinceCode, { error: "errors:validation.option" }),
    website: optionalUrl(),
    rorId: optionalLine(100)
      .refine((text) => text === "" || parseRorId(text) !== null, { error: "errors:validation.rorId" })
      .transform((text) => parseRorId(text) ?? ""),
    descriptionVi: optionalText(INSTITUTION_LIMITS.description),
    descriptionEn: optionalText(INSTITUTION_LIMITS.description),
  })
  .refine((form) => form.nameVi !== "" || form.nameEn !== "", { path: ["nameVi"], error: "errors:validation.oneLanguage" });
export type InstitutionForm = z.output<typeof institutionSchema>;

export const inviteSchema = z.object({ email: emailAddress(), role: z.enum(MEMBER_ROLES) });
