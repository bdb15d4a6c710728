import { type LabelledExpert } from "~/domain/experts/label-expert-view";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";

export type CvEntry = { when: string; title: string; below: string; text: string };
export type CvContent = {
  lang: Locale;
  title: string;
  name: string;
  headline: string;
  place: string;
  sections: { heading: string; paragraph?: string; lines?: string[]; entries?: CvEntry[] }[];
  footer: string;
};

/**
 * The text of a scientific CV (Article 4 (3) of Decree 249/2025/ND-CP: capability, experience, outstanding results),
 * built from the profile; sections without entries are left out. No contact details: a case discloses those one by one.
 * @param today `YYYY-MM-DD`
 */
export function cvContent(expert: LabelledExpert, locale: Locale, today: string): CvContent {
  const t = translator(locale, "dossiers");
  const te = translator(locale, "experts");
  const tc = translator(locale, "common");
  const both = (vi: string, en: string) => pickText(locale, { vi, en })?.text ?? "";
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(", ");
  const works = (kind: "publication" | "patent") => ({
    heading: te(`works.${kind}`),
    entries: expert.works
      .filter((work) => work.kind === kind)
      .map((work) => ({
        when: work.year === null ? "" : String(work.year),
        title: work.keyWork ? t("cv.keyWork", { title: work.title }) : work.title,
        below: joined(work.venue, work.identifier, work.url),
        text: "",
      })),
  });
  const sections: CvContent["sections"] = [
    { heading: te("biography"), paragraph: both(expert.biographyVi, expert.biographyEn) },
    { heading: te("fields.title"), lines: [...expert.fields, ...expert.technologies] },
    {
      heading: te("employment"),
      entries: expert.employments.map((post) => ({
        when: `${post.fromYear} – ${post.toYear ?? tc("word.now")}`,
        title: post.title,
        below: joined(post.organisation, post.country),
        text: post.description,
      })),
    },
    {
      heading: te("degrees"),
      entries: expert.degrees.map((degree) => ({
        when: degree.year === null ? "" : String(degree.year),
        title: `${tc(`degreeLevel.${degree.level}`)}, ${degree.subject}`,
        below: joined(degree.organisation, degree.country),
        text: "",
      })),
    },
    works("publication"),
    works("patent"),
    {
      heading: te("skills.title"),
      lines: expert.skills.map((skill) => `${skill.label}: ${tc(`skillLevel.${skill.level as 1 | 2 | 3 | 4}`)}`),
    },
    { heading: te("languages"), lines: expert.languages.map((language) => `${language.label}: ${tc(`languageLevel.${language.level}`)}`) },
  ];
  return {
    lang: locale,
    title: `${t("cv.title")}: ${expert.fullName}`,
    name: expert.academicRank ? `${te(`rankShort.${expert.academicRank}`)} ${expert.fullName}` : expert.fullName,
    headline: both(expert.headlineVi, expert.headlineEn),
    place: joined(expert.city, expert.country),
    sections: sections.filter(({ paragraph, lines, entries }) => paragraph || (lines?.length ?? 0) > 0 || (entries?.length ?? 0) > 0),
    footer: t("cv.footer", { date: formatDate(locale, today) }),
  };
}
