import { type OutsideOffer } from "~/domain/researcher-records/get-outside-offer.server";
import { missingOf } from "~/domain/researcher-records/offer-lines";
import { countryName } from "~/domain/reference/countries";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { type Locale } from "~/i18n/locale";

export type ShownLine = { key: string; title: string; detail: string; held: boolean; missing: ("fromYear" | "level" | "subject")[] };

/** The fetched record as entries to tick, in the reader's language. */
export async function shownOffer(offer: OutsideOffer, locale: Locale) {
  const index = await skillIndex();
  const held = (key: string) => offer.held.has(key);
  const place = (code: string | null) => (code ? countryName(code, locale) : "");
  const { record } = offer;
  return {
    orcid: offer.orcid,
    name: record.name,
    complete: offer.complete,
    posts: record.posts.map((post): ShownLine => ({
      key: post.key,
      title: post.title,
      detail: [post.organisation, place(post.countryCode), [post.fromYear, post.toYear].filter(Boolean).join("–")]
        .filter(Boolean)
        .join(" · "),
      held: held(post.key),
      missing: missingOf(post),
    })),
    degrees: record.degrees.map((degree): ShownLine & { level: string | null } => ({
      key: degree.key,
      title: degree.subject || degree.organisation,
      level: degree.level,
      detail: [degree.subject ? degree.organisation : "", place(degree.countryCode), degree.year].filter(Boolean).join(" · "),
      held: held(degree.key),
      missing: missingOf(degree),
    })),
    works: record.works.map((work): ShownLine => ({
      key: work.key,
      title: work.title,
      detail: [work.venue, work.year, work.identifier].filter(Boolean).join(" · "),
      held: held(work.key),
      missing: [],
    })),
    skills: offer.skills.map(({ skillId, words }) => ({ skillId, label: index.label(skillId, locale), words: words.join(", ") })),
  };
}

export type ShownOffer = Awaited<ReturnType<typeof shownOffer>>;
