import { randomUUID } from "node:crypto";
import { type CaseEngagement } from "~/domain/cases/engagement/get-case-engagement.server";
import { todayInVietnam } from "~/domain/days";

/** The initial data of all step forms. */
export type StepStart = ReturnType<typeof stepStart>;

export function stepStart(tab: CaseEngagement) {
  const current = tab.engagements.at(-1);
  return {
    caseId: tab.caseId,
    caseVersion: tab.caseVersion,
    creationKey: randomUUID(),
    today: todayInVietnam(),
    askedType: tab.engagementType,
    current: current
      ? {
          id: current.id,
          version: current.version,
          engagementType: current.engagementType,
          endOn: current.endOn,
          reviewMonths: current.reviewMonths,
        }
      : null,
    review: tab.review && { id: tab.review.id, dueOn: tab.review.dueOn, items: tab.review.items.map(({ id, title }) => ({ id, title })) },
  };
}
