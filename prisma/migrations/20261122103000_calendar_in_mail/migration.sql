-- A mail may carry an entry for the reader's calendar (iCalendar, RFC 5545).
ALTER TABLE "MailMessage" ADD COLUMN "calendar" TEXT NOT NULL DEFAULT '';
