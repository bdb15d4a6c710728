-- The audit log is filtered by kind and only ever grows.
CREATE INDEX "AuditEvent_kind_at_idx" ON "AuditEvent"("kind", "at");
