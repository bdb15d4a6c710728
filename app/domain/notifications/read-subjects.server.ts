import { type Db, type Prisma } from "~/platform/db.server";
import { isKind, kindFacts } from "./kinds";

/** The columns that a notification's text is built from. */
export type NotificationRow = { id: string; kind: string; subjectId: string; data: Prisma.JsonValue; createdAt: Date };

type Names = { vi: string; en: string };
/** The records that a notification names: the position and institution of a case, or the reader's own saved search. */
export type Subject = { caseId: string | null; position: Names | null; institution: Names | null; search: string | null };
export type Subjects = ReadonlyMap<string, Subject>;

const CASE = {
  id: true,
  position: { select: { titleVi: true, titleEn: true } },
  institution: { select: { nameVi: true, nameEn: true } },
} as const;

/** Loads the subjects of many notifications in at most three queries, by id; deleted records are missing. */
export async function readSubjects(db: Db, rows: readonly NotificationRow[]): Promise<Subjects> {
  const idsOf = (groups: readonly string[]) => [
    ...new Set(rows.filter((row) => isKind(row.kind) && groups.includes(kindFacts(row.kind).group)).map((row) => row.subjectId)),
  ];
  const [cases, engagements, searches] = [idsOf(["cases", "engagements"]), idsOf(["engagements"]), idsOf(["desk"])];
  const found = new Map<string, Subject>();
  if (cases.length > 0) {
    for (const one of await db.case.findMany({ where: { id: { in: cases } }, select: CASE })) found.set(one.id, ofCase(one));
  }
  if (engagements.length > 0) {
    const read = await db.engagement.findMany({ where: { id: { in: engagements } }, select: { id: true, case: { select: CASE } } });
    for (const one of read) found.set(one.id, ofCase(one.case));
  }
  if (searches.length > 0) {
    const read = await db.savedSearch.findMany({ where: { id: { in: searches } }, select: { id: true, name: true } });
    for (const one of read) found.set(one.id, { caseId: null, position: null, institution: null, search: one.name });
  }
  return found;
}

type Case = { id: string; position: { titleVi: string; titleEn: string }; institution: { nameVi: string; nameEn: string } };

function ofCase(one: Case): Subject {
  return {
    caseId: one.id,
    position: { vi: one.position.titleVi, en: one.position.titleEn },
    institution: { vi: one.institution.nameVi, en: one.institution.nameEn },
    search: null,
  };
}
