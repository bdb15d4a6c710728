import { type Actor } from "~/domain/vocabulary/actor";
import { mayFindExpert } from "~/domain/privacy/rules";
import { matchKey } from "~/domain/words";
import { db } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { type Known, nameKey, titleKeys } from "./duplicates";
import { type Person, personShape } from "./json-columns";

const wordsOf = (name: string) => matchKey(name).split(" ").filter(Boolean).sort().join(" ");

/**
 * The people of a file that already exist: registered experts whom the importer may find, and people imported before
 * who have not answered. An expert whom the importer may not find is not named; the invitation then reaches their
 * account.
 */
export async function knownPeople(actor: Actor, batchId: string, people: readonly Person[]): Promise<Known[]> {
  const emails = people.flatMap((person) => person.email || []);
  const orcids = people.flatMap((person) => person.orcid || []);
  const names = new Set(people.map((person) => wordsOf(person.fullName)));
  const published = { publishedAt: { not: null }, user: { disabledAt: null } };
  const named = await db.expert.findMany({ where: published, select: { id: true, fullName: true } });
  const ids = named.filter((expert) => names.has(wordsOf(expert.fullName))).map((expert) => expert.id);
  const experts = await db.expert.findMany({
    where: { ...published, OR: [{ user: { email: { in: emails } } }, { orcid: { in: orcids } }, { id: { in: ids } }] },
    select: {
      id: true,
      userId: true,
      visibility: true,
      publishedAt: true,
      orcid: true,
      fullName: true,
      user: { select: { email: true } },
      employments: { select: { organisation: true } },
      blocks: { select: { institutionId: true } },
    },
  });
  const imported = await db.importedPerson.findMany({
    where: { claimedAt: null, NOT: { batchId } },
    select: { id: true, email: true, data: true },
    orderBy: { createdAt: "asc" },
  });
  return [
    ...experts
      .filter((expert) => mayFindExpert(actor, { ...expert, blockedInstitutionIds: expert.blocks.map((block) => block.institutionId) }))
      .map((expert) => ({
        kind: "expert" as const,
        ref: expert.id,
        email: expert.user.email,
        orcid: expert.orcid,
        names: expert.employments.flatMap((post) => nameKey(expert.fullName, post.organisation) ?? []),
      })),
    ...(await readEach(
      "ImportedPerson",
      imported,
      ({ id }) => id,
      (one) => {
        const person = personShape.parse(one.data);
        const key = nameKey(person.fullName, person.job?.organisation ?? "");
        return { kind: "imported" as const, ref: one.id, email: one.email, orcid: person.orcid, names: key ? [key] : [] };
      },
    )),
  ];
}

/** Positions of the institution that are visible to the importer: importers from outside the institution see only what was published. */
export async function knownPositions(institutionId: string, drafts: boolean): Promise<Known[]> {
  const rows = await db.position.findMany({
    where: { institutionId, ...(drafts ? {} : { status: { not: "draft" } }) },
    select: { id: true, titleVi: true, titleEn: true },
  });
  return rows.map((row) => ({ kind: "position" as const, ref: row.id, email: "", orcid: "", names: titleKeys(row) }));
}
