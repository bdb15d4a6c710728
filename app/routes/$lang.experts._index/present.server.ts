import { dayInVietnam } from "~/domain/days";
import { pickText } from "~/i18n/text";
import { localePath, type Locale } from "~/i18n/locale";
import { translator } from "~/i18n/i18n.server";
import { isAvailabilityStale } from "~/domain/experts/availability-age";
import { type ExpertCard } from "~/domain/experts/model";
import { countryName } from "~/domain/reference/countries";
import { languageName } from "~/domain/reference/languages";
import { type IndexedSkill } from "~/domain/skills/indexed-skill";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { expertParams, withoutExpertFilter, type ExpertQuery, EXPERT_SORTS } from "~/domain/search/experts-query";
import { foundSkills, hasHit } from "~/domain/search/found-skills";
import { highlighted, isHit, matchedTopic } from "~/domain/search/highlight";
import { deskAddress } from "~/domain/search/desk-view";
import { expertChips } from "~/domain/search/expert-chips.server";
import { SKILL_GROUPS } from "~/domain/search/skill-groups";
import { lastPage } from "~/domain/search/results";
import { type ExpertResults, type FoundExpert } from "~/domain/search/search-experts.server";
import { type ExpertDesk } from "./desk.server";
import { countryCounts } from "./country-counts.server";
import { expertFilterOptions, filterTitle } from "./filters.server";

const EVERYWHERE = { region: [], near: null };

type Reader = { locale: Locale; today: string; unknownSkill: string | null; desk: ExpertDesk };

/** Maximum number of skills shown per expert. */
const SKILLS_SHOWN = 3;
/** Maximum number of forms of work shown per expert. */
const FORMS_SHOWN = 3;

/** The data of the search page, mapped by hand from the records. */
export async function expertPage(query: ExpertQuery, results: ExpertResults, reader: Reader) {
  const { locale } = reader;
  const t = translator(locale, "search");
  const skills = await skillIndex();
  const { desk } = reader;
  const to = (other: ExpertQuery) => deskAddress(expertParams(other), desk.view);
  const params = expertParams({ ...query, page: 1 });
  return {
    text: query.q,
    /** The search query together with the view options. */
    query: params.toString(),
    params: deskAddress(params, desk.view).slice(1),
    desk: {
      view: desk.view,
      views: desk.views.map((view) => ({ view, to: deskAddress(params, view) })),
      columns: desk.columns,
      scored: desk.scores !== null,
      picked: desk.picked,
      notices: desk.notices,
      choices: desk.choices,
      within: query.within,
      confirmed: query.confirmed,
      near: query.near,
      km: query.km,
      position: query.position,
      score: query.score,
      unmet: query.unmet,
      shortlist: query.shortlist,
      map:
        desk.view === "map"
          ? countryCounts(desk.countries ?? {}, locale, (code) =>
              deskAddress(expertParams({ ...query, ...EVERYWHERE, country: [code], page: 1 }), "table"),
            )
          : null,
    },
    page: query.page,
    lastPage: lastPage(results.total),
    total: results.total,
    summary: results.total === 0 ? t("experts.none") : t("experts.found", { count: results.total }),
    source: results.source,
    someWords: results.someWords,
    today: reader.today,
    sort: { value: query.sort, options: EXPERT_SORTS.map((value) => ({ value, label: t(`experts.sort.${value}`) })) },
    filters: expertFilterOptions(query, results.counts, locale),
    available: query.available,
    skill: {
      chosen: SKILL_GROUPS.map((group) => ({
        group,
        skills: query[group].map((value) => ({ value, label: skills.label(value, locale) })),
      })),
      unknownText: reader.unknownSkill,
    },
    level: query.level,
    languageLevel: query.languageLevel,
    chips: expertChips(query, locale, (id) => skills.label(id, locale), desk.names).map(({ key, label, query: without }) => ({
      key,
      label,
      to: to(without),
    })),
    loosen:
      results.loosenings?.map(({ filter, total }) => ({
        label: filterTitle(filter, query, locale),
        to: to(filter === "q" ? { ...query, q: "", page: 1 } : withoutExpertFilter(query, filter)),
        total,
      })) ?? null,
    rows: results.found.map((found) => row(found, query, reader, (id) => skills.find(id))),
  };
}

export type ExpertPage = Awaited<ReturnType<typeof expertPage>>;
export type ExpertRow = ExpertPage["rows"][number];

function row(
  { card, marked }: FoundExpert,
  query: ExpertQuery,
  { locale, today, desk }: Reader,
  find: (id: string) => IndexedSkill | null,
) {
  const t = translator(locale);
  const headline = pickText(locale, { vi: card.headlineVi, en: card.headlineEn });
  const one = (field: string) => (typeof marked[field] === "string" ? marked[field] : undefined);
  const place = [card.city, card.countryCode ? countryName(card.countryCode, locale) : ""].filter((part) => part !== "").join(", ");
  const title = [
    card.academicRank ? t(`academicRank.${card.academicRank}`) : null,
    card.highestDegree && card.highestDegree !== "none" ? t(`degreeLevel.${card.highestDegree}`) : null,
  ];
  const name = highlighted(card.fullName, one("fullName"));
  const headlinePieces = headline ? highlighted(headline.text, one(headline.lang === "vi" ? "headlineVi" : "headlineEn")) : [];
  const skills = foundSkills(card.skills, marked.skillLabels, find, locale, SKILLS_SHOWN);
  const explained = hasHit([name, headlinePieces], skills.shown);
  const shownHit = Object.values(marked).some((value) => [value].flat().some(isHit));
  return {
    id: card.id,
    name,
    headline: headline ? { pieces: headlinePieces, lang: headline.lang } : null,
    title: title.filter((part) => part !== null).join(", "),
    languages: card.languages.map((language) => `${languageName(language.languageCode, locale)} ${t(`languageLevel.${language.level}`)}`),
    updatedOn: dayInVietnam(new Date(card.updatedAt)),
    confirmedOn: card.availabilityConfirmedOn,
    // An expert without offers has nothing to confirm.
    stale: card.availability.length > 0 && isAvailabilityStale(card.availabilityConfirmedOn, today),
    plainName: card.fullName,
    score:
      desk.scores === null || query.position === null
        ? null
        : {
            value: desk.scores.get(card.id) ?? null,
            to: localePath(locale, `/institution/positions/${query.position}/matches/${card.id}`),
          },
    verified: card.verified,
    place,
    skills,
    topic: explained ? null : matchedTopic(marked),
    availability: availabilityShown(card, query, today),
    // A hit without a highlight in the shown fields matched in the long text, which the index does not return.
    inBiography: query.q !== "" && Object.keys(marked).length > 0 && !shownHit,
  };
}

/** Offers that have not ended, those that match the search first. */
function availabilityShown(card: ExpertCard, query: ExpertQuery, today: string) {
  const current = card.availability.filter((one) => one.until === null || one.until >= today);
  const asked = (one: (typeof current)[number]) => Number(query.engagement.includes(one.engagementType));
  const ranked = current.sort((a, b) => asked(b) - asked(a));
  return {
    shown: ranked.slice(0, FORMS_SHOWN).map(({ engagementType, from, until }) => ({ engagementType, from, until })),
    more: Math.max(0, ranked.length - FORMS_SHOWN),
  };
}
