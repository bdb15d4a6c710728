-- AlterTable
ALTER TABLE "Introduction" ADD COLUMN     "institutionSince" TIMESTAMPTZ;
