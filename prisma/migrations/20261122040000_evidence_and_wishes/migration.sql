-- CreateEnum
CREATE TYPE "Currency" AS ENUM ('VND', 'USD', 'EUR', 'JPY');

-- CreateEnum
CREATE TYPE "PayPeriod" AS ENUM ('hour', 'day', 'month', 'year', 'total');

-- AlterTable
ALTER TABLE "Expert" ADD COLUMN     "wantedInstitutionKinds" "InstitutionKind"[] DEFAULT ARRAY[]::"InstitutionKind"[];

-- AlterTable
ALTER TABLE "ExpertAvailability" ADD COLUMN     "payFloorAmount" BIGINT,
ADD COLUMN     "payFloorCurrency" "Currency",
ADD COLUMN     "payFloorPer" "PayPeriod";

-- AlterTable
ALTER TABLE "ExpertEmployment" ADD COLUMN     "skillIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "ExpertSkill" ADD COLUMN     "verifiedAt" TIMESTAMPTZ,
ADD COLUMN     "verifiedBy" UUID;

-- AlterTable
ALTER TABLE "ExpertWork" ADD COLUMN     "skillIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Position" ADD COLUMN     "matchAdjustments" JSONB NOT NULL DEFAULT '{}';

-- An amount says nothing without its currency and unit.
ALTER TABLE "ExpertAvailability" ADD CONSTRAINT "ExpertAvailability_payFloor_whole" CHECK (
  num_nulls("payFloorAmount", "payFloorCurrency", "payFloorPer") IN (0, 3) AND ("payFloorAmount" IS NULL OR "payFloorAmount" > 0)
);
