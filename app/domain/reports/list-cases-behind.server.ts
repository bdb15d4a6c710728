import { type EngagementType } from "~/domain/vocabulary/people";
import { type Actor } from "~/domain/vocabulary/actor";
import { caseFacts, caseOf, COLUMNS } from "~/domain/cases/lock-case.server";
import { type CaseState, type Channel } from "~/domain/cases/model";
import { caseSide } from "~/domain/cases/policy";
import { db } from "~/platform/db.server";
import { isBehind } from "./figure";
import { restrictSelection } from "./policy";
import { readHistories } from "./read-histories.server";
import { type ReportQuery } from "./report-query";
import { scopeOf } from "./scope";

export const CASES_PAGE = 25;

export type CaseBehind = {
  id: string;
  channel: Channel;
  engagementType: EngagementType;
  countryCode: string | null;
  /** The current value, not the one at the end of the period. */
  state: CaseState;
  begunOn: Date;
  position: { titleVi: string; titleEn: string };
  institution: { nameVi: string; nameEn: string };
  ownerName: string;
};

/**
 * One page of the cases behind a number of a report, most recently begun first. Cases that the actor may not open are
 * counted in `total` but omitted from `rows`.
 * @param figure one of FIGURES (figure.ts)
 * @throws Refusal `not_found` as `readReport`
 */
export async function listCasesBehind(
  actor: Actor,
  query: ReportQuery,
  figure: string,
  page: number,
  now: number = Date.now(),
): Promise<{ rows: CaseBehind[]; total: number }> {
  const scope = scopeOf({ ...query, selection: restrictSelection(actor, query.selection) }, now);
  const found: { id: string; at: number }[] = [];
  for await (const history of readHistories(scope)) {
    if (isBehind(history, scope, figure)) found.push({ id: history.caseId, at: history.events[0]?.at ?? 0 });
  }
  const shown = found.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).slice((page - 1) * CASES_PAGE, page * CASES_PAGE);
  return { rows: await readRows(actor, shown), total: found.length };
}

async function readRows(actor: Actor, shown: readonly { id: string; at: number }[]): Promise<CaseBehind[]> {
  const rows = await db.case.findMany({
    where: { id: { in: shown.map(({ id }) => id) } },
    select: {
      ...COLUMNS,
      countryCode: true,
      position: { select: { titleVi: true, titleEn: true } },
      institution: { select: { nameVi: true, nameEn: true } },
      owner: { select: { displayName: true } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return shown.flatMap(({ id, at }) => {
    const row = byId.get(id);
    if (!row || caseSide(actor, caseFacts(caseOf(row))) === null) return [];
    const { channel, engagementType, countryCode, state, position, institution, owner } = row;
    return [
      { id, channel, engagementType, countryCode, state, begunOn: new Date(at), position, institution, ownerName: owner.displayName },
    ];
  });
}
