-- DropIndex
DROP INDEX "Notification_userId_inApp_createdAt_idx";

-- AlterTable
ALTER TABLE "MailMessage" ADD COLUMN     "unsubscribe" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "UnsubscribeLink" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UnsubscribeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AlertRecord" (
    "kind" "SearchKind" NOT NULL,
    "entityId" UUID NOT NULL,
    "waiting" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "comparedAt" TIMESTAMPTZ,
    "seenEvents" TEXT[],
    "notBefore" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedBy" TEXT,
    "claimedUntil" TIMESTAMPTZ,

    CONSTRAINT "AlertRecord_pkey" PRIMARY KEY ("kind","entityId")
);

-- CreateIndex
CREATE INDEX "UnsubscribeLink_userId_idx" ON "UnsubscribeLink"("userId");

-- CreateIndex
CREATE INDEX "UnsubscribeLink_createdAt_idx" ON "UnsubscribeLink"("createdAt");

-- CreateIndex
CREATE INDEX "AlertRecord_waiting_kind_notBefore_idx" ON "AlertRecord"("waiting", "kind", "notBefore");

-- CreateIndex
CREATE INDEX "MailMessage_state_sentAt_idx" ON "MailMessage"("state", "sentAt");

-- CreateIndex
CREATE INDEX "Notification_userId_inApp_readAt_createdAt_idx" ON "Notification"("userId", "inApp", "readAt", "createdAt");

-- CreateIndex
CREATE INDEX "Notification_createdAt_idx" ON "Notification"("createdAt");

-- AddForeignKey
ALTER TABLE "UnsubscribeLink" ADD CONSTRAINT "UnsubscribeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;


