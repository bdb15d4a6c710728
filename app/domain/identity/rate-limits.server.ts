import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Allowed attempts per window of seconds. Stored in PostgreSQL, so that all processes share them and they survive a restart. */
const LIMITS = {
  /** Wrong passwords from one client address. */
  sign_in_client: { points: 30, duration: 15 * MINUTE },
  /** Wrong passwords for one account, known or not. */
  sign_in_account: { points: 10, duration: 15 * MINUTE },
  /** New accounts from one client address. */
  register_client: { points: 20, duration: HOUR },
  /** Requests for a mailed link from one client address. */
  mail_client: { points: 20, duration: HOUR },
  /** Mails to one address that anyone can trigger. */
  mail_recipient: { points: 4, duration: HOUR },
  /** Invitations that one person sends; fewer while the institution is not verified. */
  invite_sender: { points: 30, duration: HOUR },
  invite_unverified: { points: 10, duration: 24 * HOUR },
  /** Skills that one person proposes: each costs an administrator's time. */
  propose_skill: { points: 15, duration: 24 * HOUR },
  /** Fetches from ORCID and OpenAlex for one person. */
  outside_record: { points: 20, duration: HOUR },
  /** Other people whom one person nominates: each costs an institution's time. */
  nominate_expert: { points: 20, duration: 24 * HOUR },
  /** Other cases that one person begins: each sends a mail to somebody who did not ask for it. */
  begin_case: { points: 100, duration: 24 * HOUR },
  /** Messages and documents that one person adds to cases; the files are stored in the database. */
  case_message: { points: 120, duration: HOUR },
} as const;

export type LimitName = keyof typeof LIMITS;

const limiters = Object.fromEntries(
  Object.entries(LIMITS).map(([name, limit]) => [
    name,
    new RateLimiterPrisma({
      storeClient: db,
      tableName: "rateLimiterFlexible",
      keyPrefix: name,
      clearExpiredByTimeout: name === "sign_in_client",
      ...limit,
    }),
  ]),
) as Record<LimitName, RateLimiterPrisma>;

/** Counts one attempt. Returns the seconds to wait when it exceeds the limit, else null. */
export async function spend(name: LimitName, subject: string): Promise<number | null> {
  try {
    await limiters[name].consume(keyOf(subject));
    return null;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    throw reason;
  }
}

/** Like the above, but throws a refusal, for use cases that must stop beyond the limit. */
export async function countAttemptOrRefuse(name: LimitName, subject: string): Promise<void> {
  const wait = await spend(name, subject);
  if (wait !== null) throw new Refusal("rate_limited", { retryAfter: wait });
}

/** Gives back one attempt that turned out to be legitimate. */
export async function refundAttempt(name: LimitName, subject: string): Promise<void> {
  await limiters[name].reward(keyOf(subject));
}

/** Resets the counter of a subject. */
export async function resetLimit(name: LimitName, subject: string): Promise<void> {
  await limiters[name].delete(keyOf(subject));
}

/** Addresses are not stored: only a hash of them, and only until the limit ends. */
function keyOf(subject: string): string {
  return createHash("sha256").update(subject).digest("base64url");
}

/** What counts as one client: an IPv4 address, or the /64 network that one IPv6 customer has. */
export function clientKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const start = head === "" ? [] : head.split(":");
  const end = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - start.length - end.length);
  const groups = [...start, ...Array<string>(zeros).fill("0"), ...end];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
