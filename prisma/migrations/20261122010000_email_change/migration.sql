-- AlterEnum
ALTER TYPE "EmailTokenKind" ADD VALUE 'change_email';

-- AlterTable
ALTER TABLE "EmailToken" ADD COLUMN     "newEmail" TEXT;
