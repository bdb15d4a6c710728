import { type EngagementType } from "~/domain/vocabulary/people";
import { type InstitutionKind } from "~/domain/vocabulary/institutions";
import { type Prisma } from "~/platform/db.server";

/** Vietnamese, then English. */
export type Both = readonly [vi: string, en: string];

/** The profession in a job title. */
export type Job = "engineer" | "scientist" | "physician" | "specialist" | "scholar";

/** Areas that connect a line of work with employers and institutions. */
export type Area =
  "digital" | "chips" | "machines" | "energy" | "materials" | "building" | "health" | "life" | "farming" | "earth" | "society" | "culture";

/** A position that an institution would publish in a line of work. `types` as letters: see ENGAGEMENT_LETTERS. */
export type Need = {
  title: Both;
  text: Both;
  /** Letters of the accepted forms of work: r a v t j p. */
  types: string;
  at: readonly InstitutionKind[];
  /** True for a research order instead of a job. */
  order?: true;
};

/** A coherent line of work, from which several people and positions are made. */
export type WorkProfile = {
  key: string;
  area: Area;
  job: Job;
  /** As it follows "kỹ sư ..." and "..., engineer". */
  topic: Both;
  /** Subject of the degrees. */
  subject: Both;
  fields: readonly string[];
  /** Numbers of the groups of the current list of strategic technologies. */
  tech: readonly number[];
  /** Skills that everyone in this line of work has. */
  core: readonly string[];
  /** Skills that some of them have. */
  more: readonly string[];
  headlines: readonly Both[];
  does: readonly Both[];
  detail: readonly Both[];
  /** Titles of publications. */
  works: readonly string[];
  patent?: string;
  needs: readonly Need[];
};

export const ENGAGEMENT_LETTERS: Readonly<Record<string, EngagementType>> = {
  r: "return_long_term",
  a: "remote_advising",
  v: "short_visit",
  t: "teaching",
  j: "joint_research",
  p: "policy_advising",
};

/** All rows of the demo, by table, in dependency order. */
export type DemoWorld = {
  users: Prisma.UserCreateManyInput[];
  roles: Prisma.RoleGrantCreateManyInput[];
  consents: Prisma.ConsentCreateManyInput[];
  institutions: Prisma.InstitutionCreateManyInput[];
  members: Prisma.InstitutionMemberCreateManyInput[];
  experts: Prisma.ExpertCreateManyInput[];
  contacts: Prisma.ExpertContactCreateManyInput[];
  skills: Prisma.ExpertSkillCreateManyInput[];
  degrees: Prisma.ExpertDegreeCreateManyInput[];
  employments: Prisma.ExpertEmploymentCreateManyInput[];
  works: Prisma.ExpertWorkCreateManyInput[];
  languages: Prisma.ExpertLanguageCreateManyInput[];
  availabilities: Prisma.ExpertAvailabilityCreateManyInput[];
  blocks: Prisma.ExpertBlockCreateManyInput[];
  positions: Prisma.PositionCreateManyInput[];
  positionSkills: Prisma.PositionSkillCreateManyInput[];
};
