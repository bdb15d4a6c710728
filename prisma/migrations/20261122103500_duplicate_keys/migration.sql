-- CreateTable
CREATE TABLE "DuplicateKey" (
    "expertId" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "DuplicateKey_pkey" PRIMARY KEY ("expertId","key")
);

-- CreateIndex
CREATE INDEX "DuplicateKey_key_idx" ON "DuplicateKey"("key");

-- AddForeignKey
ALTER TABLE "DuplicateKey" ADD CONSTRAINT "DuplicateKey_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;
