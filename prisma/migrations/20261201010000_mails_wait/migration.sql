-- Mails wait for a decision instead of being thrown away (docs/decisions/0155).
ALTER TYPE "MailState" ADD VALUE 'held';

ALTER TABLE "MailMessage" ADD COLUMN "expiresAt" TIMESTAMPTZ,
ADD COLUMN "heldAt" TIMESTAMPTZ,
ADD COLUMN "outcome" TEXT NOT NULL DEFAULT '';
ALTER TABLE "MailMessage" ADD CONSTRAINT "MailMessage_outcome_known" CHECK ("outcome" IN ('', 'expired', 'kept_too_long', 'discarded', 'replaced')) NOT VALID;

-- Finds what waits for one address: links that a newer mail replaces, the account behind a held mail, erasure.
CREATE INDEX "MailMessage_recipient_idx" ON "MailMessage"("recipient") WHERE "recipient" <> '';

CREATE TABLE "MailOutage" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "nextProbeAt" TIMESTAMPTZ NOT NULL,
    "failures" INTEGER NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "MailOutage_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "MailOutage" ADD CONSTRAINT "MailOutage_one_row" CHECK ("id" = 1);

CREATE TABLE "Alarm" (
    "kind" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Alarm_pkey" PRIMARY KEY ("kind")
);
ALTER TABLE "Alarm" ADD CONSTRAINT "Alarm_kind_known" CHECK ("kind" IN ('mail_failing', 'index_failing'));

ALTER TABLE "AuditEvent" DROP CONSTRAINT "AuditEvent_kind_known";
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_kind_known" CHECK ("kind" IN ('account.registered', 'account.email_verified', 'account.signed_in', 'account.sign_in_refused', 'account.signed_out', 'account.password_changed', 'account.session_ended', 'account.locale_changed', 'account.name_changed', 'account.email_change_requested', 'account.email_changed', 'account.invited', 'notifications.unsubscribed', 'notifications.choices_saved', 'account.disabled', 'account.enabled', 'account.erased', 'role.granted', 'role.withdrawn', 'consent.granted', 'consent.withdrawn', 'expert.started', 'expert.updated', 'expert.published', 'expert.unpublished', 'expert.visibility_changed', 'expert.availability_asked', 'expert.availability_confirmed', 'expert.institution_blocked', 'expert.institution_unblocked', 'expert.verified', 'expert.verification_withdrawn', 'expert.skills_verified', 'expert.skill_verification_withdrawn', 'expert.viewed', 'institution.registered', 'institution.updated', 'institution.verified', 'institution.refused', 'institution.asked_again', 'institution.member_invited', 'institution.invite_withdrawn', 'institution.member_joined', 'institution.member_role_changed', 'institution.member_removed', 'position.created', 'position.updated', 'position.published', 'position.closed', 'position.reopened', 'position.deleted', 'position.match_weights_saved', 'position.matches_exported', 'skill.created', 'skill.edited', 'skill.retired', 'skill.restored', 'skill.merged', 'skill.merge_undone', 'skill.proposal_made', 'skill.proposal_decided', 'introduction.started', 'introduction.moved', 'saved_search.created', 'saved_search.changed', 'saved_search.deleted', 'import.started', 'import.run', 'import.undone', 'import.deleted', 'import.report_read', 'import.person_claimed', 'import.person_declined', 'search.exported', 'shortlist.created', 'shortlist.changed', 'shortlist.deleted', 'shortlist.people_added', 'shortlist.person_removed', 'shortlist.shared', 'shortlist.share_withdrawn', 'shortlist.exported', 'expert.duplicate_dismissed', 'expert.duplicate_reopened', 'expert.merged', 'expert.merge_undone', 'introduction.list_exported', 'mail.retried', 'mail.discarded', 'search.rebuild_requested', 'search.reindexed', 'report.stored', 'demo.loaded')) NOT VALID;
ALTER TABLE "Notification" DROP CONSTRAINT "Notification_kind_known";
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_kind_known" CHECK ("kind" IN ('invitation', 'invitation_reminder', 'invitation_answered', 'question_asked', 'self_nominated', 'nominated', 'case_moved', 'case_closed', 'message', 'interview', 'document', 'handed_over', 'overdue', 'disclosure_changed', 'engagement', 'review_due', 'search_alert', 'shortlist_shared', 'import_done', 'reconfirm_availability', 'import_proposals', 'profile_merged', 'mail_failing', 'index_failing')) NOT VALID;
ALTER TABLE "NotificationChoice" DROP CONSTRAINT "NotificationChoice_kind_known";
ALTER TABLE "NotificationChoice" ADD CONSTRAINT "NotificationChoice_kind_known" CHECK ("kind" IN ('invitation', 'invitation_reminder', 'invitation_answered', 'question_asked', 'self_nominated', 'nominated', 'case_moved', 'case_closed', 'message', 'interview', 'document', 'handed_over', 'overdue', 'disclosure_changed', 'engagement', 'review_due', 'search_alert', 'shortlist_shared', 'import_done', 'reconfirm_availability', 'import_proposals', 'profile_merged', 'mail_failing', 'index_failing')) NOT VALID;
ALTER TABLE "UnsubscribeLink" DROP CONSTRAINT "UnsubscribeLink_kind_known";
ALTER TABLE "UnsubscribeLink" ADD CONSTRAINT "UnsubscribeLink_kind_known" CHECK ("kind" IN ('invitation', 'invitation_reminder', 'invitation_answered', 'question_asked', 'self_nominated', 'nominated', 'case_moved', 'case_closed', 'message', 'interview', 'document', 'handed_over', 'overdue', 'disclosure_changed', 'engagement', 'review_due', 'search_alert', 'shortlist_shared', 'import_done', 'reconfirm_availability', 'import_proposals', 'profile_merged', 'mail_failing', 'index_failing', 'digest_daily', 'digest_weekly')) NOT VALID;
