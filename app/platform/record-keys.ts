import { type Prisma } from "./prisma/client";

/** The primary key columns of models whose key is not `id`. */
const RECORD_KEYS: Partial<Record<Prisma.ModelName, readonly string[]>> = {
  UnreadableRecord: ["model", "key"],
  RoleGrant: ["userId", "role"],
  RateLimiterFlexible: ["key"],
  SearchMark: ["kind", "entityId"],
  SearchTouch: ["transaction", "id"],
  SearchIndexState: ["kind"],
  MatchProfile: ["expertId"],
  MatchNeed: ["positionId"],
  WorkerBeat: ["name"],
  Alarm: ["kind"],
  SkillMergeMove: ["mergeId", "kind", "entityId"],
  SkillLink: ["fromId", "toId", "kind"],
  ExpertContact: ["expertId"],
  EmployerConsent: ["expertId"],
  ExpertSkill: ["expertId", "skillId"],
  ExpertLanguage: ["expertId", "languageCode"],
  ExpertAvailability: ["expertId", "engagementType"],
  ExpertBlock: ["expertId", "institutionId"],
  InstitutionMember: ["institutionId", "userId"],
  PositionSkill: ["positionId", "skillId"],
  CaseReadMark: ["caseId", "userId"],
  DossierCheck: ["caseId", "criterion"],
  NotificationChoice: ["userId", "kind"],
  SearchFind: ["savedSearchId", "entityId"],
  AlertRecord: ["kind", "entityId"],
  ShortlistItem: ["shortlistId", "expertId"],
  DuplicatePair: ["firstId", "secondId"],
  DuplicateKey: ["expertId", "key"],
  ImportRow: ["batchId", "number"],
  OutsideOffer: ["expertId"],
  ImportRefusal: ["emailHash"],
};

/** The primary key columns of a model. */
export const keyColumns = (model: string): readonly string[] => RECORD_KEYS[model as Prisma.ModelName] ?? ["id"];
