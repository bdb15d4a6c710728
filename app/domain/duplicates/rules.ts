import { createHash } from "node:crypto";
import { foldVietnamese } from "~/domain/words";

/** Why two profiles may be one person: the same ORCID iD; or the same name, and an employer or a work in common. */
export const DUPLICATE_REASONS = ["orcid", "name_employer", "name_work"] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** Increment when the keys below change: profiles with keys of another version are recomputed. */
export const KEYS_VERSION = "v1";

const LETTERS: Record<string, DuplicateReason> = { o: "orcid", e: "name_employer", w: "name_work" };
const MAX_ENTRIES = 100;
/** Shorter titles ("Preface") are shared by unrelated people. */
const SHORTEST_TITLE = 12;

export type Identity = {
  fullName: string;
  orcid: string;
  organisations: readonly string[];
  works: readonly { title: string; identifier: string; url: string }[];
};

const words = (text: string): string[] =>
  foldVietnamese(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** A name without accents and word order, so that family name first or last makes no difference. Null for a single word. */
export function nameKey(fullName: string): string | null {
  const parts = words(fullName);
  return parts.length < 2 ? null : parts.sort().join(" ");
}

/** The DOI in an identifier or address, in lower case. */
export function doiOf(text: string): string | null {
  const found = /\b10\.\d{4,9}\/[^\s"<>?#]+/.exec(text)?.[0];
  return found ? found.replace(/[.,;)]+$/, "").toLowerCase() : null;
}

/**
 * Keys that two profiles of the same person have in common. Hashed, so that the table of keys reveals nothing about anybody
 * by itself. A work alone is no key, since it has several authors.
 */
export function identityKeys({ fullName, orcid, organisations, works }: Identity): string[] {
  const keys = new Set<string>([KEYS_VERSION]);
  const add = (letter: keyof typeof LETTERS, ...parts: string[]) =>
    keys.add(`${letter}:${createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 24)}`);
  if (orcid) add("o", orcid);
  const name = nameKey(fullName);
  if (name === null) return [...keys];
  for (const organisation of organisations.slice(0, MAX_ENTRIES)) {
    const folded = words(organisation).join(" ");
    if (folded.length > 1) add("e", name, folded);
  }
  for (const work of works.slice(0, MAX_ENTRIES)) {
    const doi = doiOf(work.identifier) ?? doiOf(work.url);
    if (doi) add("w", name, doi);
    const title = words(work.title).join(" ");
    if (title.length >= SHORTEST_TITLE) add("w", name, title);
  }
  return [...keys];
}

/** The reasons that follow from equal keys, strongest first. */
export function reasonsOf(keys: readonly string[]): DuplicateReason[] {
  const found = new Set(keys.map((key) => LETTERS[key.split(":")[0] ?? ""]));
  return DUPLICATE_REASONS.filter((reason) => found.has(reason));
}
