import { ACADEMIC_RANKS } from "~/domain/vocabulary/people";
import { latest, dayNumber } from "~/domain/days";
import { acceptedTypes, comesFromAbroad } from "~/domain/matching/eligibility";
import { type MatchPosition } from "~/domain/matching/model";
import { and, anyOf, atLeast, atMost, equals, noneOf, or, type Expression } from "~/domain/search/expression";

/**
 * The experts who meet every stated requirement of a position and could take part in it, as one filter: each must-have
 * skill itself at its level; an accepted form of work with an open window and a start in time; presence where
 * requested; and the minimum language levels, degree and rank. Anything not stated counts as not met: this counts
 * people and does not rank them.
 * @param today `YYYY-MM-DD` in Việt Nam
 */
export function meetsRequirements(position: MatchPosition, today: string): Expression[] {
  const stillFree = dayNumber(latest(today, position.startFrom));
  const lastStart = position.startUntil === null ? null : dayNumber(latest(today, position.startUntil));
  const offers = acceptedTypes(position).map((type) =>
    and(
      atLeast(`availability.${type}.until`, stillFree),
      ...(lastStart === null ? [] : [atMost(`availability.${type}.from`, lastStart)]),
      ...(comesFromAbroad(type, position) ? [] : [noneOf("abroadOnlyForms", [type])]),
    ),
  );
  const musts = position.skills.filter(({ necessity }) => necessity === "must");
  return [
    or(...offers),
    ...musts.map(({ skillId, minLevel }) => equals("skillLevels", `${skillId}@${minLevel}`)),
    ...position.languages.map(({ code, minLevel }) => equals("languageLevels", `${code}@${minLevel}`)),
    ...(position.minDegree === null || position.minDegree === "none" ? [] : [equals("degreeAtLeast", position.minDegree)]),
    ...(position.minAcademicRank === null
      ? []
      : [anyOf("academicRank", ACADEMIC_RANKS.slice(ACADEMIC_RANKS.indexOf(position.minAcademicRank)))]),
  ];
}
