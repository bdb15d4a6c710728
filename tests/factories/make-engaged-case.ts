import { randomUUID } from "node:crypto";
import { agreeEngagement } from "~/domain/cases/engagement/agree-engagement.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { actorOf } from "./actor-of";
import { makeSelectedCase } from "./make-selected-case";

const inDays = (days: number) => todayInVietnam(new Date(Date.now() + days * 86_400_000));

/** A case whose engagement, remote advising for a year with one deliverable, has been running since last month. */
export async function makeEngagedCase(own: Parameters<typeof makeSelectedCase>[0] = {}) {
  const made = await makeSelectedCase(own);
  const { version, ownerId } = await db.case.findUniqueOrThrow({
    where: { id: made.id },
    select: { version: true, ownerId: true },
  });
  const agreed = await agreeEngagement(
    await actorOf(ownerId),
    { caseId: made.id, version, creationKey: randomUUID() },
    {
      engagementType: "remote_advising",
      startOn: inDays(-30),
      endOn: inDays(335),
      hoursPerWeek: 6,
      reviewMonths: 3,
      deliverables: [{ title: "Quy trình đo kiểm vi mạch", dueOn: inDays(60) }],
    },
  );
  if (!agreed.ok) throw new Error(`the agreement was refused: ${agreed.code}`);
  return made;
}
