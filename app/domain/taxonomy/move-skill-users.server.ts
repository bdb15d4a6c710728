import { type Transaction } from "~/platform/db.server";

/** Ids of the experts who have a skill in any way, and of the positions that ask for it. */
export type SkillUsers = { experts: string[]; positions: string[] };

/** Locks all records that a merge will change, in id order, so that their own edits run entirely before or after it. */
export async function lockSkillUsers(tx: Transaction, skillId: string): Promise<SkillUsers> {
  const experts = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Expert" WHERE "id" IN (
      SELECT "expertId" FROM "ExpertSkill" WHERE "skillId" = ${skillId}
      UNION SELECT "expertId" FROM "ExpertWork" WHERE "skillIds" @> ARRAY[${skillId}]
      UNION SELECT "expertId" FROM "ExpertEmployment" WHERE "skillIds" @> ARRAY[${skillId}]
    ) ORDER BY "id" FOR UPDATE`;
  const positions = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Position" WHERE "id" IN (SELECT "positionId" FROM "PositionSkill" WHERE "skillId" = ${skillId}) ORDER BY "id" FOR UPDATE`;
  return { experts: experts.map(({ id }) => id), positions: positions.map(({ id }) => id) };
}

/**
 * Replaces the merged skill by its successor on all records, and stores the previous state of each. When an expert has
 * both: the higher level, the larger number of years and the later last use win; a coordinator's check is kept if it
 * applied to the level that wins. When a position asks for both: required, at the higher level.
 */
export async function moveSkillUsers(tx: Transaction, mergeId: string, from: string, into: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "SkillMergeMove" ("mergeId", "kind", "entityId", "before")
    SELECT ${mergeId}::uuid, 'expert', a."expertId", jsonb_build_object('from', to_jsonb(a), 'into', to_jsonb(b))
    FROM "ExpertSkill" a LEFT JOIN "ExpertSkill" b ON b."expertId" = a."expertId" AND b."skillId" = ${into}
    WHERE a."skillId" = ${from}
    UNION ALL
    SELECT ${mergeId}::uuid, 'position', a."positionId", jsonb_build_object('from', to_jsonb(a), 'into', to_jsonb(b))
    FROM "PositionSkill" a LEFT JOIN "PositionSkill" b ON b."positionId" = a."positionId" AND b."skillId" = ${into}
    WHERE a."skillId" = ${from}
    UNION ALL
    SELECT ${mergeId}::uuid, 'work', "id", jsonb_build_object('both', "skillIds" @> ARRAY[${into}]) FROM "ExpertWork" WHERE "skillIds" @> ARRAY[${from}]
    UNION ALL
    SELECT ${mergeId}::uuid, 'employment', "id", jsonb_build_object('both', "skillIds" @> ARRAY[${into}]) FROM "ExpertEmployment" WHERE "skillIds" @> ARRAY[${from}]`;
  await tx.$executeRaw`
    UPDATE "ExpertSkill" b SET
      "level" = GREATEST(a."level", b."level"),
      "years" = GREATEST(a."years", b."years"),
      "lastUsedYear" = GREATEST(a."lastUsedYear", b."lastUsedYear"),
      "verifiedAt" = CASE WHEN b."verifiedAt" IS NOT NULL AND b."level" >= a."level" THEN b."verifiedAt" WHEN a."level" >= b."level" THEN a."verifiedAt" END,
      "verifiedBy" = CASE WHEN b."verifiedAt" IS NOT NULL AND b."level" >= a."level" THEN b."verifiedBy" WHEN a."level" >= b."level" THEN a."verifiedBy" END
    FROM "ExpertSkill" a WHERE a."expertId" = b."expertId" AND a."skillId" = ${from} AND b."skillId" = ${into}`;
  await tx.$executeRaw`
    UPDATE "PositionSkill" b SET
      "minLevel" = GREATEST(a."minLevel", b."minLevel"),
      "necessity" = CASE WHEN a."necessity" = 'must' THEN a."necessity" ELSE b."necessity" END
    FROM "PositionSkill" a WHERE a."positionId" = b."positionId" AND a."skillId" = ${from} AND b."skillId" = ${into}`;
  await tx.$executeRaw`
    DELETE FROM "ExpertSkill" a USING "ExpertSkill" b WHERE a."expertId" = b."expertId" AND a."skillId" = ${from} AND b."skillId" = ${into}`;
  await tx.$executeRaw`
    DELETE FROM "PositionSkill" a USING "PositionSkill" b WHERE a."positionId" = b."positionId" AND a."skillId" = ${from} AND b."skillId" = ${into}`;
  await tx.expertSkill.updateMany({ where: { skillId: from }, data: { skillId: into } });
  await tx.positionSkill.updateMany({ where: { skillId: from }, data: { skillId: into } });
  // Where both are listed, the merged one is removed; the order of the others is meaningful and is kept.
  await tx.$executeRaw`
    UPDATE "ExpertWork" SET "skillIds" = CASE WHEN "skillIds" @> ARRAY[${into}] THEN array_remove("skillIds", ${from}) ELSE array_replace("skillIds", ${from}, ${into}) END
    WHERE "skillIds" @> ARRAY[${from}]`;
  await tx.$executeRaw`
    UPDATE "ExpertEmployment" SET "skillIds" = CASE WHEN "skillIds" @> ARRAY[${into}] THEN array_remove("skillIds", ${from}) ELSE array_replace("skillIds", ${from}, ${into}) END
    WHERE "skillIds" @> ARRAY[${from}]`;
}

/**
 * Reverts a merge on the records, as far as they are still as the merge left them: whoever has removed the successor
 * since gets nothing back, and whoever has changed it since keeps the change.
 */
export async function moveSkillUsersBack(tx: Transaction, mergeId: string, from: string, into: string): Promise<void> {
  // The record had only the merged skill: it gets it back with its current details.
  await tx.$executeRaw`
    UPDATE "ExpertSkill" s SET "skillId" = ${from} FROM "SkillMergeMove" m
    WHERE m."mergeId" = ${mergeId}::uuid AND m."kind" = 'expert' AND m."before"->'into' = 'null'::jsonb AND s."expertId" = m."entityId" AND s."skillId" = ${into}
      AND NOT EXISTS (SELECT 1 FROM "ExpertSkill" o WHERE o."expertId" = s."expertId" AND o."skillId" = ${from})`;
  await tx.$executeRaw`
    UPDATE "PositionSkill" s SET "skillId" = ${from} FROM "SkillMergeMove" m
    WHERE m."mergeId" = ${mergeId}::uuid AND m."kind" = 'position' AND m."before"->'into' = 'null'::jsonb AND s."positionId" = m."entityId" AND s."skillId" = ${into}
      AND NOT EXISTS (SELECT 1 FROM "PositionSkill" o WHERE o."positionId" = s."positionId" AND o."skillId" = ${from})`;
  // A check that a coordinator has revoked since is not restored on either of the two.
  await tx.$executeRaw`
    UPDATE "SkillMergeMove" m SET "before" = jsonb_build_object(
      'from', m."before"->'from' || '{"verifiedAt":null,"verifiedBy":null}', 'into', m."before"->'into' || '{"verifiedAt":null,"verifiedBy":null}')
    FROM "SkillMergeMove" was
    CROSS JOIN jsonb_populate_record(NULL::"ExpertSkill", was."before"->'from') a
    CROSS JOIN jsonb_populate_record(NULL::"ExpertSkill", was."before"->'into') b
    JOIN "ExpertSkill" s ON s."expertId" = was."entityId" AND s."skillId" = ${into}
    WHERE was."mergeId" = ${mergeId}::uuid AND was."kind" = 'expert' AND was."before"->'into' <> 'null'::jsonb
      AND m."mergeId" = was."mergeId" AND m."kind" = was."kind" AND m."entityId" = was."entityId"
      AND s."verifiedAt" IS NULL AND s."level" = GREATEST(a."level", b."level")
      AND ((a."verifiedAt" IS NOT NULL AND a."level" >= b."level") OR (b."verifiedAt" IS NOT NULL AND b."level" >= a."level"))`;
  // The record had both: the merged skill is restored as it was, and so is the successor, unless it has been changed since.
  await tx.$executeRaw`
    INSERT INTO "ExpertSkill" SELECT (jsonb_populate_record(NULL::"ExpertSkill", m."before"->'from')).* FROM "SkillMergeMove" m
    WHERE m."mergeId" = ${mergeId}::uuid AND m."kind" = 'expert' AND m."before"->'into' <> 'null'::jsonb
      AND EXISTS (SELECT 1 FROM "ExpertSkill" s WHERE s."expertId" = m."entityId" AND s."skillId" = ${into})
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO "PositionSkill" SELECT (jsonb_populate_record(NULL::"PositionSkill", m."before"->'from')).* FROM "SkillMergeMove" m
    WHERE m."mergeId" = ${mergeId}::uuid AND m."kind" = 'position' AND m."before"->'into' <> 'null'::jsonb
      AND EXISTS (SELECT 1 FROM "PositionSkill" s WHERE s."positionId" = m."entityId" AND s."skillId" = ${into})
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    UPDATE "ExpertSkill" s SET "level" = b."level", "years" = b."years", "lastUsedYear" = b."lastUsedYear", "verifiedAt" = b."verifiedAt", "verifiedBy" = b."verifiedBy"
    FROM "SkillMergeMove" m, jsonb_populate_record(NULL::"ExpertSkill", m."before"->'into') b, jsonb_populate_record(NULL::"ExpertSkill", m."before"->'from') a
    WHERE m."mergeId" = ${mergeId}::uuid AND m."kind" = 'expert' AND m."before"->'into' <> 'null'::jsonb AND s."expertId" = m."entityId" AND s."skillId" = ${into}
      AND s."level" = GREATEST(a."level", b."level") AND s."years" IS NOT DISTINCT FROM GREATEST(a."years", b."years")
      AND s."lastUsedYear" IS NOT DISTINCT FROM GREATEST(a."lastUsedYear", b."lastUsedYear")`;
  await tx.$executeRaw`
    UPDATE "PositionSkill" s SET "minLevel" = b."minLevel", "necessity" = b."necessity"
    FROM "SkillMergeMove" m, jsonb_populate_record(NULL::"PositionSkill", m."before"->'into') b, jsonb_populate_record(NULL::"PositionSkill", m."before"->'from') a
    WHERE m."mergeId" = ${mergeId}::uuid AND m."kind" = 'position' AND m."before"->'into' <> 'null'::jsonb AND s."positionId" = m."entityId" AND s."skillId" = ${into}
      AND s."minLevel" = GREATEST(a."minLevel", b."minLevel") AND s."necessity" = CASE WHEN a."necessity" = 'must' THEN a."necessity" ELSE b."necessity" END`;
  await tx.$executeRaw`
    UPDATE "ExpertWork" w SET "skillIds" = CASE WHEN (m."before"->>'both')::boolean THEN array_append("skillIds", ${from}) ELSE array_replace("skillIds", ${into}, ${from}) END
    FROM "SkillMergeMove" m WHERE m."mergeId" = ${mergeId}::uuid AND m."kind" = 'work' AND w."id" = m."entityId" AND w."skillIds" @> ARRAY[${into}]`;
  await tx.$executeRaw`
    UPDATE "ExpertEmployment" w SET "skillIds" = CASE WHEN (m."before"->>'both')::boolean THEN array_append("skillIds", ${from}) ELSE array_replace("skillIds", ${into}, ${from}) END
    FROM "SkillMergeMove" m WHERE m."mergeId" = ${mergeId}::uuid AND m."kind" = 'employment' AND w."id" = m."entityId" AND w."skillIds" @> ARRAY[${into}]`;
}
