import { hash, verify } from "@node-rs/argon2";
import { newToken } from "~/platform/token.server";
import { canonicalPassword } from "./password-rules";

/** Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). The library's default is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The PHC string to store; it contains the parameters and the salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(canonicalPassword(password), COST);
}

/** Whether a password matches the stored hash. */
export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, canonicalPassword(password));
}

/** The hash of a random password that nobody knows, for accounts whose owner has not chosen one yet. */
export function hashOfRandomPassword(): Promise<string> {
  return hashPassword(newToken());
}

/**
 * Does the same work as `verifyPassword` when there is no account, so that an unknown address takes as long as a
 * wrong password. Always false.
 */
export async function verifyAgainstNoAccount(password: string): Promise<false> {
  await hash(canonicalPassword(password), COST);
  return false;
}
