import { entriesShowing, type ShowingEntry } from "~/domain/skills/evidence";
import {
  type DegreeFor,
  type EmploymentFor,
  type ExpertFor,
  type ExpertRecord,
  type Offer,
  type ProfileSkill,
  type WorkFor,
} from "~/domain/vocabulary/profile";
import { pickFor } from "~/domain/vocabulary/profile-columns";
import { type ProfileAudience } from "./rules";

/**
 * What one reader sees of a profile. It never contains contact details: they are disclosed only by an accepted
 * introduction. Nor does it contain blocks, private wishes, the account or the version. Dates are `YYYY-MM-DD`.
 */
export type ExpertView = Omit<ExpertFor<"everyone" | "trusted">, "verifiedAt" | "availabilityConfirmedAt"> & {
  verified: boolean;
  /** Each with the works and posts of the profile that show it, and the day a coordinator verified it. */
  skills: readonly (ProfileSkill & { shownBy: ShowingEntry[] })[];
  languages: ExpertRecord["languages"];
  degrees: readonly DegreeFor<"everyone">[];
  employments: readonly EmploymentFor<"everyone">[];
  works: readonly WorkFor<"everyone">[];
  /** Conditions are empty for the public. */
  availability: readonly Offer[];
  /** When the person last confirmed the availability; null for the public, or if never confirmed. */
  availabilityConfirmedOn: string | null;
};

/** What the public gets in place of the columns that only trusted readers see. */
const WITHHELD: ExpertFor<"trusted"> = { city: "", availabilityConfirmedAt: null };

/**
 * The fields of a profile that a reader in this capacity may see. Every page about another person uses this function.
 * The public sees the country but not the city, and which forms of work are offered but not their conditions: city and
 * conditions concern only those who may invite the person.
 */
export function expertView(record: ExpertRecord, audience: ProfileAudience): ExpertView {
  const trusted = audience !== "public";
  const { verifiedAt, ...shown } = pickFor("expert", "everyone", record);
  const { availabilityConfirmedAt, ...forTrusted } = trusted ? pickFor("expert", "trusted", record) : WITHHELD;
  return {
    ...shown,
    ...forTrusted,
    verified: verifiedAt !== null,
    skills: record.skills.map((skill) => ({ ...skill, shownBy: entriesShowing(skill.skillId, record) })),
    languages: record.languages,
    degrees: record.degrees.map((degree) => pickFor("degree", "everyone", degree)),
    employments: record.employments.map((employment) => pickFor("employment", "everyone", employment)),
    works: record.works.map((work) => pickFor("work", "everyone", work)),
    availability: record.availability.map((offer) => ({ ...offer, conditions: trusted ? offer.conditions : "" })),
    availabilityConfirmedOn: availabilityConfirmedAt?.toISOString().slice(0, 10) ?? null,
  };
}
