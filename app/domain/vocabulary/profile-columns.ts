import { type Prisma } from "~/platform/db.server";

/**
 * Who reads a column of a profile. `owner`: what the person edits and all views are derived from. `everyone`: all who
 * may see the profile; `trusted`: of these, all but the public. `card`: lists and results. `case`: the head of a case.
 * `gate`: the rules of privacy. `index`: the search document. `match`: the score; `text`: the words that matching reads;
 * `proof`: works and posts beside a match. `import`: what imported data are compared with. `merge`: what merging two
 * profiles unites or copies.
 */
export type Reader =
  "owner" | "everyone" | "trusted" | "card" | "case" | "gate" | "index" | "match" | "text" | "proof" | "import" | "merge";

/** All columns of a table but the key that ties an entry to its profile, each with its readers. */
type Columns<Name extends string> = Readonly<Record<Exclude<Name, "expertId">, readonly Reader[]>>;

/**
 * The only list of a profile's columns: every select, every view and what a merge unites are derived from it, so a new
 * column of the data model does not compile without a row here. An empty row: read by its own use cases only.
 */
const PROFILE_COLUMNS = {
  expert: {
    id: ["owner", "everyone", "card", "case", "index", "match", "text"],
    userId: ["owner", "gate"],
    familyName: ["owner"],
    givenName: ["owner", "card", "index"],
    fullName: ["owner", "everyone", "card", "case", "index"],
    headlineVi: ["owner", "everyone", "card", "case", "index", "text", "import", "merge"],
    headlineEn: ["owner", "everyone", "card", "case", "index", "text", "import", "merge"],
    biographyVi: ["owner", "everyone", "index", "text", "import", "merge"],
    biographyEn: ["owner", "everyone", "index", "text", "import", "merge"],
    countryCode: ["owner", "everyone", "card", "case", "index", "match", "import"],
    city: ["owner", "trusted", "card", "index", "import"],
    timeZone: ["owner", "everyone", "card", "match"],
    academicRank: ["owner", "everyone", "card", "index", "match", "import", "merge"],
    fieldCodes: ["owner", "everyone", "card", "index", "match", "merge"],
    technologyCodes: ["owner", "everyone", "card", "index", "match", "merge"],
    visibility: ["owner", "gate", "merge"],
    publishedAt: ["owner", "gate"],
    verifiedAt: ["owner", "everyone", "card", "index"],
    verifiedBy: [],
    availabilityConfirmedAt: ["owner", "trusted", "card", "index"],
    availabilityAskedAt: [],
    availabilityAskToken: [],
    orcid: ["import", "merge"],
    /** Private wish: read by its owner's use case and by scoring. */
    wantedInstitutionKinds: ["match"],
    demo: [],
    version: ["owner"],
    createdAt: [],
    updatedAt: ["card", "index"],
  } satisfies Columns<Prisma.ExpertScalarFieldEnum>,

  skill: {
    skillId: ["owner", "everyone", "card", "index", "match", "import", "merge"],
    level: ["owner", "everyone", "card", "index", "match", "merge"],
    years: ["owner", "everyone", "card", "index", "match", "merge"],
    lastUsedYear: ["owner", "everyone", "card", "index", "match", "merge"],
    verifiedAt: ["owner", "everyone", "index", "match", "merge"],
    verifiedBy: ["merge"],
  } satisfies Columns<Prisma.ExpertSkillScalarFieldEnum>,

  language: {
    languageCode: ["owner", "everyone", "card", "index", "match", "import", "merge"],
    level: ["owner", "everyone", "card", "index", "match", "merge"],
  } satisfies Columns<Prisma.ExpertLanguageScalarFieldEnum>,

  degree: {
    id: ["owner", "merge"],
    level: ["owner", "everyone", "card", "index", "match", "import", "merge"],
    subject: ["owner", "everyone", "merge"],
    organisation: ["owner", "everyone", "import", "merge"],
    countryCode: ["owner", "everyone", "merge"],
    year: ["owner", "everyone", "merge"],
    creationKey: [],
  } satisfies Columns<Prisma.ExpertDegreeScalarFieldEnum>,

  employment: {
    id: ["owner", "merge"],
    title: ["owner", "everyone", "text", "proof", "import", "merge"],
    organisation: ["owner", "everyone", "proof", "import", "merge"],
    countryCode: ["owner", "everyone", "merge"],
    fromYear: ["owner", "everyone", "index", "match", "proof", "merge"],
    toYear: ["owner", "everyone", "index", "match", "proof", "merge"],
    description: ["owner", "everyone", "text", "merge"],
    skillIds: ["owner", "index", "match", "proof", "merge"],
    creationKey: [],
  } satisfies Columns<Prisma.ExpertEmploymentScalarFieldEnum>,

  work: {
    id: ["owner", "merge"],
    kind: ["owner", "everyone", "index", "match", "proof", "merge"],
    title: ["owner", "everyone", "text", "proof", "merge"],
    venue: ["owner", "everyone", "proof", "merge"],
    year: ["owner", "everyone", "index", "match", "proof", "merge"],
    identifier: ["owner", "everyone", "merge"],
    url: ["owner", "everyone", "merge"],
    skillIds: ["owner", "index", "match", "proof", "merge"],
    keyWork: ["owner", "everyone", "proof", "merge"],
    creationKey: [],
  } satisfies Columns<Prisma.ExpertWorkScalarFieldEnum>,

  /** The minimum pay is a private wish: read by scoring, and it stays with the account that wrote it when profiles are merged. */
  availability: {
    engagementType: ["owner", "everyone", "card", "index", "match", "import", "merge"],
    from: ["owner", "everyone", "card", "index", "match", "merge"],
    until: ["owner", "everyone", "card", "index", "match", "merge"],
    hoursPerWeek: ["owner", "everyone", "card", "index", "match", "merge"],
    months: ["owner", "everyone", "card", "match", "merge"],
    conditions: ["owner", "trusted", "merge"],
    provinceCodes: ["owner", "everyone", "card", "index", "match", "merge"],
    remoteOnly: ["owner", "everyone", "card", "index", "match", "merge"],
    payFloorAmount: ["match"],
    payFloorCurrency: ["match"],
    payFloorPer: ["match"],
  } satisfies Columns<Prisma.ExpertAvailabilityScalarFieldEnum>,
} as const;

export type ProfileTable = keyof typeof PROFILE_COLUMNS;
type Readers<T extends ProfileTable> = (typeof PROFILE_COLUMNS)[T];

/** The names of the columns of a table that a reader gets. */
export type ColumnOf<T extends ProfileTable, R extends Reader> = {
  [Name in keyof Readers<T>]: Readers<T>[Name] extends readonly (infer Given)[] ? (R extends Given ? Name : never) : never;
}[keyof Readers<T>];

function namesFor(table: ProfileTable, reader: Reader): string[] {
  return Object.entries<readonly Reader[]>(PROFILE_COLUMNS[table]).flatMap(([name, readers]) => (readers.includes(reader) ? [name] : []));
}

/** The Prisma `select` of the columns of a table that a reader gets. */
export function columnsFor<T extends ProfileTable, R extends Reader>(table: T, reader: R): Record<ColumnOf<T, R>, true> {
  return Object.fromEntries(namesFor(table, reader).map((name) => [name, true])) as Record<ColumnOf<T, R>, true>;
}

/** The part of a row that a reader gets. */
export function pickFor<T extends ProfileTable, R extends Reader, Row extends object>(
  table: T,
  reader: R,
  row: Row,
): Pick<Row, ColumnOf<T, R> & keyof Row> {
  const names = namesFor(table, reader);
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))) as Pick<Row, ColumnOf<T, R> & keyof Row>;
}
