import { pickText } from "~/i18n/text";
import { type Locale } from "~/i18n/locale";
import { translator } from "~/i18n/i18n.server";
import { type ExpertCard } from "~/domain/experts/model";
import { countryName } from "~/domain/reference/countries";
import { type IndexedSkill } from "~/domain/reference/skills";
import { skillIndex } from "~/domain/reference/skill-index.server";
import { expertParams, withoutExpertFilter, type ExpertQuery, EXPERT_SORTS } from "~/domain/search/experts-query";
import { foundSkills, hasHit } from "~/domain/search/found-skills";
import { highlighted, isHit, matchedTopic } from "~/domain/search/highlight";
import { lastPage } from "~/domain/search/results";
import { type ExpertResults, type FoundExpert } from "~/domain/search/search-experts.server";
import { expertChips, expertFilterOptions, filterTitle } from "./filters.server";

type Reader = { locale: Locale; today: string; unknownSkill: string | null };

/** Skills shown of each expert. */
const SKILLS_SHOWN = 3;
/** Forms of work shown of each expert. */
const FORMS_SHOWN = 3;

/** What the page shows of a search, mapped by hand from the records. */
export async function expertPage(query: ExpertQuery, results: ExpertResults, reader: Reader) {
  const { locale } = reader;
  const t = translator(locale, "search");
  const skills = await skillIndex();
  const to = (other: ExpertQuery) => `?${expertParams(other)}`;
  return {
    text: query.q,
    params: expertParams({ ...query, page: 1 }).toString(),
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
      chosen: query.skill.map((value) => ({ value, label: skills.label(value, locale) })),
      unknownText: reader.unknownSkill,
    },
    level: query.level,
    languageLevel: query.languageLevel,
    chips: expertChips(query, locale, (id) => skills.label(id, locale)).map(({ key, label, query: without }) => ({ key, label, to: to(without) })),
    loosen: results.loosenings?.map(({ filter, total }) => ({
      label: filterTitle(filter, query, locale),
      to: to(filter === "q" ? { ...query, q: "", page: 1 } : withoutExpertFilter(query, filter)),
      total,
    })) ?? null,
    rows: results.found.map((found) => row(found, query, reader, (id) => skills.find(id))),
  };
}

export type ExpertPage = Awaited<ReturnType<typeof expertPage>>;
export type ExpertRow = ExpertPage["rows"][number];

function row({ card, marked }: FoundExpert, query: ExpertQuery, { locale, today }: Reader, find: (id: string) => IndexedSkill | null) {
  const t = translator(locale);
  const headline = pickText(locale, { vi: card.headlineVi, en: card.headlineEn });
  const one = (field: string) => (typeof marked[field] === "string" ? marked[field] : undefined);
  const place = [card.city, card.countryCode ? countryName(card.countryCode, locale) : ""].filter((part) => part !== "").join(", ");
  const title = [card.academicRank ? t(`academicRank.${card.academicRank}`) : null, card.highestDegree && card.highestDegree !== "none" ? t(`degreeLevel.${card.highestDegree}`) : null];
  const name = highlighted(card.fullName, one("fullName"));
  const headlineParts = headline ? highlighted(headline.text, one(headline.lang === "vi" ? "headlineVi" : "headlineEn")) : [];
  const skills = foundSkills(card.skills, marked.skillLabels, find, locale, SKILLS_SHOWN);
  const explained = hasHit([name, headlineParts], skills.shown);
  const shownHit = Object.values(marked).some((value) => [value].flat().some(isHit));
  return {
    id: card.id,
    name,
    headline: headline ? { segments: headlineParts, lang: headline.lang } : null,
    title: title.filter((part) => part !== null).join(", "),
    verified: card.verified,
    place,
    skills,
    topic: explained ? null : matchedTopic(marked),
    availability: availabilityShown(card, query, today),
    // A search hit without a mark in what is shown matched in the long text, which the index does not give out.
    inBiography: query.q !== "" && Object.keys(marked).length > 0 && !shownHit,
  };
}

/** What has not ended, those looked for first. */
function availabilityShown(card: ExpertCard, query: ExpertQuery, today: string) {
  const current = card.availability.filter((one) => one.until === null || one.until >= today);
  const asked = (one: (typeof current)[number]) => Number(query.engagement.includes(one.engagementType));
  const ranked = current.sort((a, b) => asked(b) - asked(a));
  return {
    shown: ranked.slice(0, FORMS_SHOWN).map(({ engagementType, from, until }) => ({ engagementType, from, until })),
    more: Math.max(0, ranked.length - FORMS_SHOWN),
  };
}
