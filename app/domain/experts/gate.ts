import { type ProfileGate } from "~/domain/privacy/rules";
import { type ExpertRecord } from "~/domain/vocabulary/profile";

/** The profile data that the privacy rules need. */
export function gateOf(record: ExpertRecord): ProfileGate {
  return {
    userId: record.userId,
    visibility: record.visibility,
    publishedAt: record.publishedAt,
    blockedInstitutionIds: record.blockedInstitutions.map((institution) => institution.id),
  };
}
