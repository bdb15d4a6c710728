-- CreateTable
CREATE TABLE "OutsideOffer" (
    "expertId" UUID NOT NULL,
    "orcid" TEXT NOT NULL,
    "fetchedAt" TIMESTAMPTZ NOT NULL,
    "record" JSONB NOT NULL,
    "complete" BOOLEAN NOT NULL,

    CONSTRAINT "OutsideOffer_pkey" PRIMARY KEY ("expertId")
);

-- CreateIndex
CREATE INDEX "OutsideOffer_fetchedAt_idx" ON "OutsideOffer"("fetchedAt");

-- AddForeignKey
ALTER TABLE "OutsideOffer" ADD CONSTRAINT "OutsideOffer_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;


