-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "audience" "Visibility";
