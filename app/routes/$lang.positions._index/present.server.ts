import { provinceName } from "~/domain/reference/provinces";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { type IndexedSkill } from "~/domain/skills/indexed-skill";
import { type SearchNotice } from "~/domain/saved-searches/model";
import { dayNumber } from "~/domain/days";
import { foundSkills, hasHit } from "~/domain/search/found-skills";
import { highlighted, isHit, matchedTopic, splitMarked } from "~/domain/search/highlight";
import { POSITION_SORTS, positionParams, withoutPositionFilter, type PositionQuery } from "~/domain/search/positions-query";
import { SKILL_GROUPS } from "~/domain/search/skill-groups";
import { positionChips } from "~/domain/search/position-chips.server";
import { lastPage } from "~/domain/search/results";
import { type FoundPosition, type PositionResults } from "~/domain/search/search-positions.server";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { positionFilterOptions } from "./filters.server";

type Reader = {
  locale: Locale;
  today: string;
  unknownSkill: string | null;
  /** Whether each row links to its matching experts. */ seesMatches: boolean;
  /** Own saved searches of positions; null for those who cannot have any. */ searches: readonly { id: string; name: string }[] | null;
  notices: readonly SearchNotice[];
};

/** Maximum number of skills shown per position. */
const SKILLS_SHOWN = 3;
/** A deadline within this many days is shown with the number of days left. */
const SOON_DAYS = 14;

/** The data of the search page, mapped by hand from the records. */
export async function positionPage(query: PositionQuery, results: PositionResults, reader: Reader) {
  const { locale } = reader;
  const t = translator(locale, "search");
  const skills = await skillIndex();
  const to = (other: PositionQuery) => `?${positionParams(other)}`;
  return {
    seesMatches: reader.seesMatches,
    notices: reader.notices,
    mayKeep: reader.searches !== null,
    // A value in the address stays selected when the form is submitted again, even if it is not one of the reader's own.
    searches: [...new Set([...(reader.searches ?? []).map(({ id }) => id), ...query.saved])].map((value) => ({
      value,
      label: reader.searches?.find(({ id }) => id === value)?.name ?? translator(locale, "desk")("chip.savedElsewhere"),
      count: null,
      chosen: query.saved.includes(value),
    })),
    text: query.q,
    params: positionParams({ ...query, page: 1 }).toString(),
    page: query.page,
    lastPage: lastPage(results.total),
    total: results.total,
    summary: results.total === 0 ? t("positions.none") : t("positions.found", { count: results.total }),
    source: results.source,
    someWords: results.someWords,
    sort: { value: query.sort, options: POSITION_SORTS.map((value) => ({ value, label: t(`positions.sort.${value}`) })) },
    filters: positionFilterOptions(query, results.counts, locale, reader.today),
    deadline: query.deadline,
    skill: {
      chosen: SKILL_GROUPS.map((group) => ({
        group,
        skills: query[group].map((value) => ({ value, label: skills.label(value, locale) })),
      })),
      unknownText: reader.unknownSkill,
    },
    chips: positionChips(query, locale, (id) => skills.label(id, locale), new Map(reader.searches?.map(({ id, name }) => [id, name]))).map(
      ({ key, label, query: without }) => ({ key, label, to: to(without) }),
    ),
    loosen:
      results.loosenings?.map(({ filter, total }) => ({
        label: filter === "q" ? query.q : t(`filter.${filter}`),
        to: to(filter === "q" ? { ...query, q: "", page: 1 } : withoutPositionFilter(query, filter)),
        total,
      })) ?? null,
    rows: results.found.map((found) => row(found, query, reader, (id) => skills.find(id))),
  };
}

export type PositionPage = Awaited<ReturnType<typeof positionPage>>;
export type PositionRow = PositionPage["rows"][number];

function row({ card, marked }: FoundPosition, query: PositionQuery, { locale, today }: Reader, find: (id: string) => IndexedSkill | null) {
  const title = pickText(locale, { vi: card.titleVi, en: card.titleEn });
  const institution = pickText(locale, { vi: card.institution.nameVi, en: card.institution.nameEn });
  const one = (field: string) => (typeof marked[field] === "string" ? marked[field] : undefined);
  const institutionMark = [marked.institutionNames ?? []].flat().find((name) => splitMarked(name).join("") === institution?.text);
  const must = card.skills.map(({ skillId, minLevel, necessity }) => ({ skillId, level: minLevel, must: necessity === "must" }));
  const titlePieces = title ? highlighted(title.text, one(title.lang === "vi" ? "titleVi" : "titleEn")) : [];
  const skills = foundSkills(
    [...must].sort((a, b) => Number(b.must) - Number(a.must)),
    marked.skillLabels,
    find,
    locale,
    SKILLS_SHOWN,
  );
  const explained = hasHit([titlePieces], skills.shown);
  const shownHit = Object.values(marked).some((value) => [value].flat().some(isHit));
  return {
    id: card.id,
    title: { pieces: titlePieces, lang: title?.lang },
    institution: institution ? { pieces: highlighted(institution.text, institutionMark), lang: institution.lang } : null,
    institutionKind: card.institution.kind,
    kind: card.kind,
    engagementTypes: card.engagementTypes,
    place: provinceName(card.provinceCode ?? card.institution.provinceCode, locale),
    remotePossible: card.remotePossible,
    skills,
    topic: explained ? null : matchedTopic(marked),
    dossierDeadline: card.dossierDeadline,
    daysLeft: card.dossierDeadline === null ? null : daysLeft(card.dossierDeadline, today),
    // A hit without a highlight in the shown fields matched in the long text, which the index does not return.
    inText: query.q !== "" && Object.keys(marked).length > 0 && !shownHit,
  };
}

/** Days until a near deadline, 0 on the day itself; null while it is further away. */
function daysLeft(deadline: string, today: string): number | null {
  const days = dayNumber(deadline) - dayNumber(today);
  return days <= SOON_DAYS ? days : null;
}
