-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('vi', 'en');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('coordinator', 'administrator');

-- CreateEnum
CREATE TYPE "EmailTokenKind" AS ENUM ('verify_email', 'reset_password', 'set_password');

-- CreateEnum
CREATE TYPE "SearchKind" AS ENUM ('expert', 'position');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "SkillLinkKind" AS ENUM ('broader', 'related', 'part_of');

-- CreateEnum
CREATE TYPE "EngagementType" AS ENUM ('return_long_term', 'remote_advising', 'short_visit', 'teaching', 'joint_research', 'policy_advising');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('hidden', 'coordinators', 'institutions', 'public');

-- CreateEnum
CREATE TYPE "DegreeLevel" AS ENUM ('none', 'bachelor', 'master', 'doctorate');

-- CreateEnum
CREATE TYPE "AcademicRank" AS ENUM ('associate_professor', 'professor');

-- CreateEnum
CREATE TYPE "LanguageLevel" AS ENUM ('A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native');

-- CreateEnum
CREATE TYPE "WorkKind" AS ENUM ('publication', 'patent');

-- CreateEnum
CREATE TYPE "InstitutionKind" AS ENUM ('institute', 'university', 'agency', 'company', 'hospital', 'high_tech_park');

-- CreateEnum
CREATE TYPE "InstitutionStatus" AS ENUM ('pending', 'verified', 'refused');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('owner', 'recruiter', 'viewer');

-- CreateEnum
CREATE TYPE "PositionKind" AS ENUM ('post', 'research_order');

-- CreateEnum
CREATE TYPE "PositionStatus" AS ENUM ('draft', 'published', 'closed');

-- CreateEnum
CREATE TYPE "Necessity" AS ENUM ('must', 'nice');

-- CreateEnum
CREATE TYPE "Workload" AS ENUM ('full_time', 'part_time', 'either');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "emailVerifiedAt" TIMESTAMPTZ,
    "disabledAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "grantedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "grantedBy" UUID,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("userId","role")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "publicId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "device" TEXT NOT NULL DEFAULT '',
    "persistent" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailToken" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "EmailTokenKind" NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EmailToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ,

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "grantedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ,
    "withdrawnHow" TEXT,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchMark" (
    "kind" "SearchKind" NOT NULL,
    "entityId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "markedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedBy" TEXT,
    "claimedUntil" TIMESTAMPTZ,
    "lastError" TEXT,

    CONSTRAINT "SearchMark_pkey" PRIMARY KEY ("kind","entityId")
);

-- CreateTable
CREATE TABLE "SearchIndexState" (
    "kind" "SearchKind" NOT NULL,
    "settingsHash" TEXT NOT NULL,
    "builtAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchIndexState_pkey" PRIMARY KEY ("kind")
);

-- CreateTable
CREATE TABLE "WorkerBeat" (
    "name" TEXT NOT NULL,
    "beatAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "WorkerBeat_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "MailMessage" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ,
    "lastError" TEXT,

    CONSTRAINT "MailMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Skill" (
    "id" TEXT NOT NULL,
    "labelVi" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "aliasesVi" TEXT[],
    "aliasesEn" TEXT[],
    "fieldCode" TEXT NOT NULL,
    "technologyCodes" TEXT[],
    "retiredAt" TIMESTAMPTZ,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SkillLink" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" "SkillLinkKind" NOT NULL,
    "strength" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "SkillLink_pkey" PRIMARY KEY ("fromId","toId","kind")
);

-- CreateTable
CREATE TABLE "Expert" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "familyName" TEXT NOT NULL DEFAULT '',
    "givenName" TEXT NOT NULL DEFAULT '',
    "fullName" TEXT NOT NULL DEFAULT '',
    "headlineVi" TEXT NOT NULL DEFAULT '',
    "headlineEn" TEXT NOT NULL DEFAULT '',
    "biographyVi" TEXT NOT NULL DEFAULT '',
    "biographyEn" TEXT NOT NULL DEFAULT '',
    "countryCode" TEXT,
    "city" TEXT NOT NULL DEFAULT '',
    "timeZone" TEXT,
    "academicRank" "AcademicRank",
    "fieldCodes" TEXT[],
    "technologyCodes" TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'coordinators',
    "publishedAt" TIMESTAMPTZ,
    "verifiedAt" TIMESTAMPTZ,
    "verifiedBy" UUID,
    "availabilityConfirmedAt" TIMESTAMPTZ,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Expert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertContact" (
    "expertId" UUID NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "other" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ExpertContact_pkey" PRIMARY KEY ("expertId")
);

-- CreateTable
CREATE TABLE "ExpertSkill" (
    "expertId" UUID NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "years" INTEGER,
    "lastUsedYear" INTEGER,

    CONSTRAINT "ExpertSkill_pkey" PRIMARY KEY ("expertId","skillId")
);

-- CreateTable
CREATE TABLE "ExpertDegree" (
    "id" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "level" "DegreeLevel" NOT NULL,
    "subject" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "countryCode" TEXT,
    "year" INTEGER,
    "creationKey" TEXT,

    CONSTRAINT "ExpertDegree_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertEmployment" (
    "id" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "countryCode" TEXT,
    "fromYear" INTEGER NOT NULL,
    "toYear" INTEGER,
    "description" TEXT NOT NULL DEFAULT '',
    "creationKey" TEXT,

    CONSTRAINT "ExpertEmployment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertWork" (
    "id" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "kind" "WorkKind" NOT NULL,
    "title" TEXT NOT NULL,
    "venue" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "identifier" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "creationKey" TEXT,

    CONSTRAINT "ExpertWork_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertLanguage" (
    "expertId" UUID NOT NULL,
    "languageCode" TEXT NOT NULL,
    "level" "LanguageLevel" NOT NULL,

    CONSTRAINT "ExpertLanguage_pkey" PRIMARY KEY ("expertId","languageCode")
);

-- CreateTable
CREATE TABLE "ExpertAvailability" (
    "expertId" UUID NOT NULL,
    "engagementType" "EngagementType" NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "hoursPerWeek" INTEGER,
    "months" INTEGER,
    "conditions" TEXT NOT NULL DEFAULT '',
    "provinceCodes" TEXT[],
    "remoteOnly" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ExpertAvailability_pkey" PRIMARY KEY ("expertId","engagementType")
);

-- CreateTable
CREATE TABLE "ExpertBlock" (
    "expertId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExpertBlock_pkey" PRIMARY KEY ("expertId","institutionId")
);

-- CreateTable
CREATE TABLE "Institution" (
    "id" UUID NOT NULL,
    "nameVi" TEXT NOT NULL DEFAULT '',
    "nameEn" TEXT NOT NULL DEFAULT '',
    "kind" "InstitutionKind" NOT NULL,
    "provinceCode" TEXT NOT NULL,
    "website" TEXT NOT NULL DEFAULT '',
    "rorId" TEXT NOT NULL DEFAULT '',
    "descriptionVi" TEXT NOT NULL DEFAULT '',
    "descriptionEn" TEXT NOT NULL DEFAULT '',
    "status" "InstitutionStatus" NOT NULL DEFAULT 'pending',
    "statusNote" TEXT NOT NULL DEFAULT '',
    "verifiedAt" TIMESTAMPTZ,
    "verifiedBy" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "creationKey" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstitutionMember" (
    "institutionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "MemberRole" NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InstitutionMember_pkey" PRIMARY KEY ("institutionId","userId")
);

-- CreateTable
CREATE TABLE "MemberInvite" (
    "id" TEXT NOT NULL,
    "institutionId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL,
    "invitedBy" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "acceptedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MemberInvite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Position" (
    "id" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "kind" "PositionKind" NOT NULL DEFAULT 'post',
    "titleVi" TEXT NOT NULL DEFAULT '',
    "titleEn" TEXT NOT NULL DEFAULT '',
    "textVi" TEXT NOT NULL DEFAULT '',
    "textEn" TEXT NOT NULL DEFAULT '',
    "programme" TEXT NOT NULL DEFAULT '',
    "openings" INTEGER NOT NULL DEFAULT 1,
    "programmeFromYear" INTEGER,
    "programmeToYear" INTEGER,
    "engagementTypes" "EngagementType"[],
    "fieldCodes" TEXT[],
    "technologyCodes" TEXT[],
    "subjectsVi" TEXT[],
    "subjectsEn" TEXT[],
    "provinceCode" TEXT,
    "remotePossible" BOOLEAN NOT NULL DEFAULT false,
    "workload" "Workload" NOT NULL DEFAULT 'full_time',
    "startFrom" DATE,
    "startUntil" DATE,
    "durationMonthsMin" INTEGER,
    "durationMonthsMax" INTEGER,
    "renewable" BOOLEAN NOT NULL DEFAULT false,
    "hoursPerWeekMin" INTEGER,
    "hoursPerWeekMax" INTEGER,
    "onSiteDaysPerYear" INTEGER,
    "languages" JSONB NOT NULL DEFAULT '[]',
    "minDegree" "DegreeLevel",
    "minAcademicRank" "AcademicRank",
    "minYearsExperience" INTEGER,
    "criteria" JSONB NOT NULL DEFAULT '[]',
    "incentives" JSONB NOT NULL DEFAULT '[]',
    "payBands" JSONB NOT NULL DEFAULT '[]',
    "termsVi" TEXT NOT NULL DEFAULT '',
    "termsEn" TEXT NOT NULL DEFAULT '',
    "announcement" TEXT NOT NULL DEFAULT '',
    "dossierDeadline" DATE,
    "status" "PositionStatus" NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ,
    "closedAt" TIMESTAMPTZ,
    "closedReason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "creationKey" TEXT,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PositionSkill" (
    "positionId" UUID NOT NULL,
    "skillId" TEXT NOT NULL,
    "necessity" "Necessity" NOT NULL,
    "minLevel" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PositionSkill_pkey" PRIMARY KEY ("positionId","skillId")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "RoleGrant_role_idx" ON "RoleGrant"("role");

-- CreateIndex
CREATE UNIQUE INDEX "Session_publicId_key" ON "Session"("publicId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "EmailToken_userId_kind_idx" ON "EmailToken"("userId", "kind");

-- CreateIndex
CREATE INDEX "EmailToken_expiresAt_idx" ON "EmailToken"("expiresAt");

-- CreateIndex
CREATE INDEX "RateLimiterFlexible_expire_idx" ON "RateLimiterFlexible"("expire");

-- CreateIndex
CREATE INDEX "Consent_userId_purpose_idx" ON "Consent"("userId", "purpose");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_at_idx" ON "AuditEvent"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "SearchMark_notBefore_idx" ON "SearchMark"("notBefore");

-- CreateIndex
CREATE INDEX "MailMessage_state_nextAttemptAt_idx" ON "MailMessage"("state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "SkillLink_toId_idx" ON "SkillLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Expert_userId_key" ON "Expert"("userId");

-- CreateIndex
CREATE INDEX "Expert_publishedAt_visibility_idx" ON "Expert"("publishedAt", "visibility");

-- CreateIndex
CREATE INDEX "Expert_countryCode_idx" ON "Expert"("countryCode");

-- CreateIndex
CREATE INDEX "Expert_fieldCodes_idx" ON "Expert" USING GIN ("fieldCodes");

-- CreateIndex
CREATE INDEX "Expert_technologyCodes_idx" ON "Expert" USING GIN ("technologyCodes");

-- CreateIndex
CREATE INDEX "ExpertSkill_skillId_idx" ON "ExpertSkill"("skillId");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertDegree_creationKey_key" ON "ExpertDegree"("creationKey");

-- CreateIndex
CREATE INDEX "ExpertDegree_expertId_idx" ON "ExpertDegree"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertEmployment_creationKey_key" ON "ExpertEmployment"("creationKey");

-- CreateIndex
CREATE INDEX "ExpertEmployment_expertId_idx" ON "ExpertEmployment"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertWork_creationKey_key" ON "ExpertWork"("creationKey");

-- CreateIndex
CREATE INDEX "ExpertWork_expertId_idx" ON "ExpertWork"("expertId");

-- CreateIndex
CREATE INDEX "ExpertAvailability_engagementType_from_idx" ON "ExpertAvailability"("engagementType", "from");

-- CreateIndex
CREATE INDEX "ExpertBlock_institutionId_idx" ON "ExpertBlock"("institutionId");

-- CreateIndex
CREATE UNIQUE INDEX "Institution_creationKey_key" ON "Institution"("creationKey");

-- CreateIndex
CREATE INDEX "Institution_status_createdAt_idx" ON "Institution"("status", "createdAt");

-- CreateIndex
CREATE INDEX "InstitutionMember_userId_idx" ON "InstitutionMember"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "MemberInvite_institutionId_email_key" ON "MemberInvite"("institutionId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Position_creationKey_key" ON "Position"("creationKey");

-- CreateIndex
CREATE INDEX "Position_institutionId_status_idx" ON "Position"("institutionId", "status");

-- CreateIndex
CREATE INDEX "Position_status_publishedAt_idx" ON "Position"("status", "publishedAt");

-- CreateIndex
CREATE INDEX "Position_status_dossierDeadline_idx" ON "Position"("status", "dossierDeadline");

-- CreateIndex
CREATE INDEX "Position_fieldCodes_idx" ON "Position" USING GIN ("fieldCodes");

-- CreateIndex
CREATE INDEX "Position_technologyCodes_idx" ON "Position" USING GIN ("technologyCodes");

-- CreateIndex
CREATE INDEX "PositionSkill_skillId_idx" ON "PositionSkill"("skillId");

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailToken" ADD CONSTRAINT "EmailToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillLink" ADD CONSTRAINT "SkillLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillLink" ADD CONSTRAINT "SkillLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expert" ADD CONSTRAINT "Expert_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertContact" ADD CONSTRAINT "ExpertContact_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertSkill" ADD CONSTRAINT "ExpertSkill_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertSkill" ADD CONSTRAINT "ExpertSkill_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertDegree" ADD CONSTRAINT "ExpertDegree_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertEmployment" ADD CONSTRAINT "ExpertEmployment_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertWork" ADD CONSTRAINT "ExpertWork_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertLanguage" ADD CONSTRAINT "ExpertLanguage_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertAvailability" ADD CONSTRAINT "ExpertAvailability_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertBlock" ADD CONSTRAINT "ExpertBlock_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertBlock" ADD CONSTRAINT "ExpertBlock_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionMember" ADD CONSTRAINT "InstitutionMember_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionMember" ADD CONSTRAINT "InstitutionMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberInvite" ADD CONSTRAINT "MemberInvite_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionSkill" ADD CONSTRAINT "PositionSkill_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionSkill" ADD CONSTRAINT "PositionSkill_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
