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
import { type ColumnOf, pickFor, type ProfileTable } from "~/domain/vocabulary/profile-columns";
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
  degrees: readonly DegreeFor<"everyone" | "trusted">[];
  employments: readonly EmploymentFor<"everyone" | "trusted">[];
  works: readonly WorkFor<"everyone" | "trusted">[];
  /** Conditions are empty for the public. */
  availability: readonly Offer[];
  /** When the person last confirmed the availability; null for the public, or if never confirmed. */
  availabilityConfirmedOn: string | null;
};

/** What the public gets in place of the columns that only trusted readers see. */
const WITHHELD = {
  expert: { city: "", availabilityConfirmedAt: null as Date | null },
  skill: {},
  language: {},
  degree: {},
  employment: {},
  work: {},
  availability: { conditions: "" },
} satisfies { [T in ProfileTable]: Record<ColumnOf<T, "trusted">, unknown> };

/**
 * The fields of a profile that a reader in this capacity may see. Every page about another person uses this function.
 * The public sees the country but not the city, and which forms of work are offered but not their conditions: city and
 * conditions concern only those who may invite the person.
 */
export function expertView(record: ExpertRecord, audience: ProfileAudience): ExpertView {
  const trusted = audience !== "public";
  const seen = <T extends ProfileTable, Row extends object>(table: T, row: Row) => ({
    ...pickFor(table, "everyone", row),
    ...(trusted ? pickFor(table, "trusted", row) : WITHHELD[table]),
  });
  const { verifiedAt, availabilityConfirmedAt, ...shown } = seen("expert", record);
  return {
    ...shown,
    verified: verifiedAt !== null,
    skills: record.skills.map((skill) => ({
      ...seen("skill", skill),
      verifiedOn: skill.verifiedOn,
      shownBy: entriesShowing(skill.skillId, record),
    })),
    languages: record.languages.map((language) => seen("language", language)),
    degrees: record.degrees.map((degree) => seen("degree", degree)),
    employments: record.employments.map((employment) => seen("employment", employment)),
    works: record.works.map((work) => seen("work", work)),
    availability: record.availability.map((offer) => seen("availability", offer)),
    availabilityConfirmedOn: availabilityConfirmedAt?.toISOString().slice(0, 10) ?? null,
  };
}
