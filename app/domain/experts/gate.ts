import { type ProfileGate } from "~/domain/privacy/rules";
import { type ExpertRecord } from "~/domain/vocabulary/profile";

/** What the privacy rules need to know of a profile. */
export function gateOf(record: ExpertRecord): ProfileGate {
  return {
    userId: record.userId,
    visibility: record.visibility,
    publishedAt: record.publishedAt,
    blockedInstitutionIds: record.blockedInstitutions.map((institution) => institution.id),
  };
}
