import { countOpen } from "~/domain/positions/count-open.server";
import { db } from "~/platform/db.server";
import { foldSmall, type PublicFigures } from "./public-figures";

const FRESH_MS = 60_000;

let kept: { at: number; figures: Promise<PublicFigures> } | undefined;

/**
 * The figures on the public landing page: totals only. Each process counts at most once a minute, since counting a
 * million profiles on each visit is too expensive.
 */
export function readPublicFigures(now: number = Date.now()): Promise<PublicFigures> {
  if (kept && now - kept.at < FRESH_MS) return kept.figures;
  const figures = count().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  kept = { at: now, figures };
  return figures;
}

async function count(): Promise<PublicFigures> {
  const [groups, openPositions, verifiedInstitutions] = await Promise.all([
    db.expert.groupBy({
      by: ["countryCode"],
      where: { publishedAt: { not: null }, visibility: { not: "hidden" }, user: { disabledAt: null } },
      _count: { _all: true },
    }),
    countOpen(),
    db.institution.count({ where: { status: "verified" } }),
  ]);
  const all = groups.flatMap((group) => (group.countryCode ? [{ countryCode: group.countryCode, experts: group._count._all }] : []));
  return { ...foldSmall(all), openPositions, verifiedInstitutions };
}
