import { TUNING } from "../weights";
import { assess, type Assessment, type Evidence, type OfferFacts } from "./assessment";

/** Days on site that fit into one month of stay. */
const DAYS_PER_MONTH_ON_SITE = 30;

/** 0-1: proportional below the requested minimum; between minimum and maximum the last part is earned. */
export function rangeCredit(offered: number, least: number, most: number | null): number {
  const { atLeast } = TUNING.amounts;
  const top = most !== null && most > least ? most : least;
  if (offered >= top) return 1;
  const reached = top > least ? atLeast : 1;
  if (offered < least) return (reached * Math.max(0, offered)) / least;
  return reached + ((1 - reached) * (offered - least)) / (top - least);
}

/** Compares the offered amount with the requested range; an upper limit alone requests nothing. */
function amount<Met extends Evidence["reason"], Short extends Evidence["reason"], Unknown extends Evidence["reason"]>(
  offered: number | null,
  asked: number,
  most: number | null,
  reasons: { met: (offered: number) => Met; short: (offered: number) => Short; unknown: Unknown },
): Evidence {
  if (offered === null) return { reason: reasons.unknown, credit: null, share: 1 };
  const reason = offered >= asked ? reasons.met(offered) : reasons.short(offered);
  return { reason, credit: rangeCredit(offered, asked, most), share: 1 };
}

/**
 * Hours per week, length of stay and days on site, as far as the form of work has them: a long-term return is full
 * time, months count only for work on site, and days on site apply to people who otherwise live abroad.
 */
export function judgeWorkload({ availability, position, engagementType, remote }: OfferFacts): Assessment {
  const evidence: Evidence[] = [];
  const { min: hours, max: mostHours } = position.hoursPerWeek;
  if (engagementType !== "return_long_term" && hours !== null && hours > 0) {
    evidence.push(
      amount(availability.hoursPerWeek, hours, mostHours, {
        met: (offered) => ({ code: "hours_offered", offered, asked: hours }),
        short: (offered) => ({ code: "hours_short", offered, asked: hours }),
        unknown: { code: "hours_unknown", asked: hours },
      }),
    );
  }
  const days = position.onSiteDaysPerYear;
  const { min: stay, max: longestStay } = position.durationMonths;
  if (engagementType !== "return_long_term" && days !== null && days > 0) {
    const offeredDays = availability.months === null ? null : availability.months * DAYS_PER_MONTH_ON_SITE;
    evidence.push(
      amount(offeredDays, days, null, {
        met: (offered) => ({ code: "on_site_days_offered", offered, asked: days }),
        short: (offered) => ({ code: "on_site_days_short", offered, asked: days }),
        unknown: { code: "on_site_days_unknown", asked: days },
      }),
    );
  } else if (!remote && stay !== null && stay > 0 && (engagementType === "short_visit" || availability.months !== null)) {
    evidence.push(
      amount(availability.months, stay, longestStay, {
        met: (offered) => ({ code: "stay_offered", offered, asked: stay }),
        short: (offered) => ({ code: "stay_short", offered, asked: stay }),
        unknown: { code: "stay_unknown", asked: stay },
      }),
    );
  }
  return assess(evidence);
}
