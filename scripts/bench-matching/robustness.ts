import { type MatchExpert, type MatchPosition } from "~/domain/matching/model";
import { prepareExpert, type PreparedPosition, preparePosition } from "~/domain/matching/prepare";
import { byWorth } from "~/domain/matching/rank";
import { type PairScore, scorePair } from "~/domain/matching/score";
import { judgedExpert, judgedPosition } from "./judged-records";
import { type JudgedCase, type JudgedSet, judgedSet } from "./judged-set";
import { type Half, type LabelledExpert, type LabelledPosition } from "./labels";
import {
  expertByOtherNames,
  expertWithoutMarks,
  inOneLanguage,
  otherNames,
  positionByOtherNames,
  positionWithoutMarks,
  readBack,
} from "./reworded";

/** Ranks beyond this may move. */
const TOP = 10;
/** How many of its other names each skill is entered by, one after the other. */
const NUMBERS = [0, 1, 2, 3, 4, 5];

/** One candidate whose rank is compared between two wordings with the same meaning. */
export type Shift = { half: Half; position: string; expert: string; from: number; to: number; pointsFrom: number; pointsTo: number };

/**
 * All comparisons of one kind in which either rank is among the first ten. `isPromised`: ranks must move by at most one;
 * false where information is actually lost.
 */
export type RewordedFigures = {
  what: string;
  isPromised: boolean;
  compared: number;
  same: number;
  byOne: number;
  more: number;
  most: number;
  further: Shift[];
};

export type RobustnessFigures = {
  rewordings: RewordedFigures[];
  /** How the other names of all skills in the set are resolved. */
  names: Record<ReturnType<typeof readBack>, number>;
};

/**
 * Compares the ranks of the same person in other words: texts in Vietnamese or in English, with and without diacritics,
 * and skills entered by other names. One person of a list changes at a time, or the position does; the rank among the
 * candidates of each labelled position is what counts.
 */
export function runRobustness(set: JudgedSet = judgedSet()): RobustnessFigures {
  const expertsNamed = (answersWhenAsked: boolean) =>
    NUMBERS.flatMap((number) =>
      shiftsOfExperts(set, (expert) => [expert, expertByOtherNames(expert, set.index, { number, answersWhenAsked })]),
    );
  const positionsNamed = (answersWhenAsked: boolean) =>
    NUMBERS.flatMap((number) =>
      shiftsOfPositions(set, (position) => positionByOtherNames(position, set.index, { number, answersWhenAsked })),
    );
  const rewordings = [
    figuresOf(
      "person: only Vietnamese texts / only English",
      shiftsOfExperts(set, (expert) => pair(inOneLanguage(expert, "vi"), inOneLanguage(expert, "en"))),
    ),
    figuresOf(
      "person: with / without diacritics",
      shiftsOfExperts(set, (expert) => [expert, expertWithoutMarks(expert)]),
    ),
    figuresOf("person: skills by label / by other names", expertsNamed(true)),
    figuresOf("position: with / without diacritics", shiftsOfPositions(set, positionWithoutMarks)),
    figuresOf("position: skills by label / by other names", positionsNamed(true)),
    figuresOf(
      "person: one language, same skills found in both",
      shiftsOfExperts(set, (expert) => sayingTheSame(expert, set)),
      false,
    ),
    figuresOf("person: other names, ambiguous ones left out", expertsNamed(false), false),
    figuresOf("position: other names, ambiguous ones left out", positionsNamed(false), false),
  ];
  return { rewordings, names: countNames(set) };
}

function pair<T>(one: T | null, other: T | null): [T, T] | null {
  return one !== null && other !== null ? [one, other] : null;
}

/** The two wordings of a person whose texts mention the same skills in both languages, according to the taxonomy. */
function sayingTheSame(expert: LabelledExpert, { reading }: JudgedSet): [LabelledExpert, LabelledExpert] | null {
  const both = pair(inOneLanguage(expert, "vi"), inOneLanguage(expert, "en"));
  const [vi, en] = (both ?? []).map(({ headline, biography }) =>
    [headline, biography]
      .flatMap((texts) => reading.skills(texts.vi ?? texts.en ?? "").map((found) => found.skillId))
      .sort()
      .join(),
  );
  return vi === en ? both : null;
}

type Scored = PairScore & { id: string };

/** One candidate for one position. */
export function scored(expert: MatchExpert, asked: PreparedPosition): Scored {
  return { ...scorePair(prepareExpert(expert), asked), id: expert.id };
}

/** The rank of a candidate among others, starting at 1, in list order. */
export function placeAmong(one: Scored, list: readonly Scored[]): number {
  const isBefore = (other: Scored) =>
    other.id !== one.id && (Number(other.blocked) - Number(one.blocked) || byWorth(other, one) || (other.id < one.id ? -1 : 1)) < 0;
  return 1 + list.filter(isBefore).length;
}

/** A record that is the same before and after is scored once: most other names resolve to the skill itself. */
function shiftsOfExperts(set: JudgedSet, reword: (expert: LabelledExpert) => [LabelledExpert, LabelledExpert] | null): Shift[] {
  const known = new Map<LabelledExpert, MatchExpert>(
    set.cases.flatMap((one) => one.candidates.map(({ labelled, expert }) => [labelled, expert])),
  );
  const seen = new Map<LabelledExpert, MatchExpert>();
  const asMatched = (expert: LabelledExpert) => {
    const made = known.get(expert) ?? seen.get(expert) ?? judgedExpert(expert, set.reading);
    seen.set(expert, made);
    return made;
  };
  const wordings = new Map([...known.keys()].map((expert) => [expert, reword(expert)]));
  return set.cases.flatMap((one) => {
    const asked = preparePosition(one.position, set.context);
    const list = one.candidates.map(({ expert }) => scored(expert, asked));
    return one.candidates.flatMap(({ labelled }, at) => {
      const own = list[at];
      const both = wordings.get(labelled);
      if (!both || !own) return [];
      const [before, after] = both.map((each) => (each === labelled ? own : scored(asMatched(each), asked)));
      return before && after ? [shift(one, labelled.key, [before, placeAmong(before, list)], [after, placeAmong(after, list)])] : [];
    });
  });
}

function shiftsOfPositions(set: JudgedSet, reword: (position: LabelledPosition) => LabelledPosition): Shift[] {
  return set.cases.flatMap((one) => {
    const ordered = (position: MatchPosition) => {
      const asked = preparePosition(position, set.context);
      return one.candidates.map(({ expert }) => scored(expert, asked));
    };
    const reworded = reword(one.labelled);
    const before = ordered(one.position);
    const after = reworded === one.labelled ? before : ordered(judgedPosition(reworded, set.reading));
    return one.candidates.flatMap(({ labelled }, at) => {
      const [first, second] = [before[at], after[at]];
      return first && second ? [shift(one, labelled.key, [first, placeAmong(first, before)], [second, placeAmong(second, after)])] : [];
    });
  });
}

function shift({ labelled }: JudgedCase, expert: string, [was, from]: [Scored, number], [is, to]: [Scored, number]): Shift {
  return { half: labelled.half, position: labelled.key, expert, from, to, pointsFrom: was.mutual, pointsTo: is.mutual };
}

/** Counts the shifts that affect the first ten ranks. */
export function figuresOf(what: string, shifts: readonly Shift[], isPromised = true): RewordedFigures {
  const top = shifts.filter(({ from, to }) => Math.min(from, to) <= TOP);
  const distance = ({ from, to }: Shift) => Math.abs(from - to);
  return {
    what,
    isPromised,
    compared: top.length,
    same: top.filter((one) => distance(one) === 0).length,
    byOne: top.filter((one) => distance(one) === 1).length,
    more: top.filter((one) => distance(one) > 1).length,
    most: Math.max(0, ...top.map(distance)),
    further: top.filter((one) => distance(one) > 1).sort((a, b) => distance(b) - distance(a)),
  };
}

function countNames({ index, experts, cases }: JudgedSet): RobustnessFigures["names"] {
  const used = new Set([
    ...experts.flatMap((expert) => expert.skills.map(([id]) => id)),
    ...cases.flatMap(({ position }) => position.skills.map((asked) => asked.skillId)),
  ]);
  const counts = { itself: 0, asked: 0, another: 0, nothing: 0 };
  for (const id of used) for (const name of otherNames(index, id)) counts[readBack(index, id, name)] += 1;
  return counts;
}
