import { matchKey } from "~/domain/words";
import { type Duplicate, type Need, type Person } from "./json-columns";

/** An existing record, reduced to what duplicate detection needs. */
export type Known = {
  kind: "row" | "expert" | "imported" | "position";
  ref: string;
  email: string;
  orcid: string;
  names: readonly string[];
};

/** Name and employer, ignoring diacritics and word order: "Nguyễn Văn An" equals "An Nguyen Van". */
export function nameKey(fullName: string, employer: string): string | null {
  const words = matchKey(fullName).split(" ").filter(Boolean).sort();
  const place = matchKey(employer);
  return words.length < 2 || place === "" ? null : `${words.join(" ")}|${place}`;
}

export const titleKeys = (need: Pick<Need, "titleVi" | "titleEn">) =>
  [need.titleVi, need.titleEn].map(matchKey).filter((key) => key !== "");

/**
 * Finds the duplicate of each row in turn: a known record first, then an earlier row. The same email address or ORCID
 * iD is stronger evidence than the name.
 */
export class DuplicateFinder {
  private readonly emails = new Map<string, Known>();
  private readonly orcids = new Map<string, Known>();
  private readonly names = new Map<string, Known>();

  constructor(known: readonly Known[]) {
    known.forEach((one) => this.add(one));
  }

  add(one: Known): void {
    if (one.email && !this.emails.has(one.email)) this.emails.set(one.email, one);
    if (one.orcid && !this.orcids.has(one.orcid)) this.orcids.set(one.orcid, one);
    for (const name of one.names) if (!this.names.has(name)) this.names.set(name, one);
  }

  find(row: { email: string; orcid: string; names: readonly string[] }, byName: "name" | "title"): Duplicate | null {
    const answer = (known: Known | undefined, same: Duplicate["same"]) => (known ? { kind: known.kind, ref: known.ref, same } : null);
    const named = row.names.map((name) => this.names.get(name)).find(Boolean);
    return answer(this.emails.get(row.email), "email") ?? answer(this.orcids.get(row.orcid), "orcid") ?? answer(named, byName);
  }
}

/** The duplicate keys of a row about a person. */
export function duplicateKeysOfPerson(person: Person): { email: string; orcid: string; names: string[] } {
  const key = nameKey(person.fullName, person.job?.organisation ?? "");
  return { email: person.email, orcid: person.orcid, names: key ? [key] : [] };
}

/** The duplicate keys of a row about a position. */
export function duplicateKeysOfNeed(need: Need): { email: string; orcid: string; names: string[] } {
  return { email: "", orcid: "", names: titleKeys(need) };
}
