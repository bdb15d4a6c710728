export const INSTITUTION_KINDS = ["institute", "university", "agency", "company", "hospital", "high_tech_park"] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

export const INSTITUTION_STATUSES = ["pending", "verified", "refused"] as const;
export type InstitutionStatus = (typeof INSTITUTION_STATUSES)[number];

export const MEMBER_ROLES = ["owner", "recruiter", "viewer"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
