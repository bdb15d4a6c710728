import { countOpen } from "~/domain/positions/count-open.server";
import { db } from "~/platform/db.server";
import { foldSmall, type PublicFigures } from "./public-figures";

const FRESH_MS = 60_000;

let kept: { at: number; figures: Promise<PublicFigures> } | undefined;

/**
 * The figures on the landing page, for anyone: sums only. At most one count a minute a process, since a count over a
 * million profiles is no work for each visit.
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
