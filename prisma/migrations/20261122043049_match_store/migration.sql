-- CreateTable
CREATE TABLE "MatchProfile" (
    "expertId" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "sourceAt" TIMESTAMPTZ NOT NULL,
    "writtenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "facts" JSON NOT NULL,
    "terms" BYTEA,

    CONSTRAINT "MatchProfile_pkey" PRIMARY KEY ("expertId")
);

-- CreateTable
CREATE TABLE "MatchNeed" (
    "positionId" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "sourceAt" TIMESTAMPTZ NOT NULL,
    "writtenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "facts" JSON NOT NULL,

    CONSTRAINT "MatchNeed_pkey" PRIMARY KEY ("positionId")
);

-- CreateTable
CREATE TABLE "MatchCorpus" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" TEXT NOT NULL,
    "builtAt" TIMESTAMPTZ NOT NULL,
    "documents" INTEGER NOT NULL,
    "profiles" INTEGER NOT NULL,
    "averageLength" DOUBLE PRECISION NOT NULL,
    "vocabulary" BYTEA NOT NULL,

    CONSTRAINT "MatchCorpus_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MatchProfile_writtenAt_idx" ON "MatchProfile"("writtenAt");

-- CreateIndex
CREATE INDEX "MatchNeed_writtenAt_idx" ON "MatchNeed"("writtenAt");

-- AddForeignKey
ALTER TABLE "MatchProfile" ADD CONSTRAINT "MatchProfile_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchNeed" ADD CONSTRAINT "MatchNeed_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Several hundred rows are read at a time, each whole: kept in one place and uncompressed, they cost one page each.
ALTER TABLE "MatchProfile" SET (toast_tuple_target = 8160);
ALTER TABLE "MatchNeed" SET (toast_tuple_target = 8160);
