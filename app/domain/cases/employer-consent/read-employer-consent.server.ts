import { isoDate } from "~/domain/days";
import { type Db } from "~/platform/db.server";
import { type EmployerConsent } from "./model";

const UNSTATED: EmployerConsent = { state: "unstated", givenOn: null, file: null };

/** What an expert said about their employer. Checks no permission: callers pass it on only to those who may see it. */
export async function readEmployerConsent(client: Db, expertId: string): Promise<EmployerConsent> {
  const row = await client.employerConsent.findUnique({
    where: { expertId },
    select: { state: true, givenOn: true, document: { select: { id: true, name: true, size: true } } },
  });
  return row ? { state: row.state, givenOn: isoDate(row.givenOn), file: row.document } : UNSTATED;
}
