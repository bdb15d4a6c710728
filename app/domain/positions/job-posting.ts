import { dayInVietnam } from "~/domain/days";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { type PayPeriod } from "~/domain/vocabulary/positions";
import { type PositionDetail } from "./detail";

const UNIT: Record<Exclude<PayPeriod, "total">, string> = { hour: "HOUR", day: "DAY", month: "MONTH", year: "YEAR" };
const EMPLOYMENT = { full_time: ["FULL_TIME"], part_time: ["PART_TIME"], either: ["FULL_TIME", "PART_TIME"] } as const;

/**
 * A position as schema.org JobPosting (https://schema.org/JobPosting, required properties as search engines ask for
 * them: title, description, datePosted, hiringOrganization, jobLocation or applicantLocationRequirements).
 * Null for research orders, drafts, closed positions and those without a text: none of them is an open job.
 * `validThrough` is the end of the deadline's day in Việt Nam.
 */
export function jobPosting(
  position: PositionDetail,
  locale: Locale,
  place: { url: string; province: string | null; skillName: (skill: PositionDetail["skills"][number]) => string },
): Record<string, unknown> | null {
  const title = pickText(locale, { vi: position.titleVi, en: position.titleEn });
  const text = pickText(locale, { vi: position.textVi, en: position.textEn });
  const organisation = pickText(locale, { vi: position.institution.nameVi, en: position.institution.nameEn });
  if (position.kind !== "post" || position.status !== "published" || !position.publishedAt || !title || !text || !organisation) return null;
  return withoutEmpty({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: title.text,
    description: htmlParagraphs(text.text),
    inLanguage: text.lang,
    url: place.url,
    identifier: { "@type": "PropertyValue", name: organisation.text, value: position.id },
    datePosted: dayInVietnam(new Date(position.publishedAt)),
    validThrough: position.dossierDeadline ? `${position.dossierDeadline}T23:59:59+07:00` : undefined,
    employmentType: position.workload ? [...EMPLOYMENT[position.workload]] : undefined,
    totalJobOpenings: position.openings ?? undefined,
    jobStartDate: position.startFrom ?? undefined,
    hiringOrganization: withoutEmpty({
      "@type": "Organization",
      name: organisation.text,
      sameAs: position.institution.rorId ? `https://ror.org/${position.institution.rorId}` : position.institution.website || undefined,
    }),
    jobLocation: place.province
      ? { "@type": "Place", address: { "@type": "PostalAddress", addressRegion: place.province, addressCountry: "VN" } }
      : undefined,
    jobLocationType: position.remotePossible && !place.province ? "TELECOMMUTE" : undefined,
    skills: position.skills.length > 0 ? position.skills.map(place.skillName).join(", ") : undefined,
    baseSalary: salary(position),
  });
}

/** The widest range over the pay bands, when all of them are in one currency and period. */
function salary({ payBands }: PositionDetail): object | undefined {
  const stated = payBands.filter((band) => band.from !== null || band.to !== null);
  const [first] = stated;
  if (!first || first.period === "total") return undefined;
  if (stated.some((band) => band.currency !== first.currency || band.period !== first.period)) return undefined;
  const lows = stated.map((band) => band.from);
  const highs = stated.map((band) => band.to);
  const low = lows.includes(null) ? undefined : Math.min(...lows.map(Number));
  const high = highs.includes(null) ? undefined : Math.max(...highs.map(Number));
  return {
    "@type": "MonetaryAmount",
    currency: first.currency,
    value: withoutEmpty({ "@type": "QuantitativeValue", minValue: low, maxValue: high, unitText: UNIT[first.period] }),
  };
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Search engines read the description as HTML: the text in paragraphs, fully escaped. */
function htmlParagraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, "<br>")}</p>`)
    .join("");
}

function withoutEmpty(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/**
 * JSON for the inside of `<script type="application/ld+json">`. `<`, `>` and `&` are written as JSON escapes, so that
 * no text of an institution can end the script element or open a comment (HTML standard, "restrictions for contents of
 * script elements"); the line separators are escaped for readers that take JSON for JavaScript.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
