-- The index whose swap was requested, until its outcome is known (docs/decisions/0020).
ALTER TABLE "SearchIndexState" ADD COLUMN "swapping" TEXT;
