import { allowed, refused, type Verdict } from "~/domain/verdict";
import { PASSWORD_MAX, PASSWORD_MIN } from "./password-length";
import common from "./common-passwords.json";

export type PasswordProblem = "too_short" | "too_long" | "common" | "like_account";

const blocked = new Set(common);

/**
 * Normalises input from different keyboards: Vietnamese letters may come composed (NFC) or
 * decomposed (NFD), full-width forms from East Asian input. Applied before every hash and comparison.
 */
export function canonicalPassword(password: string): string {
  return password.normalize("NFKC");
}

/**
 * Whether a new password is acceptable.
 * @param words the account's address and name; a password may not consist of one of them alone
 */
export function checkPassword(password: string, words: readonly string[] = []): Verdict<PasswordProblem> {
  const canonical = canonicalPassword(password);
  const length = [...canonical].length;
  if (length < PASSWORD_MIN) return refused("too_short");
  if (length > PASSWORD_MAX) return refused("too_long");
  const plain = simplify(canonical);
  if (plain.length === 0 ? isRepetition(canonical) : isCommon(plain)) return refused("common");
  if (words.flatMap(accountWords).some((word) => isMadeOf(plain, word))) return refused("like_account");
  return allowed;
}

function isCommon(plain: string): boolean {
  const withoutDigits = plain.replace(/^\d+|\d+$/g, "");
  return blocked.has(plain) || blocked.has(withoutDigits) || isRepetition(plain) || isSequence(plain);
}

/** Lower-case letters and digits without marks: "Mật khẩu 12345" is "matkhau12345". */
function simplify(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** A repeated piece of up to six characters: "aaaaaaaaaaaa", "abcabcabcabc". */
function isRepetition(text: string): boolean {
  for (let size = 1; size <= 6; size += 1) {
    if (
      text ===
      text
        .slice(0, size)
        .repeat(Math.ceil(text.length / size))
        .slice(0, text.length)
    )
      return true;
  }
  return false;
}

const ROWS = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];

/** A sequence along the digits, the alphabet or the keyboard, in either direction. */
function isSequence(text: string): boolean {
  return ROWS.some((row) => row.includes(text) || [...row].reverse().join("").includes(text));
}

function accountWords(word: string): string[] {
  const parts = word.split("@");
  return [word, parts[0] ?? "", parts[1]?.split(".")[0] ?? ""].map(simplify).filter((part) => part.length >= 4);
}

/** The word itself, repeated, or with up to four characters around it. */
function isMadeOf(plain: string, word: string): boolean {
  return plain.split(word).join("").length <= 4;
}
