-- CreateEnum
CREATE TYPE "SkillOrigin" AS ENUM ('file', 'proposed');

-- CreateEnum
CREATE TYPE "SkillProposalStatus" AS ENUM ('open', 'accepted', 'refused');

-- AlterTable
ALTER TABLE "Skill" ADD COLUMN     "editedAt" TIMESTAMPTZ,
ADD COLUMN     "editedBy" UUID,
ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "origin" "SkillOrigin" NOT NULL DEFAULT 'file',
ADD COLUMN     "retiredReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "SkillMerge" (
    "id" UUID NOT NULL,
    "fromId" TEXT NOT NULL,
    "intoId" TEXT NOT NULL,
    "mergedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mergedBy" UUID NOT NULL,
    "undoneAt" TIMESTAMPTZ,
    "before" JSONB NOT NULL,

    CONSTRAINT "SkillMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SkillMergeMove" (
    "mergeId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "SkillMergeMove_pkey" PRIMARY KEY ("mergeId","kind","entityId")
);

-- CreateTable
CREATE TABLE "SkillProposal" (
    "id" UUID NOT NULL,
    "creationKey" UUID NOT NULL,
    "labelVi" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "aliases" TEXT[],
    "fieldCode" TEXT,
    "technologyCodes" TEXT[],
    "broaderId" TEXT,
    "note" TEXT NOT NULL,
    "status" "SkillProposalStatus" NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedBy" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ,
    "decidedBy" UUID,
    "decisionNote" TEXT NOT NULL DEFAULT '',
    "skillId" TEXT,

    CONSTRAINT "SkillProposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SkillMerge_fromId_idx" ON "SkillMerge"("fromId");

-- CreateIndex
CREATE INDEX "SkillMerge_intoId_idx" ON "SkillMerge"("intoId");

-- CreateIndex
CREATE UNIQUE INDEX "SkillProposal_creationKey_key" ON "SkillProposal"("creationKey");

-- CreateIndex
CREATE INDEX "SkillProposal_status_createdAt_idx" ON "SkillProposal"("status", "createdAt");

-- CreateIndex
CREATE INDEX "SkillProposal_proposedBy_createdAt_idx" ON "SkillProposal"("proposedBy", "createdAt");

-- CreateIndex
CREATE INDEX "Skill_mergedIntoId_idx" ON "Skill"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Skill" ADD CONSTRAINT "Skill_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Skill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillMergeMove" ADD CONSTRAINT "SkillMergeMove_mergeId_fkey" FOREIGN KEY ("mergeId") REFERENCES "SkillMerge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillProposal" ADD CONSTRAINT "SkillProposal_proposedBy_fkey" FOREIGN KEY ("proposedBy") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- CreateIndex
CREATE INDEX "ExpertEmployment_skillIds_idx" ON "ExpertEmployment" USING GIN ("skillIds");

-- CreateIndex
CREATE INDEX "ExpertWork_skillIds_idx" ON "ExpertWork" USING GIN ("skillIds");

-- What was merged is no longer offered, and nothing is merged into itself.
ALTER TABLE "Skill" ADD CONSTRAINT "Skill_merged_is_retired" CHECK (
  "mergedIntoId" IS NULL OR ("retiredAt" IS NOT NULL AND "mergedIntoId" <> "id")
);
