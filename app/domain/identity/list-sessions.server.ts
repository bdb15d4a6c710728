import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type Actor } from "~/domain/vocabulary/actor";

export type SessionLine = { publicId: string; device: string; createdAt: string; lastSeenAt: string; current: boolean };

/** The signed-in person's valid sessions, the current one first, then by last use. Instants in ISO 8601. */
export async function listSessions(actor: Actor, currentPublicId: string | null): Promise<SessionLine[]> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  const rows = await db.session.findMany({
    where: { userId: actor.userId, expiresAt: { gt: new Date() } },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
    select: { publicId: true, device: true, createdAt: true, lastSeenAt: true },
  });
  const lines = rows.map((row) => ({
    publicId: row.publicId,
    device: row.device,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    current: row.publicId === currentPublicId,
  }));
  return [...lines.filter((line) => line.current), ...lines.filter((line) => !line.current)];
}
