import pg from "pg";
import { type Skill } from "~/domain/reference/model";
import { copyRows } from "./copy-rows";
import { drawExpert, type DrawnExpert } from "./draw-expert";
import { drawInstitution, drawPosition, institutionsFor } from "./draw-position";
import { drawnId } from "./drawn-id";
import { skillDraw } from "./taxonomy-draw";

/** Size of the population; the same seed and skills give the same records. */
export type Population = {
  seed: string;
  experts: number;
  positions: number;
  skills: readonly Skill[];
  /** Beyond this number, experts reuse the skills and texts of an earlier one; everything else is their own. */
  archetypes?: number;
};

const BATCH = 2_000;

/**
 * Writes a generated population into an empty, migrated database with its skills loaded. Foreign keys are not checked
 * meanwhile (the role must be a superuser), since the generator makes no dangling ones.
 * @param onBatch called with each batch once it is written
 */
export async function loadPopulation(
  url: string,
  population: Population,
  onBatch?: (client: pg.Client, experts: readonly DrawnExpert[]) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query("SET synchronous_commit = off");
    const draw = skillDraw(population.skills);
    for (let at = 0; at < population.experts; at += BATCH) {
      const end = Math.min(at + BATCH, population.experts);
      const experts = Array.from({ length: end - at }, (_, offset) =>
        drawExpert(draw, population.seed, at + offset, population.archetypes),
      );
      await writeExperts(client, experts);
      await onBatch?.(client, experts);
    }
    await writePositions(client, population);
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

async function writeExperts(client: pg.Client, experts: readonly DrawnExpert[]): Promise<void> {
  await copyRows(
    client,
    "User",
    ["id", "email", "displayName", "passwordHash", "locale", "emailVerifiedAt", "updatedAt"],
    experts.map((one) => [one.userId, `${one.userId}@bench.example`, one.fullName, "", "vi", one.publishedAt, one.updatedAt]),
  );
  await copyRows(
    client,
    "Expert",
    [
      ...[
        "id",
        "userId",
        "familyName",
        "givenName",
        "fullName",
        "headlineVi",
        "headlineEn",
        "biographyVi",
        "biographyEn",
        "countryCode",
        "city",
        "timeZone",
      ],
      ...[
        "academicRank",
        "fieldCodes",
        "technologyCodes",
        "visibility",
        "publishedAt",
        "verifiedAt",
        "wantedInstitutionKinds",
        "availabilityConfirmedAt",
        "createdAt",
        "updatedAt",
      ],
    ],
    experts.map((one) => [
      ...[
        one.id,
        one.userId,
        one.familyName,
        one.givenName,
        one.fullName,
        one.headlineVi,
        one.headlineEn,
        one.biographyVi,
        one.biographyEn,
        one.countryCode,
        one.city,
        one.timeZone,
      ],
      ...[
        one.academicRank,
        one.fieldCodes,
        one.technologyCodes,
        one.visibility,
        one.publishedAt,
        one.verifiedAt,
        one.wantedInstitutionKinds,
        one.updatedAt,
        one.updatedAt,
        one.updatedAt,
      ],
    ]),
  );
  await copyRows(
    client,
    "ExpertSkill",
    ["expertId", "skillId", "level", "years", "lastUsedYear", "verifiedAt"],
    experts.flatMap(({ id, skills }) =>
      skills.map((skill) => [id, skill.skillId, skill.level, skill.years, skill.lastUsedYear, skill.verifiedAt]),
    ),
  );
  await copyRows(
    client,
    "ExpertDegree",
    ["id", "expertId", "level", "subject", "organisation", "year"],
    experts.flatMap(({ id, degrees }) =>
      degrees.map((degree, at) => [drawnId(`${id} degree ${at}`), id, degree.level, degree.subject, degree.organisation, degree.year]),
    ),
  );
  await copyRows(
    client,
    "ExpertEmployment",
    ["id", "expertId", "title", "organisation", "fromYear", "toYear", "description", "skillIds"],
    experts.flatMap(({ id, employments }) =>
      employments.map((post, at) => [
        drawnId(`${id} post ${at}`),
        id,
        post.title,
        post.organisation,
        post.fromYear,
        post.toYear,
        post.description,
        post.skillIds,
      ]),
    ),
  );
  await copyRows(
    client,
    "ExpertWork",
    ["id", "expertId", "kind", "title", "venue", "year", "skillIds"],
    experts.flatMap(({ id, works }) =>
      works.map((work, at) => [drawnId(`${id} work ${at}`), id, work.kind, work.title, work.venue, work.year, work.skillIds]),
    ),
  );
  await copyRows(
    client,
    "ExpertLanguage",
    ["expertId", "languageCode", "level"],
    experts.flatMap(({ id, languages }) => languages.map((language) => [id, language.languageCode, language.level])),
  );
  await copyRows(
    client,
    "ExpertAvailability",
    [
      ...["expertId", "engagementType", "from", "until", "hoursPerWeek", "months", "provinceCodes", "remoteOnly"],
      ...["payFloorAmount", "payFloorCurrency", "payFloorPer"],
    ],
    experts.flatMap(({ id, availabilities }) =>
      availabilities.map((one) => [
        ...[id, one.engagementType, one.from, one.until, one.hoursPerWeek, one.months, one.provinceCodes, one.remoteOnly],
        ...[one.payFloor?.amount ?? null, one.payFloor?.currency ?? null, one.payFloor?.per ?? null],
      ]),
    ),
  );
}

async function writePositions(client: pg.Client, { seed, positions, skills }: Population): Promise<void> {
  const draw = skillDraw(skills);
  const institutions = Array.from({ length: institutionsFor(positions) }, (_, at) => drawInstitution(seed, at));
  await copyRows(
    client,
    "Institution",
    ["id", "nameVi", "nameEn", "kind", "provinceCode", "status", "updatedAt"],
    institutions.map((one) => [one.id, one.nameVi, one.nameEn, one.kind, one.provinceCode, "verified", new Date()]),
  );
  for (let at = 0; at < positions; at += BATCH) {
    const drawn = Array.from({ length: Math.min(BATCH, positions - at) }, (_, offset) => drawPosition(draw, seed, at + offset));
    await copyRows(
      client,
      "Position",
      [
        ...[
          "id",
          "institutionId",
          "kind",
          "titleVi",
          "titleEn",
          "textVi",
          "textEn",
          "subjectsVi",
          "subjectsEn",
          "engagementTypes",
          "fieldCodes",
          "technologyCodes",
        ],
        ...[
          "provinceCode",
          "remotePossible",
          "startFrom",
          "startUntil",
          "durationMonthsMin",
          "durationMonthsMax",
          "hoursPerWeekMin",
          "hoursPerWeekMax",
        ],
        ...[
          "onSiteDaysPerYear",
          "languages",
          "minDegree",
          "minAcademicRank",
          "minYearsExperience",
          "payBands",
          "status",
          "publishedAt",
          "updatedAt",
        ],
      ],
      drawn.map((one) => [
        ...[
          one.id,
          one.institutionId,
          one.kind,
          one.titleVi,
          one.titleEn,
          one.textVi,
          one.textEn,
          [],
          [],
          one.engagementTypes,
          one.fieldCodes,
          one.technologyCodes,
        ],
        ...[
          one.provinceCode,
          one.remotePossible,
          one.startFrom,
          one.startUntil,
          one.durationMonthsMin,
          one.durationMonthsMax,
          one.hoursPerWeekMin,
          one.hoursPerWeekMax,
        ],
        ...[
          one.onSiteDaysPerYear,
          JSON.stringify(one.languages),
          one.minDegree,
          one.minAcademicRank,
          one.minYearsExperience,
          JSON.stringify(one.payBands),
          "published",
          one.publishedAt,
          one.updatedAt,
        ],
      ]),
    );
    await copyRows(
      client,
      "PositionSkill",
      ["positionId", "skillId", "necessity", "minLevel"],
      drawn.flatMap(({ id, skills: asked }) => asked.map((skill) => [id, skill.skillId, skill.necessity, skill.minLevel])),
    );
  }
}
