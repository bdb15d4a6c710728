import { type Actor } from "~/domain/vocabulary/actor";
import { mayFindExpert } from "~/domain/privacy/rules";
import { isoDate, todayInVietnam } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { columnsFor, pickFor } from "~/domain/vocabulary/profile-columns";
import { type ExpertCard } from "./model";
import { highestDegree, inEngagementOrder, skillLevel } from "./rules";

/**
 * Cards of the experts with these ids, in the order of the ids. Each current record is read and checked for this actor:
 * experts who may not be found are dropped, so a stale index entry reveals nothing.
 */
export async function listExpertCards(actor: Actor, ids: readonly string[]): Promise<ExpertCard[]> {
  const rows = await db.expert.findMany({ where: { id: { in: [...new Set(ids)] }, user: { disabledAt: null } }, select: CARD_COLUMNS });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const gate = {
      ...row,
      publishedAt: row.user.disabledAt ? null : row.publishedAt,
      blockedInstitutionIds: row.blocks.map((block) => block.institutionId),
    };
    return mayFindExpert(actor, gate) ? [toCard(row)] : [];
  });
}

const CARD_COLUMNS = {
  ...columnsFor("expert", "card"),
  ...columnsFor("expert", "gate"),
  user: { select: { disabledAt: true } },
  blocks: { select: { institutionId: true } },
  degrees: { select: columnsFor("degree", "card") },
  skills: { select: columnsFor("skill", "card"), orderBy: [{ level: "desc" }, { skillId: "asc" }] },
  languages: { select: columnsFor("language", "card"), orderBy: { languageCode: "asc" } },
  availabilities: { select: columnsFor("availability", "card") },
} satisfies Prisma.ExpertSelect;

type CardRow = Prisma.ExpertGetPayload<{ select: typeof CARD_COLUMNS }>;

function toCard(row: CardRow): ExpertCard {
  const { verifiedAt, availabilityConfirmedAt, updatedAt, ...shown } = pickFor("expert", "card", row);
  return {
    ...shown,
    highestDegree: highestDegree(row.degrees.map((degree) => degree.level)),
    verified: verifiedAt !== null,
    skills: row.skills.map((skill) => ({ ...skill, level: skillLevel(skill.level) })),
    languages: row.languages,
    availability: inEngagementOrder(row.availabilities).map((one) => ({ ...one, from: isoDate(one.from), until: isoDate(one.until) })),
    availabilityConfirmedOn: availabilityConfirmedAt && todayInVietnam(availabilityConfirmedAt),
    updatedAt: updatedAt.toISOString(),
  };
}
