-- Rows that the running code could not read and left out, named for administrators.
CREATE TABLE "UnreadableRecord" (
    "model" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',
    "seenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UnreadableRecord_pkey" PRIMARY KEY ("model", "key")
);
CREATE INDEX "UnreadableRecord_seenAt_idx" ON "UnreadableRecord"("seenAt");
