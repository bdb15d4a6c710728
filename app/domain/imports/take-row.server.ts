import { recordAudit } from "~/domain/audit/record-audit.server";
import { notify } from "~/domain/notifications/notify.server";
import { dateFromIso, DAY_MS } from "~/domain/days";
import { type Transaction } from "~/platform/db.server";
import { type LockedBatch } from "./claim-batch.server";
import { type Need, type Person, personShape, type RowRead } from "./json-columns";
import { choicesFor, type RowChoice, type RowOutcome } from "./model";
import { joinPersons } from "./proposal";
import { proposeToExpert } from "./propose-to-expert.server";
import { declinedAmong } from "./refusals.server";

/** Maximum retention of a person whose first invitation has not been sent yet; each mail sets an earlier deletion date. */
const KEEP_UNINVITED_MS = 60 * DAY_MS;

export type Taken = { outcome: RowOutcome; entityId: string | null; before?: Person };
export type RowToTake = { number: number; read: RowRead; choice: string };

const SKIPPED: Taken = { outcome: "skipped", entityId: null };

/** Applies the choice for one row, inside the transaction that also writes its outcome. */
export async function takeRow(tx: Transaction, batch: LockedBatch, row: RowToTake): Promise<Taken> {
  const offered = choicesFor(row.read.double);
  const choice: RowChoice = offered.find((each) => each === row.choice) ?? offered[0] ?? "skip";
  if (choice === "skip") return SKIPPED;
  if (row.read.need) return takePosition(tx, batch, row.number, row.read.need);
  const person = row.read.person;
  if (!person) return { outcome: "failed", entityId: null };
  // Checked again: the person may have declined since the preview.
  if ((await declinedAmong(tx, [person.email])).size > 0) return SKIPPED;
  if (choice === "merge" && row.read.double?.kind === "expert") return mergeIntoExpert(tx, batch, row, row.read.double.ref, person);
  if (choice === "merge" && row.read.double) return mergeIntoImported(tx, row.read.double.ref, person);
  return takePerson(tx, batch, person);
}

async function takePerson(tx: Transaction, batch: LockedBatch, person: Person): Promise<Taken> {
  const [made] = await tx.importedPerson.createManyAndReturn({
    data: [
      {
        batchId: batch.id,
        email: person.email,
        fullName: person.fullName,
        locale: person.locale,
        data: person,
        invitedBy: batch.createdBy,
        nextMailAt: new Date(),
        deleteAt: new Date(Date.now() + KEEP_UNINVITED_MS),
      },
    ],
    // A person with this address may already be invited, perhaps by a concurrent import.
    skipDuplicates: true,
    select: { id: true },
  });
  return made ? { outcome: "created", entityId: made.id } : SKIPPED;
}

async function mergeIntoExpert(tx: Transaction, batch: LockedBatch, row: RowToTake, expertId: string, person: Person): Promise<Taken> {
  const expert = await tx.expert.findUnique({ where: { id: expertId }, select: { userId: true } });
  if (!expert) return SKIPPED;
  const lines = await proposeToExpert(tx, expertId, person, { batchId: batch.id, rowNumber: row.number });
  if (lines > 0)
    await notify(tx, {
      userId: expert.userId,
      kind: "import_proposals",
      subjectId: expertId,
      onceKey: `import_proposals:${batch.id}:${expertId}`,
    });
  return { outcome: "merged", entityId: expertId };
}

async function mergeIntoImported(tx: Transaction, id: string, person: Person): Promise<Taken> {
  await tx.$queryRaw`SELECT 1 FROM "ImportedPerson" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const there = await tx.importedPerson.findUnique({ where: { id, claimedAt: null }, select: { data: true } });
  if (!there) return SKIPPED;
  const before = personShape.parse(there.data);
  await tx.importedPerson.update({ where: { id }, data: { data: joinPersons(before, person) }, select: { id: true } });
  return { outcome: "merged", entityId: id, before };
}

async function takePosition(tx: Transaction, batch: LockedBatch, number: number, need: Need): Promise<Taken> {
  if (!batch.institutionId) return { outcome: "failed", entityId: null };
  const { skills, languages, startFrom, dossierDeadline, ...columns } = need;
  const offered = await tx.skill.findMany({
    where: { id: { in: skills.map((skill) => skill.skillId) }, retiredAt: null },
    select: { id: true },
  });
  const known = new Set(offered.map((skill) => skill.id));
  const { id } = await tx.position.create({
    data: {
      ...columns,
      institutionId: batch.institutionId,
      creationKey: `import:${batch.id}:${number}`,
      createdBy: batch.createdBy,
      startFrom: dateFromIso(startFrom),
      dossierDeadline: dateFromIso(dossierDeadline),
      languages: languages.map((language) => ({ ...language, necessity: "must" })),
      skills: { create: skills.filter((skill) => known.has(skill.skillId)).map((skill) => ({ ...skill, minLevel: 2 })) },
    },
    select: { id: true },
  });
  await recordAudit(tx, { actorId: batch.createdBy, kind: "position.created", subject: "position", subjectId: id, data: {} });
  return { outcome: "created", entityId: id };
}
