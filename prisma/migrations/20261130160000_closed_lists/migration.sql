-- Text columns that hold one of a closed list of codes accept no other value (docs/decisions/0152).
-- NOT VALID: rows that are already there are not checked. The log keeps codes of earlier versions.

ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_kind_known" CHECK ("kind" IN ('account.registered', 'account.email_verified', 'account.signed_in', 'account.sign_in_refused', 'account.signed_out', 'account.password_changed', 'account.session_ended', 'account.locale_changed', 'account.name_changed', 'account.email_change_requested', 'account.email_changed', 'account.invited', 'notifications.unsubscribed', 'notifications.choices_saved', 'account.disabled', 'account.enabled', 'account.erased', 'role.granted', 'role.withdrawn', 'consent.granted', 'consent.withdrawn', 'expert.started', 'expert.updated', 'expert.published', 'expert.unpublished', 'expert.visibility_changed', 'expert.availability_asked', 'expert.availability_confirmed', 'expert.institution_blocked', 'expert.institution_unblocked', 'expert.verified', 'expert.verification_withdrawn', 'expert.skills_verified', 'expert.skill_verification_withdrawn', 'expert.viewed', 'institution.registered', 'institution.updated', 'institution.verified', 'institution.refused', 'institution.asked_again', 'institution.member_invited', 'institution.invite_withdrawn', 'institution.member_joined', 'institution.member_role_changed', 'institution.member_removed', 'position.created', 'position.updated', 'position.published', 'position.closed', 'position.reopened', 'position.deleted', 'position.match_weights_saved', 'position.matches_exported', 'skill.created', 'skill.edited', 'skill.retired', 'skill.restored', 'skill.merged', 'skill.merge_undone', 'skill.proposal_made', 'skill.proposal_decided', 'introduction.started', 'introduction.moved', 'saved_search.created', 'saved_search.changed', 'saved_search.deleted', 'import.started', 'import.run', 'import.undone', 'import.deleted', 'import.report_read', 'import.person_claimed', 'import.person_declined', 'search.exported', 'shortlist.created', 'shortlist.changed', 'shortlist.deleted', 'shortlist.people_added', 'shortlist.person_removed', 'shortlist.shared', 'shortlist.share_withdrawn', 'shortlist.exported', 'expert.duplicate_dismissed', 'expert.duplicate_reopened', 'expert.merged', 'expert.merge_undone', 'introduction.list_exported', 'search.rebuild_requested', 'search.reindexed', 'report.stored', 'demo.loaded')) NOT VALID;

ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_subjectType_known" CHECK ("subjectType" IN ('user', 'expert', 'institution', 'position', 'skill', 'introduction', 'engagement', 'saved_search', 'shortlist', 'import', 'report', 'system')) NOT VALID;

ALTER TABLE "Consent" ADD CONSTRAINT "Consent_purpose_known" CHECK ("purpose" IN ('account', 'profile_search')) NOT VALID;

ALTER TABLE "Consent" ADD CONSTRAINT "Consent_withdrawnHow_known" CHECK ("withdrawnHow" IN ('unpublish', 'account_page', 'replaced', 'merged')) NOT VALID;

ALTER TABLE "ContactDisclosure" ADD CONSTRAINT "ContactDisclosure_field_known" CHECK ("field" IN ('email', 'phone', 'address', 'other')) NOT VALID;

ALTER TABLE "DossierCheck" ADD CONSTRAINT "DossierCheck_criterion_known" CHECK ("criterion" IN ('led_work', 'real_contribution', 'wishes_to_contribute', 'applied_invention', 'recognised_work', 'doctorate_top_university', 'doctorate_international_programme')) NOT VALID;

ALTER TABLE "DossierCheck" ADD CONSTRAINT "DossierCheck_verdict_known" CHECK ("verdict" IN ('met', 'not_met', 'unclear')) NOT VALID;

ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_reasons_known" CHECK ("reasons" <@ ARRAY['orcid', 'name_employer', 'name_work']) NOT VALID;

ALTER TABLE "Engagement" ADD CONSTRAINT "Engagement_endReason_known" CHECK ("endReason" IN ('', 'expert_left', 'institution_ended', 'both_agreed', 'funding_ended', 'work_permit', 'personal', 'never_started', 'other', 'expert_erased')) NOT VALID;

ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_choice_known" CHECK ("choice" IN ('', 'take', 'merge', 'skip')) NOT VALID;

ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_outcome_known" CHECK ("outcome" IN ('', 'created', 'merged', 'skipped', 'failed', 'undone', 'kept')) NOT VALID;

ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_askedFields_known" CHECK ("askedFields" <@ ARRAY['email', 'phone', 'address', 'other']) NOT VALID;

ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_nextStep_known" CHECK ("nextStep" IN ('decide_suggestion', 'await_answer', 'answer_question', 'answer_nomination', 'open_dossier', 'complete_dossier', 'check_dossier', 'arrange_interview', 'hold_interview', 'decide', 'agree_engagement', 'await_start', 'review', 'other')) NOT VALID;

ALTER TABLE "IntroductionEvent" ADD CONSTRAINT "IntroductionEvent_kind_known" CHECK ("kind" IN ('suggested', 'nominated', 'invited', 'self_nominated', 'suggestion_withdrawn', 'reminded', 'question_asked', 'accepted', 'declined', 'expired', 'taken_up', 'dossier_opened', 'interview_opened', 'selected', 'not_selected', 'withdrawn', 'contact_disclosed', 'contact_revoked', 'contact_read', 'handed_over', 'next_step_planned', 'overdue_told', 'message_sent', 'interview_proposed', 'interview_agreed', 'interview_moved', 'interview_cancelled', 'interview_held', 'document_added', 'criterion_checked', 'engagement_agreed', 'engagement_started', 'review_recorded', 'engagement_renewed', 'engagement_continued', 'completed', 'ended_early', 'expert_erased')) NOT VALID;

ALTER TABLE "IntroductionEvent" ADD CONSTRAINT "IntroductionEvent_reason_known" CHECK ("reason" IN ('', 'no_time', 'not_my_field', 'form_of_work', 'conditions', 'place', 'not_now', 'other', 'does_not_fit', 'position_filled', 'not_available', 'mistake', 'criteria_not_met', 'other_candidate', 'dossier_incomplete', 'no_funding', 'position_dropped', 'no_longer_interested', 'other_offer', 'personal', 'no_answer', 'absence', 'workload', 'closer_to_it', 'left_post', 'expert_left', 'institution_ended', 'both_agreed', 'funding_ended', 'work_permit', 'never_started', 'right_lost')) NOT VALID;

ALTER TABLE "Notification" ADD CONSTRAINT "Notification_kind_known" CHECK ("kind" IN ('invitation', 'invitation_reminder', 'invitation_answered', 'question_asked', 'self_nominated', 'nominated', 'case_moved', 'case_closed', 'message', 'interview', 'document', 'handed_over', 'overdue', 'disclosure_changed', 'engagement', 'review_due', 'search_alert', 'shortlist_shared', 'import_done', 'reconfirm_availability', 'import_proposals', 'profile_merged')) NOT VALID;

ALTER TABLE "NotificationChoice" ADD CONSTRAINT "NotificationChoice_kind_known" CHECK ("kind" IN ('invitation', 'invitation_reminder', 'invitation_answered', 'question_asked', 'self_nominated', 'nominated', 'case_moved', 'case_closed', 'message', 'interview', 'document', 'handed_over', 'overdue', 'disclosure_changed', 'engagement', 'review_due', 'search_alert', 'shortlist_shared', 'import_done', 'reconfirm_availability', 'import_proposals', 'profile_merged')) NOT VALID;

ALTER TABLE "Position" ADD CONSTRAINT "Position_closedReason_known" CHECK ("closedReason" IN ('deadline', 'member')) NOT VALID;

ALTER TABLE "SearchFind" ADD CONSTRAINT "SearchFind_pending_known" CHECK ("pending" <@ ARRAY['published', 'consent', 'visibility', 'availability', 'skills', 'verified', 'profile', 'position', 'other']) NOT VALID;

ALTER TABLE "SkillMergeMove" ADD CONSTRAINT "SkillMergeMove_kind_known" CHECK ("kind" IN ('expert', 'position', 'work', 'employment')) NOT VALID;

ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_mediaType_known" CHECK ("mediaType" IN ('application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'image/png', 'image/jpeg', 'text/csv; charset=utf-8')) NOT VALID;

ALTER TABLE "UnsubscribeLink" ADD CONSTRAINT "UnsubscribeLink_kind_known" CHECK ("kind" IN ('invitation', 'invitation_reminder', 'invitation_answered', 'question_asked', 'self_nominated', 'nominated', 'case_moved', 'case_closed', 'message', 'interview', 'document', 'handed_over', 'overdue', 'disclosure_changed', 'engagement', 'review_due', 'search_alert', 'shortlist_shared', 'import_done', 'reconfirm_availability', 'import_proposals', 'profile_merged', 'digest_daily', 'digest_weekly')) NOT VALID;
