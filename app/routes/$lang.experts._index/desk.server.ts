import { isCoordinator, type UserActor } from "~/domain/vocabulary/actor";
import { scoreExperts } from "~/domain/matches/score-experts.server";
import { Refusal } from "~/domain/refusal";
import { type Choice, listPositionChoices, listShortlistChoices } from "~/domain/saved-searches/list-choices.server";
import { listSearchNames } from "~/domain/saved-searches/list-searches.server";
import { nameLookedUp } from "~/domain/saved-searches/name-looked-up.server";
import { type NarrowedExperts } from "~/domain/saved-searches/narrow-experts.server";
import { DESK_VIEWS, parseView } from "~/domain/search/desk-view";
import { type ExpertQuery } from "~/domain/search/experts-query";
import { countExpertsByCountry } from "~/domain/search/search-expert-database.server";
import { type ExpertResults } from "~/domain/search/search-experts.server";
import { readColumns, readPicked } from "~/http/desk-cookies.server";
import { requestLocale } from "~/http/guards.server";
import { translator } from "~/i18n/i18n.server";

/** The data of the workbench around a search: views, columns, selection, options, scores for a position. */
export async function expertDesk(
  request: Request,
  actor: UserActor,
  query: ExpertQuery,
  narrowed: NarrowedExperts,
  results: ExpertResults,
) {
  const locale = requestLocale(request);
  const view = parseView(new URL(request.url).searchParams);
  const found = results.found.map(({ card }) => card.id);
  const [names, searches, positions, shortlists, scores, countries] = await Promise.all([
    nameLookedUp(actor, query, locale),
    listSearchNames(actor, "expert"),
    listPositionChoices(actor, locale),
    listShortlistChoices(actor),
    narrowed.scores ?? scoresOf(actor, query.position, found),
    view === "map" ? (results.countries ?? countExpertsByCountry(actor, query, narrowed.narrowing)) : null,
  ]);
  const t = translator(locale, "desk");
  return {
    view,
    views: DESK_VIEWS,
    columns: readColumns(request),
    picked: readPicked(request),
    notices: [...narrowed.notices],
    names,
    scores,
    countries: countries && withUnknown(countries, results.total),
    choices: {
      searches: [
        ...searches.map(({ id, name }) => ({ value: id, label: name, count: null, chosen: query.saved.includes(id) })),
        ...query.saved
          .filter((id) => !searches.some((own) => own.id === id))
          .map((id) => ({ value: id, label: t("chip.savedElsewhere"), count: null, chosen: true })),
      ],
      positions: withChosen(positions, query.position, names.position ?? t("chip.unknown")),
      shortlists: withChosen(shortlists, query.shortlist, names.shortlist ?? t("chip.unknown")),
      anyone: isCoordinator(actor),
    },
  };
}
export type ExpertDesk = Awaited<ReturnType<typeof expertDesk>>;

/** A value in the address stays selected when the form is submitted again, even if it is not offered. */
function withChosen(offered: readonly Choice[], chosen: string | null, label: string): Choice[] {
  return chosen === null || offered.some(({ value }) => value === chosen) ? [...offered] : [{ value: chosen, label }, ...offered];
}

/** Facets leave out those who did not state a value. */
function withUnknown(countries: Record<string, number>, total: number): Record<string, number> {
  const told = Object.values(countries).reduce((sum, count) => sum + count, 0);
  return { "": Math.max(0, total - told), ...countries };
}

async function scoresOf(actor: UserActor, position: string | null, ids: readonly string[]): Promise<ReadonlyMap<string, number> | null> {
  if (position === null) return null;
  try {
    return (await scoreExperts(actor, position, ids)).scores;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
