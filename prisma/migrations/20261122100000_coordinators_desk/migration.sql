-- CreateEnum
CREATE TYPE "IntroductionChannel" AS ENUM ('institution_search', 'self_nomination', 'mission_nomination', 'organisation_nomination');

-- CreateEnum
CREATE TYPE "IntroductionState" AS ENUM ('suggested', 'invited', 'accepted', 'declined', 'expired', 'dossier', 'interview', 'selected', 'not_selected', 'withdrawn', 'engaged', 'completed', 'ended_early');

-- CreateEnum
CREATE TYPE "CaseSide" AS ENUM ('expert', 'institution', 'coordinator', 'nominator', 'system');

-- CreateEnum
CREATE TYPE "InterviewState" AS ENUM ('proposed', 'agreed', 'held', 'cancelled');

-- CreateEnum
CREATE TYPE "DossierKind" AS ENUM ('nomination_letter', 'scientific_cv', 'task_plan', 'other');

-- CreateEnum
CREATE TYPE "EngagementState" AS ENUM ('agreed', 'active', 'completed', 'ended_early');

-- CreateEnum
CREATE TYPE "MailRhythm" AS ENUM ('at_once', 'daily', 'weekly', 'off');

-- CreateEnum
CREATE TYPE "DuplicateState" AS ENUM ('open', 'dismissed', 'merged');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('experts', 'positions');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('mapping', 'checking', 'ready', 'running', 'done', 'undoing', 'undone', 'failed');

-- AlterTable
ALTER TABLE "Expert" ADD COLUMN     "availabilityAskToken" TEXT,
ADD COLUMN     "availabilityAskedAt" TIMESTAMPTZ,
ADD COLUMN     "orcid" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Introduction" (
    "id" UUID NOT NULL,
    "creationKey" TEXT NOT NULL,
    "expertId" UUID,
    "positionId" UUID NOT NULL,
    "channel" "IntroductionChannel" NOT NULL,
    "state" "IntroductionState" NOT NULL,
    "stateSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ownerId" UUID NOT NULL,
    "engagementType" "EngagementType" NOT NULL,
    "awaitsInstitution" BOOLEAN NOT NULL DEFAULT false,
    "nextStep" TEXT,
    "nextStepNote" TEXT NOT NULL DEFAULT '',
    "dueOn" DATE,
    "overdueToldFor" DATE,
    "invitationText" TEXT NOT NULL DEFAULT '',
    "askedFields" TEXT[],
    "invitedAt" TIMESTAMPTZ,
    "expiresAt" TIMESTAMPTZ,
    "remindedAt" TIMESTAMPTZ,
    "nominatorId" UUID,
    "nominatorName" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ,
    "institutionId" UUID NOT NULL,
    "countryCode" TEXT,
    "fieldCodes" TEXT[],
    "technologyCodes" TEXT[],
    "matchScore" INTEGER,
    "matchVersion" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntroductionEvent" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "side" "CaseSide" NOT NULL,
    "actorId" UUID,
    "ownerId" UUID NOT NULL,
    "fromState" "IntroductionState",
    "toState" "IntroductionState",
    "reason" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "IntroductionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactDisclosure" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "disclosedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "ContactDisclosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseMessage" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "creationKey" TEXT NOT NULL,
    "authorId" UUID,
    "side" "CaseSide" NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseReadMark" (
    "introductionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CaseReadMark_pkey" PRIMARY KEY ("introductionId","userId")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "uploadedBy" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "messageId" UUID,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Interview" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "creationKey" TEXT NOT NULL,
    "state" "InterviewState" NOT NULL DEFAULT 'proposed',
    "proposedBy" "CaseSide" NOT NULL,
    "slots" JSONB NOT NULL,
    "minutes" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ,
    "place" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DossierDocument" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "kind" "DossierKind" NOT NULL,
    "version" INTEGER NOT NULL,
    "fileId" UUID NOT NULL,
    "side" "CaseSide" NOT NULL,
    "uploadedBy" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DossierDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DossierCheck" (
    "introductionId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "checkedBy" UUID,
    "checkedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "DossierCheck_pkey" PRIMARY KEY ("introductionId","criterion")
);

-- CreateTable
CREATE TABLE "Engagement" (
    "id" UUID NOT NULL,
    "creationKey" TEXT NOT NULL,
    "introductionId" UUID NOT NULL,
    "expertId" UUID,
    "positionId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "engagementType" "EngagementType" NOT NULL,
    "state" "EngagementState" NOT NULL DEFAULT 'agreed',
    "startOn" DATE NOT NULL,
    "endOn" DATE,
    "hoursPerWeek" INTEGER,
    "months" INTEGER,
    "deliverables" JSONB NOT NULL DEFAULT '[]',
    "reviewMonths" INTEGER NOT NULL DEFAULT 6,
    "renewals" INTEGER NOT NULL DEFAULT 0,
    "endReason" TEXT NOT NULL DEFAULT '',
    "endNote" TEXT NOT NULL DEFAULT '',
    "endedOn" DATE,
    "continuesId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Engagement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EngagementReview" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "side" "CaseSide" NOT NULL,
    "doneAt" TIMESTAMPTZ,
    "doneBy" UUID,
    "remindedAt" TIMESTAMPTZ,
    "outcome" JSONB,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EngagementReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredReport" (
    "id" UUID NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "selection" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "eventsUpTo" TIMESTAMPTZ NOT NULL,
    "figures" JSONB NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "madeBy" UUID,

    CONSTRAINT "StoredReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "onceKey" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ,
    "inApp" BOOLEAN NOT NULL DEFAULT true,
    "digest" "MailRhythm",

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationChoice" (
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "inApp" BOOLEAN NOT NULL,
    "mail" "MailRhythm" NOT NULL,

    CONSTRAINT "NotificationChoice_pkey" PRIMARY KEY ("userId","kind")
);

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "creationKey" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "SearchKind" NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "alert" "MailRhythm" NOT NULL DEFAULT 'off',
    "alertInApp" BOOLEAN NOT NULL DEFAULT true,
    "alertSince" TIMESTAMPTZ,
    "lastComparedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchFind" (
    "savedSearchId" UUID NOT NULL,
    "entityId" UUID NOT NULL,
    "present" BOOLEAN NOT NULL DEFAULT true,
    "since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "toldFor" TEXT[],
    "pending" TEXT[],
    "pendingAt" TIMESTAMPTZ,

    CONSTRAINT "SearchFind_pkey" PRIMARY KEY ("savedSearchId","entityId")
);

-- CreateTable
CREATE TABLE "Shortlist" (
    "id" UUID NOT NULL,
    "creationKey" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "positionId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Shortlist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShortlistItem" (
    "shortlistId" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[],
    "addedBy" UUID,
    "addedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ShortlistItem_pkey" PRIMARY KEY ("shortlistId","expertId")
);

-- CreateTable
CREATE TABLE "ShortlistShare" (
    "id" UUID NOT NULL,
    "shortlistId" UUID NOT NULL,
    "userId" UUID,
    "institutionId" UUID,
    "mayEdit" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ShortlistShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DuplicatePair" (
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "reasons" TEXT[],
    "state" "DuplicateState" NOT NULL DEFAULT 'open',
    "foundAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ,
    "decidedBy" UUID,

    CONSTRAINT "DuplicatePair_pkey" PRIMARY KEY ("firstId","secondId")
);

-- CreateTable
CREATE TABLE "ExpertMerge" (
    "id" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "intoId" UUID NOT NULL,
    "mergedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mergedBy" UUID,
    "undoneAt" TIMESTAMPTZ,
    "before" JSONB NOT NULL,

    CONSTRAINT "ExpertMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "creationKey" TEXT NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'mapping',
    "fileName" TEXT NOT NULL,
    "institutionId" UUID,
    "headings" TEXT[],
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "answers" JSONB NOT NULL DEFAULT '{}',
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "doneCount" INTEGER NOT NULL DEFAULT 0,
    "claimedBy" TEXT,
    "claimedUntil" TIMESTAMPTZ,
    "lastError" TEXT,
    "createdBy" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "batchId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" TEXT[],
    "read" JSONB,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "choice" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "entityId" UUID,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("batchId","number")
);

-- CreateTable
CREATE TABLE "ImportedPerson" (
    "id" UUID NOT NULL,
    "batchId" UUID,
    "email" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "data" JSONB NOT NULL,
    "tokenHash" TEXT,
    "invitedBy" UUID NOT NULL,
    "invitedAt" TIMESTAMPTZ,
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "nextMailAt" TIMESTAMPTZ,
    "deleteAt" TIMESTAMPTZ NOT NULL,
    "claimedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportedPerson_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Introduction_creationKey_key" ON "Introduction"("creationKey");

-- CreateIndex
CREATE INDEX "Introduction_expertId_idx" ON "Introduction"("expertId");

-- CreateIndex
CREATE INDEX "Introduction_positionId_state_idx" ON "Introduction"("positionId", "state");

-- CreateIndex
CREATE INDEX "Introduction_institutionId_state_idx" ON "Introduction"("institutionId", "state");

-- CreateIndex
CREATE INDEX "Introduction_ownerId_closedAt_dueOn_idx" ON "Introduction"("ownerId", "closedAt", "dueOn");

-- CreateIndex
CREATE INDEX "Introduction_closedAt_dueOn_idx" ON "Introduction"("closedAt", "dueOn");

-- CreateIndex
CREATE INDEX "Introduction_state_expiresAt_idx" ON "Introduction"("state", "expiresAt");

-- CreateIndex
CREATE INDEX "IntroductionEvent_kind_at_idx" ON "IntroductionEvent"("kind", "at");

-- CreateIndex
CREATE INDEX "IntroductionEvent_at_idx" ON "IntroductionEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "IntroductionEvent_introductionId_seq_key" ON "IntroductionEvent"("introductionId", "seq");

-- CreateIndex
CREATE INDEX "ContactDisclosure_introductionId_idx" ON "ContactDisclosure"("introductionId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseMessage_creationKey_key" ON "CaseMessage"("creationKey");

-- CreateIndex
CREATE INDEX "CaseMessage_introductionId_at_idx" ON "CaseMessage"("introductionId", "at");

-- CreateIndex
CREATE INDEX "StoredFile_messageId_idx" ON "StoredFile"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Interview_creationKey_key" ON "Interview"("creationKey");

-- CreateIndex
CREATE INDEX "Interview_introductionId_idx" ON "Interview"("introductionId");

-- CreateIndex
CREATE INDEX "Interview_state_startsAt_idx" ON "Interview"("state", "startsAt");

-- CreateIndex
CREATE INDEX "DossierDocument_fileId_idx" ON "DossierDocument"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "DossierDocument_introductionId_kind_version_key" ON "DossierDocument"("introductionId", "kind", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Engagement_creationKey_key" ON "Engagement"("creationKey");

-- CreateIndex
CREATE UNIQUE INDEX "Engagement_continuesId_key" ON "Engagement"("continuesId");

-- CreateIndex
CREATE INDEX "Engagement_introductionId_idx" ON "Engagement"("introductionId");

-- CreateIndex
CREATE INDEX "Engagement_expertId_startOn_idx" ON "Engagement"("expertId", "startOn");

-- CreateIndex
CREATE INDEX "Engagement_institutionId_state_idx" ON "Engagement"("institutionId", "state");

-- CreateIndex
CREATE INDEX "Engagement_state_startOn_idx" ON "Engagement"("state", "startOn");

-- CreateIndex
CREATE INDEX "EngagementReview_doneAt_dueOn_idx" ON "EngagementReview"("doneAt", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "EngagementReview_engagementId_dueOn_side_key" ON "EngagementReview"("engagementId", "dueOn", "side");

-- CreateIndex
CREATE UNIQUE INDEX "StoredReport_from_until_selection_version_key" ON "StoredReport"("from", "until", "selection", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_onceKey_key" ON "Notification"("onceKey");

-- CreateIndex
CREATE INDEX "Notification_userId_inApp_createdAt_idx" ON "Notification"("userId", "inApp", "createdAt");

-- CreateIndex
CREATE INDEX "Notification_digest_createdAt_idx" ON "Notification"("digest", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_creationKey_key" ON "SavedSearch"("creationKey");

-- CreateIndex
CREATE INDEX "SavedSearch_userId_kind_name_idx" ON "SavedSearch"("userId", "kind", "name");

-- CreateIndex
CREATE INDEX "SavedSearch_kind_alert_idx" ON "SavedSearch"("kind", "alert");

-- CreateIndex
CREATE INDEX "SearchFind_entityId_idx" ON "SearchFind"("entityId");

-- CreateIndex
CREATE UNIQUE INDEX "Shortlist_creationKey_key" ON "Shortlist"("creationKey");

-- CreateIndex
CREATE INDEX "Shortlist_ownerId_updatedAt_idx" ON "Shortlist"("ownerId", "updatedAt");

-- CreateIndex
CREATE INDEX "ShortlistItem_expertId_idx" ON "ShortlistItem"("expertId");

-- CreateIndex
CREATE INDEX "ShortlistShare_userId_idx" ON "ShortlistShare"("userId");

-- CreateIndex
CREATE INDEX "ShortlistShare_institutionId_idx" ON "ShortlistShare"("institutionId");

-- CreateIndex
CREATE UNIQUE INDEX "ShortlistShare_shortlistId_userId_key" ON "ShortlistShare"("shortlistId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "ShortlistShare_shortlistId_institutionId_key" ON "ShortlistShare"("shortlistId", "institutionId");

-- CreateIndex
CREATE INDEX "DuplicatePair_secondId_idx" ON "DuplicatePair"("secondId");

-- CreateIndex
CREATE INDEX "DuplicatePair_state_foundAt_idx" ON "DuplicatePair"("state", "foundAt");

-- CreateIndex
CREATE INDEX "ExpertMerge_fromId_idx" ON "ExpertMerge"("fromId");

-- CreateIndex
CREATE INDEX "ExpertMerge_intoId_idx" ON "ExpertMerge"("intoId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportBatch_creationKey_key" ON "ImportBatch"("creationKey");

-- CreateIndex
CREATE INDEX "ImportBatch_createdBy_createdAt_idx" ON "ImportBatch"("createdBy", "createdAt");

-- CreateIndex
CREATE INDEX "ImportBatch_state_idx" ON "ImportBatch"("state");

-- CreateIndex
CREATE INDEX "ImportRow_entityId_idx" ON "ImportRow"("entityId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportedPerson_tokenHash_key" ON "ImportedPerson"("tokenHash");

-- CreateIndex
CREATE INDEX "ImportedPerson_email_idx" ON "ImportedPerson"("email");

-- CreateIndex
CREATE INDEX "ImportedPerson_batchId_idx" ON "ImportedPerson"("batchId");

-- CreateIndex
CREATE INDEX "ImportedPerson_nextMailAt_idx" ON "ImportedPerson"("nextMailAt");

-- CreateIndex
CREATE INDEX "ImportedPerson_deleteAt_idx" ON "ImportedPerson"("deleteAt");

-- CreateIndex
CREATE UNIQUE INDEX "Expert_availabilityAskToken_key" ON "Expert"("availabilityAskToken");

-- CreateIndex
CREATE INDEX "Expert_orcid_idx" ON "Expert"("orcid");

-- CreateIndex
CREATE INDEX "Expert_availabilityConfirmedAt_idx" ON "Expert"("availabilityConfirmedAt");

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_nominatorId_fkey" FOREIGN KEY ("nominatorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntroductionEvent" ADD CONSTRAINT "IntroductionEvent_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactDisclosure" ADD CONSTRAINT "ContactDisclosure_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseMessage" ADD CONSTRAINT "CaseMessage_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseReadMark" ADD CONSTRAINT "CaseReadMark_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseReadMark" ADD CONSTRAINT "CaseReadMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "CaseMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interview" ADD CONSTRAINT "Interview_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierDocument" ADD CONSTRAINT "DossierDocument_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierDocument" ADD CONSTRAINT "DossierDocument_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierCheck" ADD CONSTRAINT "DossierCheck_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_continuesId_fkey" FOREIGN KEY ("continuesId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EngagementReview" ADD CONSTRAINT "EngagementReview_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationChoice" ADD CONSTRAINT "NotificationChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchFind" ADD CONSTRAINT "SearchFind_savedSearchId_fkey" FOREIGN KEY ("savedSearchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shortlist" ADD CONSTRAINT "Shortlist_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shortlist" ADD CONSTRAINT "Shortlist_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistItem" ADD CONSTRAINT "ShortlistItem_shortlistId_fkey" FOREIGN KEY ("shortlistId") REFERENCES "Shortlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistItem" ADD CONSTRAINT "ShortlistItem_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistShare" ADD CONSTRAINT "ShortlistShare_shortlistId_fkey" FOREIGN KEY ("shortlistId") REFERENCES "Shortlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistShare" ADD CONSTRAINT "ShortlistShare_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistShare" ADD CONSTRAINT "ShortlistShare_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertMerge" ADD CONSTRAINT "ExpertMerge_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertMerge" ADD CONSTRAINT "ExpertMerge_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- One open case for a pair at a time; a new one may follow a closed one.
CREATE UNIQUE INDEX "Introduction_open_pair_key" ON "Introduction"("expertId", "positionId") WHERE "closedAt" IS NULL;

-- Open cases always have a next step and a date; closed states, and only they, have an end.
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_open_has_next_step"
  CHECK ("closedAt" IS NOT NULL OR ("nextStep" IS NOT NULL AND "dueOn" IS NOT NULL));
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_closed_by_state"
  CHECK (("closedAt" IS NOT NULL) = ("state" IN ('declined', 'expired', 'not_selected', 'withdrawn', 'completed', 'ended_early')));

-- One open disclosure of a field in a case.
CREATE UNIQUE INDEX "ContactDisclosure_open_key" ON "ContactDisclosure"("introductionId", "field") WHERE "revokedAt" IS NULL;

-- What happened stays. Only what a person wrote, and who it was, can be taken out when the person is erased.
CREATE FUNCTION public.introduction_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND (to_jsonb(NEW) - 'note' - 'actorId') = (to_jsonb(OLD) - 'note' - 'actorId')
    AND (NEW."note" = '' OR NEW."note" = OLD."note")
    AND (NEW."actorId" IS NULL OR NEW."actorId" = OLD."actorId")
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'IntroductionEvent is append-only';
END $$;

CREATE TRIGGER introduction_event_append_only BEFORE UPDATE OR DELETE ON "IntroductionEvent"
  FOR EACH ROW EXECUTE FUNCTION public.introduction_event_is_append_only();

ALTER TABLE "ShortlistShare" ADD CONSTRAINT "ShortlistShare_one_reader" CHECK (("userId" IS NULL) <> ("institutionId" IS NULL));
ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_ordered" CHECK ("firstId" < "secondId");
