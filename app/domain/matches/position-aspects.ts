import { plusMeanMonths, latest, dayNumber } from "~/domain/days";
import { acceptedTypes, comesFromAbroad } from "~/domain/matching/eligibility";
import { type Criterion } from "~/domain/matching/facts";
import { type MatchContext, type MatchPosition } from "~/domain/matching/model";
import { GATES, TUNING } from "~/domain/matching/weights";
import { ACADEMIC_RANKS, REMOTE_ENGAGEMENT_TYPES, type EngagementType } from "~/domain/vocabulary/people";
import { and, anyOf, atLeast, atMost, equals, isEmpty, noneOf, or, type Expression } from "~/domain/search/expression";
import { type Aspect } from "./loss-budget";

/** Points of the score per unit of loss; with larger units, rounding decided who was scored (docs/decisions/0043). */
const UNIT = 8;
/** Maximum number of aspects; more only make filters longer. Must-haves come first, then those with the most weight. */
const MAX_ASPECTS = 10;
/** From this many must-haves on, filters only check whether each is answered at all; checking how well makes them too long. */
const MANY_MUSTS = 3;
/** Estimated share of a criterion for someone who meets it only in part, e.g. starts late or lacks hours. */
const PARTLY = 0.5;

/**
 * Experts who can take part at all: they offer an accepted form of work that is still open, and not only from abroad if
 * the position does not allow that.
 */
export function openFilter(position: MatchPosition, today: string): Expression {
  const start = dayNumber(latest(today, position.startFrom));
  const forms = acceptedTypes(position).map((form) => {
    const open = atLeast(`availability.${form}.until`, start);
    return comesFromAbroad(form, position) ? open : and(open, noneOf("abroadOnlyForms", [form]));
  });
  return or(...forms);
}

/**
 * The requirements of a position as conditions on the index, each with the points (docs/matching.md) that missing it
 * costs. This is an estimate from weights and gates: it selects who is scored and does not affect the score. `fine`
 * distinguishes the requested level from lower ones; `coarse` does so only when there are few must-haves.
 */
export function positionAspects(position: MatchPosition, context: MatchContext): { fine: Aspect[]; coarse: Aspect[] } {
  const cost = costs(position, context);
  const { fieldCodes, technologyCodes, languages } = position;
  const areas = Math.max(1, Number(fieldCodes.length > 0) + Number(technologyCodes.length > 0));
  const side: Drafted[] = [
    ...timing(position, context.today, cost),
    ...place(position, cost("place")),
    ...standing(position, cost("seniority")),
    ...(fieldCodes.length > 0 ? [yesOrNo(cost("fields") / areas, or(anyOf("fieldCodes", fieldCodes), isEmpty("fieldCodes")))] : []),
    ...(technologyCodes.length > 0
      ? [yesOrNo(cost("fields") / areas, or(anyOf("technologyCodes", technologyCodes), isEmpty("technologyCodes")))]
      : []),
    ...languages.map(({ code, minLevel }) =>
      yesOrNo((cost("languages") * PARTLY) / languages.length, equals("languageLevels", `${code}@${minLevel}`)),
    ),
  ];
  const musts = skills(position, "must", cost("must_skills"));
  const others = [...side, ...skills(position, "nice", cost("nice_skills")).map(answeredAtAll)];
  return {
    fine: inUnits([...musts, ...others]),
    coarse: inUnits([...(musts.length < MANY_MUSTS ? musts : musts.map(answeredAtAll)), ...others]),
  };
}

type Drafted = { points: number; must: boolean; ways: { holds: Expression; points: number }[] };

const yesOrNo = (points: number, holds: Expression): Drafted => ({ points, must: false, ways: [{ holds, points: 0 }] });

/** Conditions that each lose a part of the points, and the loss when none holds. */
const graded = (points: number, ways: readonly (readonly [Expression, number])[], otherwise = 1): Drafted => ({
  points: points * otherwise,
  must: false,
  ways: ways.map(([holds, part]) => ({ holds, points: points * part })),
});

/** The skill at the requested level, a partial answer, or nothing. */
function skills(position: MatchPosition, necessity: "must" | "nice", points: number): Drafted[] {
  const asked = position.skills.filter((skill) => skill.necessity === necessity);
  const each = (points * 0.9) / Math.max(1, asked.length);
  return asked
    .toSorted((a, b) => b.minLevel - a.minLevel)
    .map(({ skillId, minLevel }) => ({
      points: each,
      must: necessity === "must",
      ways: [
        { holds: equals("skillAnswers", `${skillId}@${minLevel}`), points: 0 },
        { holds: equals("skillReach", skillId), points: each * PARTLY },
      ],
    }));
}

function answeredAtAll({ points, must, ways }: Drafted): Drafted {
  return { points, must, ways: ways.slice(-1).map(({ holds }) => ({ holds, points: 0 })) };
}

/** Place: judged only for work on site, so requested only if every form is on site. */
function place({ provinceCode, remotePossible, engagementTypes }: MatchPosition, points: number): Drafted[] {
  const onSite = engagementTypes.length > 0 && !engagementTypes.some((form) => REMOTE_ENGAGEMENT_TYPES.includes(form));
  if (provinceCode === null || remotePossible || !onSite) return [];
  return [yesOrNo(points * (1 - TUNING.placeNotListedCredit), or(anyOf("provinceCodes", [provinceCode]), isEmpty("provinceCodes")))];
}

/** Degree and rank; years of experience are not in the index. */
function standing({ minDegree, minAcademicRank, minYearsExperience }: MatchPosition, points: number): Drafted[] {
  const asked = Math.max(
    1,
    Number(minDegree !== null && minDegree !== "none") + Number(minAcademicRank !== null) + Number(minYearsExperience !== null),
  );
  const ranks = minAcademicRank === null ? [] : ACADEMIC_RANKS.slice(ACADEMIC_RANKS.indexOf(minAcademicRank));
  return [
    ...(minDegree === null || minDegree === "none"
      ? []
      : [
          yesOrNo(
            (points * (1 - (TUNING.degreeGapCredit[1] ?? 0))) / asked,
            or(equals("degreeAtLeast", minDegree), isEmpty("degreeAtLeast")),
          ),
        ]),
    ...(ranks.length === 0 ? [] : [yesOrNo((points * (1 - TUNING.rankMissingCredit)) / asked, anyOf("academicRank", ranks))]),
  ];
}

/** Start, duration and hours. */
function timing(position: MatchPosition, today: string, cost: (criterion: Criterion) => number): Drafted[] {
  const { startFrom, startUntil, durationMonths, hoursPerWeek } = position;
  const forms = acceptedTypes(position);
  const anyForm = (condition: (form: EngagementType) => Expression) => or(...forms.map(condition));
  const start = latest(today, startFrom);
  const deadline = startUntil ?? (startFrom === null ? null : plusMeanMonths(startFrom, TUNING.startGraceMonths));
  const stay = durationMonths.min ?? 0;
  const startsBy = (lateMonths: number) =>
    anyForm((form) => atMost(`availability.${form}.from`, dayNumber(plusMeanMonths(latest(today, deadline), lateMonths))));
  const staysFor = (months: number) => anyForm((form) => atLeast(`availability.${form}.until`, dayNumber(plusMeanMonths(start, months))));
  const offersHours = (least: number) => anyForm((form) => atLeast(`availability.${form}.hours`, Math.ceil(least)));
  const hours = hoursPerWeek.min ?? 0;
  return [
    ...(deadline === null
      ? []
      : [
          graded(cost("dates"), [
            [startsBy(TUNING.lateStartFreeMonths), 0],
            [startsBy((TUNING.lateStartFreeMonths + TUNING.lateStartZeroMonths) / 2), 0.5],
          ]),
        ]),
    ...(stay > 0
      ? [
          graded(
            cost("dates"),
            [
              [staysFor(0.85 * stay), 0],
              [staysFor(0.5 * stay), 0.35],
            ],
            0.8,
          ),
        ]
      : []),
    ...(hours > 0
      ? [
          graded(
            cost("workload"),
            [
              [offersHours(hours), 0],
              [offersHours(hours / 2), 0.35],
            ],
            0.8,
          ),
        ]
      : []),
  ];
}

/** Points that a criterion takes away when it is not met at all: its share of the mean, and the effect of its gate. */
function costs(position: MatchPosition, { weights, adjustments }: MatchContext): (criterion: Criterion) => number {
  const forms = acceptedTypes(position);
  const mean = (criterion: Criterion) =>
    (forms.reduce((sum, form) => sum + weights[form][criterion], 0) / Math.max(1, forms.length)) * (adjustments[criterion] ?? 1);
  const criteria = Object.keys(weights[forms[0] ?? "remote_advising"]) as Criterion[];
  const whole = criteria.filter((criterion) => isAsked(position, criterion)).reduce((sum, criterion) => sum + mean(criterion), 0) || 1;
  return (criterion) =>
    100 * (mean(criterion) / whole + (mean(criterion) > 0 ? (GATES[criterion] ?? 0) * Math.min(1, adjustments[criterion] ?? 1) : 0));
}

function isAsked(position: MatchPosition, criterion: Criterion): boolean {
  switch (criterion) {
    case "must_skills":
    case "nice_skills":
      return position.skills.some((skill) => `${skill.necessity}_skills` === criterion);
    case "fields":
      return position.fieldCodes.length + position.technologyCodes.length > 0;
    case "languages":
      return position.languages.length > 0;
    case "workload":
      return position.hoursPerWeek.min !== null;
    case "seniority":
      return position.minDegree !== null || position.minAcademicRank !== null || position.minYearsExperience !== null;
    case "dates":
    case "engagement":
    case "place":
    case "text":
    case "time_zone":
      return true;
  }
}

/** Converts to whole units, highest cost first; drops aspects below a third of a unit. */
function inUnits(drafted: readonly Drafted[]): Aspect[] {
  const units = (points: number) => (points < UNIT / 3 ? 0 : Math.max(1, Math.round(points / UNIT)));
  return drafted
    .filter(({ points, must }) => must || units(points) > 0)
    .toSorted((a, b) => Number(b.must) - Number(a.must) || b.points - a.points)
    .slice(0, MAX_ASPECTS)
    .toSorted((a, b) => b.points - a.points)
    .map(({ points, ways }) => {
      const inWays = ways.map((way) => ({ holds: way.holds, loss: units(way.points) }));
      // Meeting none of the ways is worse than the worst way.
      return { ways: inWays, otherwise: Math.max((inWays.at(-1)?.loss ?? 0) + 1, units(points)) };
    });
}
