import { assess, type Assessment, type Evidence, type OfferFacts } from "./assessment";

/** Days on site that one month of stay can give. */
const DAYS_PER_MONTH_ON_SITE = 30;

/** What is offered against what is asked; offering more than asked counts as enough. */
function amount<Met extends Evidence["reason"], Short extends Evidence["reason"], Unknown extends Evidence["reason"]>(
  offered: number | null,
  asked: number,
  reasons: { met: (offered: number) => Met; short: (offered: number) => Short; unknown: Unknown },
): Evidence {
  if (offered === null) return { reason: reasons.unknown, credit: null, share: 1 };
  if (offered >= asked) return { reason: reasons.met(offered), credit: 1, share: 1 };
  return { reason: reasons.short(offered), credit: Math.max(0, offered) / asked, share: 1 };
}

/**
 * Hours a week, length of a visit and days on site, as far as the form of work has them: a long-term return is full
 * time, only a short visit is measured by its months, and days on site belong to people who otherwise live abroad.
 */
export function judgeWorkload({ availability, position, engagementType }: OfferFacts): Assessment {
  if (engagementType === "return_long_term") return assess([]);
  const evidence: Evidence[] = [];
  const hours = position.hoursPerWeek.min;
  if (hours !== null && hours > 0) {
    evidence.push(
      amount(availability.hoursPerWeek, hours, {
        met: (offered) => ({ code: "hours_offered", offered, asked: hours }),
        short: (offered) => ({ code: "hours_short", offered, asked: hours }),
        unknown: { code: "hours_unknown", asked: hours },
      }),
    );
  }
  const days = position.onSiteDaysPerYear;
  const stay = position.durationMonths.min;
  if (days !== null && days > 0) {
    const offeredDays = availability.months === null ? null : availability.months * DAYS_PER_MONTH_ON_SITE;
    evidence.push(
      amount(offeredDays, days, {
        met: (offered) => ({ code: "on_site_days_offered", offered, asked: days }),
        short: (offered) => ({ code: "on_site_days_short", offered, asked: days }),
        unknown: { code: "on_site_days_unknown", asked: days },
      }),
    );
  } else if (engagementType === "short_visit" && stay !== null && stay > 0) {
    evidence.push(
      amount(availability.months, stay, {
        met: (offered) => ({ code: "stay_offered", offered, asked: stay }),
        short: (offered) => ({ code: "stay_short", offered, asked: stay }),
        unknown: { code: "stay_unknown", asked: stay },
      }),
    );
  }
  return assess(evidence);
}
