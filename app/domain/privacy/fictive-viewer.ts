import { visitor, type Actor, type UserActor } from "~/domain/vocabulary/actor";

/** The kinds of readers that a profile can be previewed as. */
export const VIEWER_KINDS = ["institution", "coordinator", "public"] as const;
export type ViewerKind = (typeof VIEWER_KINDS)[number];

/** Ids that belong to no record. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** A fictitious reader of this kind: the preview uses the same rules that apply to real readers. */
export function fictiveViewer(kind: ViewerKind): Actor {
  if (kind === "public") return visitor;
  const someone: UserActor = {
    kind: "user",
    userId: NOBODY,
    displayName: "",
    locale: "vi",
    emailVerified: true,
    roles: new Set(),
    expertId: null,
    memberships: [],
  };
  if (kind === "coordinator") return { ...someone, roles: new Set(["coordinator"]) };
  return { ...someone, memberships: [{ institutionId: NOBODY, institutionStatus: "verified", role: "recruiter" }] };
}
