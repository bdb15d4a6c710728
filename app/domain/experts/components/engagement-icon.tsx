import { FlaskConical, GraduationCap, Landmark, type LucideIcon, MessagesSquare, Plane, House } from "lucide-react";
import { ENGAGEMENT_TYPES, type EngagementType } from "~/domain/vocabulary/people";

const ICONS: Record<EngagementType, LucideIcon> = {
  return_long_term: House,
  remote_advising: MessagesSquare,
  short_visit: Plane,
  teaching: GraduationCap,
  joint_research: FlaskConical,
  policy_advising: Landmark,
};

/** The icon of an engagement type; its label is rendered beside it. */
export function EngagementIcon({ type }: { type: EngagementType }) {
  const Icon = ICONS[type];
  return <Icon aria-hidden="true" className="size-5 shrink-0 text-primary" />;
}

/** The fill pattern that identifies an engagement type on a timeline, 0 to 5. */
export function engagementPattern(type: EngagementType): number {
  return ENGAGEMENT_TYPES.indexOf(type);
}
