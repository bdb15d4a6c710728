-- AlterTable
ALTER TABLE "ImportBatch" ADD COLUMN     "source" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "ImportedPerson" ADD COLUMN     "oldHashes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "ImportRefusal" (
    "emailHash" TEXT NOT NULL,
    "tokenHash" TEXT,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportRefusal_pkey" PRIMARY KEY ("emailHash")
);

-- CreateTable
CREATE TABLE "ImportProposal" (
    "id" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportProposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ImportRefusal_tokenHash_key" ON "ImportRefusal"("tokenHash");

-- CreateIndex
CREATE INDEX "ImportProposal_expertId_idx" ON "ImportProposal"("expertId");

-- CreateIndex
CREATE INDEX "ImportProposal_batchId_rowNumber_idx" ON "ImportProposal"("batchId", "rowNumber");

-- CreateIndex
CREATE INDEX "ImportProposal_createdAt_idx" ON "ImportProposal"("createdAt");

-- AddForeignKey
ALTER TABLE "ImportProposal" ADD CONSTRAINT "ImportProposal_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody is invited twice at once: one unanswered entry an address. Claimed ones hold no address any more.
CREATE UNIQUE INDEX "ImportedPerson_unclaimed_email_key" ON "ImportedPerson"("email") WHERE "claimedAt" IS NULL;
