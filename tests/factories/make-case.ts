import { randomUUID } from "node:crypto";
import { type CaseState } from "~/domain/cases/model";
import { dateFromIso } from "~/domain/days";
import { db } from "~/platform/db.server";

/** A case row without events, for tests of code that only reads cases. */
export async function makeCase(own: {
  expertId: string;
  positionId: string;
  institutionId: string;
  ownerId: string;
  state?: CaseState;
  /** `YYYY-MM-DD` */
  dueOn?: string;
  awaitsInstitution?: boolean;
}): Promise<{ id: string }> {
  const { state = "invited", dueOn = "2026-12-01", awaitsInstitution = false, ...ids } = own;
  return db.case.create({
    data: {
      ...ids,
      state,
      awaitsInstitution,
      channel: "institution_search",
      creationKey: randomUUID(),
      engagementType: "remote_advising",
      nextStep: "await_answer",
      dueOn: dateFromIso(dueOn),
    },
    select: { id: true },
  });
}
