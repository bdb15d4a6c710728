-- The database leaves the marks of the outbox (docs/decisions/0154).

-- Which records the statements of a transaction changed. Emptied before it commits, so that no other transaction ever sees a
-- row and a crash loses none: hence unlogged.
CREATE UNLOGGED TABLE "SearchTouch" (
    "transaction" BIGINT NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "kind" "SearchKind" NOT NULL,
    "entityIds" UUID[],

    CONSTRAINT "SearchTouch_pkey" PRIMARY KEY ("transaction", "id")
);

-- At the end of each statement on a table that documents are made of. Arguments: the kind; the column that names the record; a
-- query for the records that depend on it ('' when the column holds their ids; it reads them from `changed.key`); from how many
-- dependants on the index is rebuilt instead ('' for never); the columns that are read.
-- An update counts when the rows differ in a column that is read; both the old and the new record are touched.
CREATE FUNCTION public.search_touch() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  key text := format('%I', TG_ARGV[1]);
  columns text := (SELECT string_agg(format('%I', name), ', ') FROM unnest(TG_ARGV[4:]) AS name);
  changed text := CASE TG_OP
    WHEN 'UPDATE' THEN format('(SELECT %1$s AS key, %2$s FROM before EXCEPT ALL SELECT %1$s, %2$s FROM after)
      UNION ALL (SELECT %1$s, %2$s FROM after EXCEPT ALL SELECT %1$s, %2$s FROM before)', key, columns)
    WHEN 'INSERT' THEN format('SELECT %s AS key FROM after', key)
    ELSE format('SELECT %s AS key FROM before', key) END;
  ids uuid[];
BEGIN
  EXECUTE format('WITH changed AS (SELECT DISTINCT key FROM (%s) AS rows WHERE key IS NOT NULL) SELECT array_agg(id) FROM (%s) AS touched(id)',
    changed, coalesce(nullif(TG_ARGV[2], ''), 'SELECT key FROM changed')) INTO ids;
  IF ids IS NOT NULL THEN
    INSERT INTO public."SearchTouch" ("transaction", "kind", "entityIds")
    VALUES (pg_current_xact_id()::text::bigint, TG_ARGV[0]::public."SearchKind",
      CASE WHEN cardinality(ids) >= nullif(TG_ARGV[3], '')::int THEN NULL ELSE ids END);
  END IF;
  RETURN NULL;
END $$;

-- When the transaction commits: one mark for each record that it touched, in one statement and in the order of the ids. Marks
-- are thus the last locks of every transaction, and no two transactions can wait for each other's.
CREATE FUNCTION public.search_leave_marks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  me bigint := pg_current_xact_id()::text::bigint;
  stale public."SearchKind";
BEGIN
  IF NOT EXISTS (SELECT FROM public."SearchTouch" WHERE "transaction" = me) THEN RETURN NULL; END IF;
  FOR stale IN
    UPDATE public."SearchIndexState" SET "settingsHash" = '' WHERE "settingsHash" <> ''
      AND "kind" IN (SELECT "kind" FROM public."SearchTouch" WHERE "transaction" = me AND "entityIds" IS NULL) RETURNING "kind"
  LOOP
    INSERT INTO public."AuditEvent" ("id", "kind", "subjectType", "subjectId", "data")
    VALUES (gen_random_uuid(), 'search.rebuild_requested', 'system', stale::text, jsonb_build_object('kind', stale));
    PERFORM pg_notify('search_rebuild', '');
  END LOOP;
  INSERT INTO public."SearchMark" ("kind", "entityId")
  SELECT DISTINCT "kind", entity FROM public."SearchTouch", unnest("entityIds") AS entity WHERE "transaction" = me ORDER BY "kind", entity
  ON CONFLICT ("kind", "entityId") DO UPDATE
    SET "version" = "SearchMark"."version" + 1, "markedAt" = now(), "notBefore" = now(), "attempts" = 0;
  IF FOUND THEN PERFORM pg_notify('search_marks', ''); END IF;
  DELETE FROM public."SearchTouch" WHERE "transaction" = me;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER search_leave_marks AFTER INSERT ON "SearchTouch"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.search_leave_marks();

-- Says which columns of a table documents, ranking rows and duplicate keys read; replaces what was said before for the same table,
-- kind and column. With `dependants`, only updates count: new rows have none yet, and the rows of removed ones are removed too or
-- hold the removal back.
CREATE FUNCTION public.search_reads(
  source regclass, kind "SearchKind", key text, columns text[], dependants text DEFAULT '', most int DEFAULT NULL, events text[] DEFAULT NULL
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  event text;
  name text;
  arguments text := (SELECT string_agg(quote_literal(argument), ', ' ORDER BY place)
    FROM unnest(ARRAY[kind::text, key, dependants, coalesce(most::text, '')] || columns) WITH ORDINALITY AS given(argument, place));
BEGIN
  FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
    name := format('search_%s_%s_%s', kind, key, lower(event));
    EXECUTE format('DROP TRIGGER IF EXISTS %I ON %s', name, source);
    CONTINUE WHEN NOT event = ANY (coalesce(events, CASE WHEN dependants = '' THEN ARRAY['INSERT', 'UPDATE', 'DELETE'] ELSE ARRAY['UPDATE'] END));
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION public.search_touch(%s)', name, event, source,
      CASE event WHEN 'INSERT' THEN 'NEW TABLE AS after' WHEN 'DELETE' THEN 'OLD TABLE AS before' ELSE 'OLD TABLE AS before NEW TABLE AS after' END,
      arguments);
  END LOOP;
END $$;

-- All at once and in the order in which transactions lock records, so that those under way are waited for and not deadlocked with.
LOCK TABLE "User", "Skill", "SkillLink", "Institution", "Expert", "ExpertSkill", "ExpertDegree", "ExpertEmployment", "ExpertWork", "ExpertLanguage",
  "ExpertAvailability", "ExpertBlock", "Position", "PositionSkill", "Introduction" IN SHARE ROW EXCLUSIVE MODE;

SELECT
  search_reads('"Expert"', 'expert', 'id', ARRAY['userId', 'givenName', 'fullName', 'headlineVi', 'headlineEn', 'biographyVi', 'biographyEn',
    'countryCode', 'city', 'timeZone', 'academicRank', 'fieldCodes', 'technologyCodes', 'visibility', 'publishedAt', 'verifiedAt',
    'availabilityConfirmedAt', 'orcid', 'wantedInstitutionKinds', 'updatedAt']),
  search_reads('"ExpertSkill"', 'expert', 'expertId', ARRAY['skillId', 'level', 'years', 'lastUsedYear', 'verifiedAt']),
  search_reads('"ExpertDegree"', 'expert', 'expertId', ARRAY['level']),
  search_reads('"ExpertEmployment"', 'expert', 'expertId', ARRAY['title', 'organisation', 'fromYear', 'toYear', 'description', 'skillIds']),
  search_reads('"ExpertWork"', 'expert', 'expertId', ARRAY['kind', 'title', 'year', 'identifier', 'url', 'skillIds']),
  search_reads('"ExpertLanguage"', 'expert', 'expertId', ARRAY['languageCode', 'level']),
  search_reads('"ExpertAvailability"', 'expert', 'expertId', ARRAY['engagementType', 'from', 'until', 'hoursPerWeek', 'months', 'provinceCodes',
    'remoteOnly', 'payFloorAmount', 'payFloorCurrency', 'payFloorPer']),
  search_reads('"ExpertBlock"', 'expert', 'expertId', ARRAY['institutionId']),
  search_reads('"Introduction"', 'expert', 'expertId', ARRAY['expertId']),
  search_reads('"User"', 'expert', 'id', ARRAY['disabledAt'],
    'SELECT e."id" FROM changed JOIN public."Expert" e ON e."userId" = changed.key'),

  search_reads('"Position"', 'position', 'id', ARRAY['institutionId', 'kind', 'titleVi', 'titleEn', 'textVi', 'textEn', 'programme',
    'subjectsVi', 'subjectsEn', 'engagementTypes', 'fieldCodes', 'technologyCodes', 'provinceCode', 'remotePossible', 'startFrom', 'startUntil',
    'durationMonthsMin', 'durationMonthsMax', 'hoursPerWeekMin', 'hoursPerWeekMax', 'onSiteDaysPerYear', 'languages', 'minDegree',
    'minAcademicRank', 'minYearsExperience', 'criteria', 'incentives', 'payBands', 'dossierDeadline', 'status', 'publishedAt', 'updatedAt']),
  search_reads('"PositionSkill"', 'position', 'positionId', ARRAY['skillId', 'necessity', 'minLevel']),
  search_reads('"Institution"', 'position', 'id', ARRAY['nameVi', 'nameEn', 'kind', 'status'],
    'SELECT p."id" FROM changed JOIN public."Position" p ON p."institutionId" = changed.key AND p."publishedAt" IS NOT NULL'),

  -- Above 2,000 people or positions, the index is rebuilt beside the live one instead.
  search_reads('"Skill"', 'expert', 'id', ARRAY['labelVi', 'labelEn', 'aliasesVi', 'aliasesEn'],
    'SELECT DISTINCT s."expertId" FROM changed JOIN public."ExpertSkill" s ON s."skillId" = changed.key LIMIT 2001', 2001),
  search_reads('"Skill"', 'position', 'id', ARRAY['labelVi', 'labelEn', 'aliasesVi', 'aliasesEn'],
    'SELECT DISTINCT s."positionId" FROM changed JOIN public."PositionSkill" s ON s."skillId" = changed.key LIMIT 2001', 2001);

-- A profile reaches the neighbours of its skills, claimed or shown.
SELECT search_reads('"SkillLink"', 'expert', side, ARRAY['fromId', 'toId', 'kind', 'strength'],
  'SELECT s."expertId" FROM changed JOIN public."ExpertSkill" s ON s."skillId" = changed.key
    UNION SELECT w."expertId" FROM changed JOIN public."ExpertWork" w ON w."skillIds" @> ARRAY[changed.key]
    UNION SELECT p."expertId" FROM changed JOIN public."ExpertEmployment" p ON p."skillIds" @> ARRAY[changed.key] LIMIT 2001',
  2001, ARRAY['INSERT', 'UPDATE', 'DELETE'])
FROM unnest(ARRAY['fromId', 'toId']) AS side;
