import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AUDIT_SUBJECTS, type AuditKind } from "~/domain/audit/model";
import { CRITERIA, CRITERION_VERDICTS } from "~/domain/cases/dossier/criteria";
import { FILE_KINDS } from "~/domain/cases/dossier/file-type";
import { END_REASONS } from "~/domain/cases/engagement/model";
import { CONTACT_FIELDS, EVENT_KINDS, type EventReason, NEXT_STEPS, REASONS } from "~/domain/cases/model";
import { DUPLICATE_REASONS } from "~/domain/duplicates/rules";
import { ROW_CHOICES, ROW_OUTCOMES } from "~/domain/imports/model";
import { ALARMS } from "~/domain/notifications/alarms";
import { KINDS, type UnsubscribeKind } from "~/domain/notifications/kinds";
import { MAIL_OUTCOMES } from "~/domain/notifications/mail-states";
import { type PositionDetail } from "~/domain/positions/detail";
import { CONSENT_PURPOSES, type WithdrawnHow } from "~/domain/privacy/consent";
import { ALERT_REASONS } from "~/domain/saved-searches/alert-reasons";
import { db } from "~/platform/db.server";

/** The union is a type only; its kinds are read from the source. */
const AUDIT_KINDS = [...readFileSync("app/domain/audit/model.ts", "utf8").matchAll(/^ {2}"([\w.]+)":/gm)].map(
  (match) => match[1] as AuditKind,
);

/**
 * Text columns that hold one of a closed list of codes, by table and column of the database. Each has a constraint
 * `<table>_<column>_known` with the same list (docs/decisions/0152). An empty text means that there is none.
 */
const CLOSED: Record<string, readonly string[]> = {
  "Alarm.kind": ALARMS,
  "AuditEvent.kind": AUDIT_KINDS,
  "AuditEvent.subjectType": AUDIT_SUBJECTS,
  "Consent.purpose": CONSENT_PURPOSES,
  "Consent.withdrawnHow": ["unpublish", "account_page", "replaced", "merged"] satisfies WithdrawnHow[],
  "ContactDisclosure.field": CONTACT_FIELDS,
  "DossierCheck.criterion": CRITERIA,
  "DossierCheck.verdict": CRITERION_VERDICTS,
  "DuplicatePair.reasons": DUPLICATE_REASONS,
  "Engagement.endReason": ["", "expert_erased", ...END_REASONS],
  "ImportRow.choice": ["", ...ROW_CHOICES],
  "ImportRow.outcome": ["", ...ROW_OUTCOMES],
  "Introduction.askedFields": CONTACT_FIELDS,
  "Introduction.nextStep": NEXT_STEPS,
  "IntroductionEvent.kind": EVENT_KINDS,
  "IntroductionEvent.reason": [...new Set<EventReason>(["", "right_lost", ...END_REASONS, ...Object.values(REASONS).flat()])],
  "MailMessage.outcome": ["", ...MAIL_OUTCOMES],
  "Notification.kind": KINDS,
  "NotificationChoice.kind": KINDS,
  "Position.closedReason": ["deadline", "member"] satisfies PositionDetail["closedReason"][],
  "SearchFind.pending": ALERT_REASONS,
  // Written and read in SQL only.
  "SkillMergeMove.kind": ["expert", "position", "work", "employment"],
  "StoredFile.mediaType": Object.values(FILE_KINDS).map(({ mediaType }) => mediaType),
  "UnsubscribeLink.kind": [...KINDS, "digest_daily", "digest_weekly"] satisfies UnsubscribeKind[],
};

/** What people write, and what is made from it. */
const FREE = {
  CaseMessage: "body",
  DossierCheck: "evidence",
  DossierDocument: "note",
  EmailToken: "newEmail",
  Engagement: "endNote",
  EngagementReview: "note",
  Expert: "biographyEn biographyVi city familyName fullName givenName headlineEn headlineVi",
  ExpertAvailability: "conditions",
  ExpertContact: "address email other phone",
  ExpertDegree: "organisation subject",
  ExpertEmployment: "description organisation title",
  ExpertWork: "title url venue",
  ImportBatch: "fileName headings lastError source",
  ImportRow: "cells",
  ImportedPerson: "email fullName",
  Institution: "descriptionEn descriptionVi nameEn nameVi statusNote website",
  Interview: "note place",
  Introduction: "invitationText nextStepNote nominatorName",
  IntroductionEvent: "note",
  MailMessage: "calendar html lastError recipient subject text",
  MemberInvite: "email",
  Position: "announcement programme subjectsEn subjectsVi termsEn termsVi textEn textVi titleEn titleVi",
  SavedSearch: "name",
  SearchMark: "lastError",
  Session: "device",
  Shortlist: "name note",
  ShortlistItem: "note tags",
  Skill: "aliasesEn aliasesVi labelEn labelVi retiredReason",
  SkillProposal: "aliases decisionNote labelEn labelVi note",
  StoredFile: "name sha256",
  User: "displayName email",
};

/** Ids, keys, hashes, versions, queries. */
const IDENTIFIERS = {
  AlertRecord: "claimedBy seenEvents",
  AuditEvent: "subjectId",
  CaseMessage: "creationKey",
  Consent: "textVersion",
  DuplicateKey: "key",
  EmailToken: "id",
  Engagement: "creationKey",
  Expert: "availabilityAskToken orcid",
  ExpertDegree: "creationKey",
  ExpertEmployment: "creationKey skillIds",
  ExpertSkill: "skillId",
  ExpertWork: "creationKey identifier skillIds",
  ImportBatch: "claimedBy creationKey",
  ImportRefusal: "emailHash tokenHash",
  ImportedPerson: "oldHashes tokenHash",
  Institution: "creationKey rorId",
  Interview: "creationKey",
  Introduction: "creationKey matchVersion",
  MailMessage: "unsubscribe",
  MatchCorpus: "version",
  MatchNeed: "version",
  MatchProfile: "version",
  MemberInvite: "id",
  Notification: "onceKey",
  OutsideOffer: "orcid",
  Position: "creationKey",
  PositionSkill: "skillId",
  RateLimiterFlexible: "key",
  SavedSearch: "creationKey query",
  SearchFind: "toldFor",
  SearchIndexState: "rebuildBy settingsHash swapping",
  SearchMark: "claimedBy",
  Session: "id",
  Shortlist: "creationKey",
  Skill: "id mergedIntoId",
  SkillLink: "fromId toId",
  SkillMerge: "fromId intoId",
  SkillProposal: "broaderId skillId",
  StoredReport: "selection version",
  UnreadableRecord: "key",
  UnsubscribeLink: "id",
  User: "passwordHash",
};

/** Codes of lists that data files and administrators change without a migration. */
const REFERENCE = {
  Expert: "countryCode fieldCodes technologyCodes timeZone",
  ExpertAvailability: "provinceCodes",
  ExpertDegree: "countryCode",
  ExpertEmployment: "countryCode",
  ExpertLanguage: "languageCode",
  Institution: "provinceCode",
  Introduction: "countryCode fieldCodes technologyCodes",
  Position: "fieldCodes provinceCode technologyCodes",
  Skill: "fieldCode technologyCodes",
  SkillProposal: "fieldCode technologyCodes",
};

/** Names of parts of the program, for logs and the page on its state; no code depends on them. */
const NAMES = {
  MailMessage: "kind",
  MailOutage: "code",
  UnreadableRecord: "code model part",
  WorkerBeat: "name",
};

const named = (lists: Record<string, string>) =>
  Object.entries(lists).flatMap(([table, columns]) => columns.split(" ").map((column) => `${table}.${column}`));

test("every text column is either one of a closed list of codes or known not to be", async () => {
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS "name" FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name NOT IN ('_prisma_migrations') AND (data_type = 'text' OR udt_name = '_text')`;
  const listed = [...Object.keys(CLOSED), ...[FREE, IDENTIFIERS, REFERENCE, NAMES].flatMap(named)];
  expect(columns.map(({ name }) => name).sort()).toEqual(listed.sort());
});

test("the database accepts in each closed column what the code knows, and nothing else", async () => {
  const constraints = await db.$queryRaw<{ name: string; text: string }[]>`
    SELECT conname AS "name", pg_get_constraintdef(oid) AS "text" FROM pg_constraint WHERE contype = 'c' AND conname LIKE '%\\_known'`;
  const inDatabase = constraints.map(({ name, text }) => [
    name.replace(/_known$/, "").replace("_", "."),
    [...text.matchAll(/'([^']*)'::text/g)].map((match) => match[1] ?? "").sort(),
  ]);
  const inCode = Object.entries(CLOSED).map(([column, values]) => [column, [...values].sort()]);
  expect(AUDIT_KINDS.length).toBeGreaterThan(50);
  expect(Object.fromEntries(inDatabase)).toEqual(Object.fromEntries(inCode));
});

test("a value that no code knows is refused", async () => {
  const unknown = db.auditEvent.create({ data: { kind: "account.unknown", subjectType: "user", subjectId: "1", data: {} } });
  await expect(unknown).rejects.toThrow(/AuditEvent_kind_known/);
});
