import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate, formatRange } from "~/i18n/format";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { DescriptionList } from "~/ui/description-list";
import { type ShownPosition } from "./shown-position";

interface Fact {
  term: string;
  detail: ReactNode;
}

/** The key facts: form of work, place, time, number of posts, deadline. Facts that are not stated are omitted. */
export function KeyFacts({ position }: { position: ShownPosition }) {
  const { t } = useTranslation(["positions", "common"]);
  const locale = useLocale();
  const duration = useRange(position.durationMonthsMin, position.durationMonthsMax, "months");
  const hours = useRange(position.hoursPerWeekMin, position.hoursPerWeekMax, "hours");
  const { startFrom, startUntil, programmeFromYear: from, programmeToYear: to } = position;
  const start = [
    startFrom ? t("page.startFrom", { date: formatDate(locale, startFrom) }) : null,
    startUntil ? t("page.startUntil", { date: formatDate(locale, startUntil) }) : null,
  ];
  const years = from && to ? `${from}–${to}` : to ? t("page.untilYear", { year: to }) : from ? t("page.fromYear", { year: from }) : null;
  const place = [position.province, position.remotePossible ? (position.province ? t("page.orRemote") : t("page.remote")) : null];
  const facts: (Fact | null)[] = [
    fact(
      t("page.deadline"),
      position.dossierDeadline ? t("page.deadlineUntil", { date: formatDate(locale, position.dossierDeadline) }) : t("page.noDeadline"),
    ),
    fact(
      t("page.engagement"),
      position.engagementTypes.length > 0 ? (
        <ul>
          {position.engagementTypes.map((type) => (
            <li key={type}>{t(`common:engagementType.${type}`)}</li>
          ))}
        </ul>
      ) : null,
    ),
    fact(t("page.place"), joined(place)),
    fact(t("page.openings"), position.openings),
    fact(t("page.workload"), position.workload ? t(`workload.${position.workload}`) : null),
    fact(t("page.start"), joined(start)),
    fact(t("page.duration"), joined([duration, position.renewable ? t("page.renewable") : null])),
    fact(t("page.hours"), hours),
    fact(t("page.onSite"), position.onSiteDaysPerYear === null ? null : t("page.onSiteDays", { count: position.onSiteDaysPerYear })),
    fact(t("page.programme"), position.programme),
    fact(t("page.programmeYears"), years),
    fact(t("page.announcement"), position.announcement ? <span className="break-words">{position.announcement}</span> : null),
    fact(t("page.published"), position.publishedOn ? formatDate(locale, position.publishedOn) : null),
  ];
  return (
    <section aria-labelledby="key-facts">
      <h2 id="key-facts" className="mb-3 text-xl font-semibold">
        {t("page.keyFacts")}
      </h2>
      <DescriptionList stacked items={facts.filter((each) => each !== null)} />
    </section>
  );
}

/** The institution that published the position. */
export function About({ position: { institution } }: { position: ShownPosition }) {
  const { t } = useTranslation(["positions", "common"]);
  const locale = useLocale();
  const name = pickText(locale, { vi: institution.nameVi, en: institution.nameEn });
  const facts: (Fact | null)[] = [
    fact(t("page.kind"), t(`common:institutionKind.${institution.kind}`)),
    fact(t("page.province"), institution.province),
    fact(t("page.website"), institution.website ? <Outside href={institution.website} /> : null),
    fact("ROR", institution.rorId ? <Outside href={`https://ror.org/${institution.rorId}`} /> : null),
  ];
  return (
    <section aria-labelledby="about">
      <h2 id="about" className="mb-1 text-xl font-semibold">
        {t("page.about")}
      </h2>
      <p lang={name?.lang} className="mb-3">
        {name?.text}
      </p>
      <DescriptionList stacked items={facts.filter((each) => each !== null)} />
    </section>
  );
}

/** A link that the institution supplied: readers see where it leads, and search engines do not follow it. */
function Outside({ href }: { href: string }) {
  return (
    <a href={href} rel="nofollow noopener noreferrer" className="link break-all">
      {href.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
    </a>
  );
}

function fact(term: string, detail: ReactNode): Fact | null {
  return detail === null || detail === "" || detail === undefined ? null : { term, detail };
}

const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(", ") || null;

/** A range of months or hours in words; null when neither end is stated. */
function useRange(min: number | null, max: number | null, unit: "months" | "hours"): string | null {
  const { t } = useTranslation("positions");
  const locale = useLocale();
  if (min === null && max === null) return null;
  const range = formatRange(locale, min, max);
  if (min === null) return t(`page.${unit}UpTo`, { range });
  if (max === null) return t(`page.${unit}From`, { range });
  return min === 1 && max === 1 && unit === "months" ? t("page.months", { count: 1 }) : t(`page.${unit}Range`, { range });
}
