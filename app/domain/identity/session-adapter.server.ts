import { type Adapter, type DatabaseSession } from "lucia";
import { db } from "~/platform/db.server";
import { hashToken } from "~/platform/token.server";

/** Precision of "last seen": at most one write per ten minutes of use. */
const SEEN_EVERY_MS = 600_000;

/**
 * Lucia's storage over Prisma. The database holds only the SHA-256 of a session id, so that somebody who reads
 * the table cannot sign in with it. Lucia passes and expects plain ids; they are hashed only here.
 */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(sessionId) {
    const row = await db.session.findUnique({
      where: { id: hashToken(sessionId) },
      select: {
        userId: true,
        expiresAt: true,
        publicId: true,
        persistent: true,
        device: true,
        lastSeenAt: true,
        user: { select: { disabledAt: true } },
      },
    });
    if (!row || row.user.disabledAt) return [null, null];
    if (Date.now() - row.lastSeenAt.getTime() > SEEN_EVERY_MS) {
      await db.session.updateMany({ where: { id: hashToken(sessionId) }, data: { lastSeenAt: new Date() } });
    }
    const session: DatabaseSession = {
      id: sessionId,
      userId: row.userId,
      expiresAt: row.expiresAt,
      attributes: { publicId: row.publicId, persistent: row.persistent, device: row.device },
    };
    return [session, { id: row.userId, attributes: {} }];
  },

  /** The plain ids are unknown by design; sessions are listed by public id instead (list-sessions.server.ts). */
  async getUserSessions() {
    return [];
  },

  async setSession(session) {
    await db.session.create({
      data: { id: hashToken(session.id), userId: session.userId, expiresAt: session.expiresAt, ...session.attributes },
      select: { id: true },
    });
  },

  async updateSessionExpiration(sessionId, expiresAt) {
    await db.session.updateMany({ where: { id: hashToken(sessionId) }, data: { expiresAt, lastSeenAt: new Date() } });
  },

  async deleteSession(sessionId) {
    await db.session.deleteMany({ where: { id: hashToken(sessionId) } });
  },

  async deleteUserSessions(userId) {
    await db.session.deleteMany({ where: { userId } });
  },

  async deleteExpiredSessions() {
    await db.session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
  },
};
