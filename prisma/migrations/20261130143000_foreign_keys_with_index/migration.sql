-- A foreign key without an index makes each delete of the referenced row read the whole table.
CREATE INDEX "Introduction_nominatorId_idx" ON "Introduction"("nominatorId");
CREATE INDEX "CaseReadMark_userId_idx" ON "CaseReadMark"("userId");
CREATE INDEX "Engagement_positionId_idx" ON "Engagement"("positionId");
CREATE INDEX "Shortlist_positionId_idx" ON "Shortlist"("positionId");
