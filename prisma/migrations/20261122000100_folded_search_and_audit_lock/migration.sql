-- Text folded the way foldVietnamese does it: canonical form, lower case, without diacritics, d for đ.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- unaccent() is only STABLE because a dictionary can be replaced; naming the dictionary makes the wrapper safe to index.
CREATE FUNCTION public.nhipcau_fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));

-- What the search of last resort reads when Meilisearch is down. Own text of the record only.
CREATE FUNCTION public.expert_search_text(full_name text, headline_vi text, headline_en text, city text, biography_vi text, biography_en text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN public.nhipcau_fold(full_name || ' ' || headline_vi || ' ' || headline_en || ' ' || city || ' ' || biography_vi || ' ' || biography_en);

CREATE INDEX "Expert_search_text_idx" ON "Expert" USING gin
  (public.expert_search_text("fullName", "headlineVi", "headlineEn", "city", "biographyVi", "biographyEn") public.gin_trgm_ops);

CREATE FUNCTION public.position_search_text(title_vi text, title_en text, programme text, text_vi text, text_en text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN public.nhipcau_fold(title_vi || ' ' || title_en || ' ' || programme || ' ' || text_vi || ' ' || text_en);

CREATE INDEX "Position_search_text_idx" ON "Position" USING gin
  (public.position_search_text("titleVi", "titleEn", "programme", "textVi", "textEn") public.gin_trgm_ops);

-- The audit log only grows. A superuser can still drop the trigger; the application cannot rewrite history by accident.
CREATE FUNCTION public.audit_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'AuditEvent is append-only';
END $$;

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION public.audit_event_is_append_only();
