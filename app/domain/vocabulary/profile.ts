import { type Prisma } from "~/platform/db.server";
import { type SkillLevel } from "./people";
import { type ColumnOf, type Reader } from "./profile-columns";

/** What a reader gets of a row: the columns that profile-columns.ts names. Lists are read-only, days `YYYY-MM-DD`. */
type Shown<Row, Names> = { readonly [Name in keyof Row & Names]: Row[Name] extends (infer Item)[] ? readonly Item[] : Row[Name] };

type Days = { /** First day. */ from: string; /** Last day; null: open. */ until: string | null };
type SkillFor<R extends Reader> = Omit<Shown<Prisma.ExpertSkillGetPayload<object>, ColumnOf<"skill", R>>, "level" | "verifiedAt"> & {
  readonly level: SkillLevel;
};
export type OfferFor<R extends Reader> = Omit<Shown<Prisma.ExpertAvailabilityGetPayload<object>, ColumnOf<"availability", R>>, keyof Days> &
  Days;

/** The columns of the profile itself that a reader gets. */
export type ExpertFor<R extends Reader> = Shown<Prisma.ExpertGetPayload<object>, ColumnOf<"expert", R>>;
export type DegreeFor<R extends Reader> = Shown<Prisma.ExpertDegreeGetPayload<object>, ColumnOf<"degree", R>>;
export type EmploymentFor<R extends Reader> = Shown<Prisma.ExpertEmploymentGetPayload<object>, ColumnOf<"employment", R>>;
export type WorkFor<R extends Reader> = Shown<Prisma.ExpertWorkGetPayload<object>, ColumnOf<"work", R>>;
export type LanguageFor<R extends Reader> = Shown<Prisma.ExpertLanguageGetPayload<object>, ColumnOf<"language", R>>;

/** A skill as used by cards, matches and the index; `skillId` is a taxonomy id. */
export type CardSkill = SkillFor<"card">;
/** A skill on a full profile; `verifiedOn` is the day a coordinator verified it, null if nobody has. */
export type ProfileSkill = SkillFor<"owner"> & { verifiedOn: string | null };
export type CardLanguage = LanguageFor<"card">;
/** Empty `provinceCodes`: anywhere in Việt Nam. */
export type CardAvailability = OfferFor<"card">;
export type Offer = OfferFor<"owner">;
export type OwnDegree = DegreeFor<"owner">;
export type OwnEmployment = EmploymentFor<"owner">;
export type OwnWork = WorkFor<"owner">;

/** A full profile without the contact details and the private wishes: what its owner edits and what `privacy` derives views from. */
export type ExpertRecord = ExpertFor<"owner"> & {
  skills: readonly ProfileSkill[];
  languages: readonly CardLanguage[];
  degrees: readonly OwnDegree[];
  employments: readonly OwnEmployment[];
  works: readonly OwnWork[];
  availability: readonly Offer[];
  blockedInstitutions: readonly { id: string; nameVi: string; nameEn: string }[];
};
