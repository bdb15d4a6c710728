-- A rebuild of an index is claimed like a mark: by whom and until when, so that a dead one is taken over.
ALTER TABLE "SearchIndexState" ADD COLUMN "rebuildBy" TEXT,
ADD COLUMN "rebuildUntil" TIMESTAMPTZ;
