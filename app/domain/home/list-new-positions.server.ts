import { daysLater } from "~/domain/days";
import { type UserActor } from "~/domain/vocabulary/actor";
import { listPositionCards } from "~/domain/positions/list-position-cards.server";
import { db } from "~/platform/db.server";

export type NewPosition = { id: string; titleVi: string; titleEn: string; publishedOn: string };

const NEW_DAYS = 30;

/**
 * The newest open positions of the last 30 days that ask for a skill and a form of work of the actor's own profile, at
 * most three. Scores are computed only on the matches page; empty without a profile.
 */
export async function listNewPositions(actor: UserActor): Promise<NewPosition[]> {
  if (actor.expertId === null) return [];
  const [skills, offers] = await Promise.all([
    db.expertSkill.findMany({ where: { expertId: actor.expertId }, select: { skillId: true } }),
    db.expertAvailability.findMany({ where: { expertId: actor.expertId }, select: { engagementType: true } }),
  ]);
  const rows = await db.position.findMany({
    where: {
      status: "published",
      publishedAt: { gt: daysLater(new Date(), -NEW_DAYS) },
      engagementTypes: { hasSome: offers.map((offer) => offer.engagementType) },
      skills: { some: { skillId: { in: skills.map((skill) => skill.skillId) } } },
    },
    orderBy: { publishedAt: "desc" },
    take: 3,
    select: { id: true, publishedAt: true },
  });
  const published = new Map(rows.map((row) => [row.id, row.publishedAt]));
  return (
    await listPositionCards(
      actor,
      rows.map((row) => row.id),
    )
  ).map(({ id, titleVi, titleEn }) => ({
    id,
    titleVi,
    titleEn,
    publishedOn: published.get(id)?.toISOString().slice(0, 10) ?? "",
  }));
}
