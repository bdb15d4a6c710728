import { hash, verify } from "@node-rs/argon2";
import { newToken } from "~/platform/token.server";
import { canonicalPassword } from "./password-rules";

/** Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). The library's default is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The PHC string to store: the parameters and the salt stand in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(canonicalPassword(password), COST);
}

/** Whether a password is the stored one. */
export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, canonicalPassword(password));
}

/** The hash of a password that nobody knows: for accounts whose person has not chosen one yet. */
export function hashOfNobodysPassword(): Promise<string> {
  return hashPassword(newToken());
}

/**
 * The same work as `verifyPassword` where there is no account, so that an unknown address takes as long as a
 * wrong password. Always false.
 */
export async function verifyAgainstNobody(password: string): Promise<false> {
  await hash(canonicalPassword(password), COST);
  return false;
}
