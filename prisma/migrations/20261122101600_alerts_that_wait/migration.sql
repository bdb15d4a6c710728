-- CreateIndex
CREATE INDEX "SearchFind_pendingAt_idx" ON "SearchFind"("pendingAt");
