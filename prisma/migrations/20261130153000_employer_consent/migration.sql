-- Whether an expert's present employer allows the work. A table of its own, like contact details: no list, page or index
-- that reads profiles can show it by accident.
CREATE TYPE "EmployerConsentState" AS ENUM ('not_needed', 'asked', 'given', 'refused');

CREATE TABLE "EmployerConsent" (
  "expertId" UUID NOT NULL,
  "state" "EmployerConsentState" NOT NULL,
  "givenOn" DATE,
  "updatedAt" TIMESTAMPTZ NOT NULL,
  CONSTRAINT "EmployerConsent_pkey" PRIMARY KEY ("expertId"),
  CONSTRAINT "EmployerConsent_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

ALTER TABLE "StoredFile" ADD COLUMN "employerConsentId" UUID;
CREATE UNIQUE INDEX "StoredFile_employerConsentId_key" ON "StoredFile"("employerConsentId");
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_employerConsentId_fkey"
  FOREIGN KEY ("employerConsentId") REFERENCES "EmployerConsent"("expertId") ON DELETE CASCADE ON UPDATE CASCADE;
