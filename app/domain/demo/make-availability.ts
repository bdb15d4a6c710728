import { type EngagementType } from "~/domain/vocabulary/people";
import { type Prisma } from "~/platform/db.server";
import { CONDITIONS } from "./catalog/wishes";
import { type Random } from "./random";
import { dayAfter, monthAfter, monthEndBefore } from "./stable";

/** What a person mainly wants; determines which forms of work they offer and how. */
export type Wish = "returner" | "adviser" | "visitor" | "researcher" | "counsellor";

const FORMS: Readonly<Record<Wish, { main: readonly EngagementType[]; also: readonly EngagementType[] }>> = {
  returner: { main: ["return_long_term", "remote_advising"], also: ["teaching", "short_visit", "joint_research"] },
  adviser: { main: ["remote_advising"], also: ["joint_research", "short_visit", "policy_advising"] },
  visitor: { main: ["short_visit", "teaching"], also: ["remote_advising", "joint_research"] },
  researcher: { main: ["joint_research", "short_visit"], also: ["remote_advising", "teaching"] },
  counsellor: { main: ["policy_advising", "remote_advising"], also: ["short_visit", "teaching"] },
};

const PROVINCES = [
  "ha-noi",
  "ho-chi-minh",
  "da-nang",
  "hue",
  "can-tho",
  "hai-phong",
  "khanh-hoa",
  "lam-dong",
  "bac-ninh",
  "nghe-an",
  "dong-nai",
  "quang-ninh",
];

type Row = Omit<Prisma.ExpertAvailabilityCreateManyInput, "expertId">;

/**
 * The forms of work that a person offers, the main one first.
 * @param asked forms that institutions request in this line of work: people tend to offer them
 * @param over true if all of the person's availability windows have passed
 */
export function makeAvailability(
  random: Random,
  wish: Wish,
  asked: readonly EngagementType[],
  over: boolean,
  today: string,
  english: boolean,
): Row[] {
  const { main, also } = FORMS[wish];
  const wanted = random.some(
    asked.filter((type) => type !== "return_long_term"),
    random.int(1, 2),
  );
  const types = [...new Set([...main, ...random.some(also, random.int(0, 1)), ...wanted])];
  const provinces = random.chance(0.45) ? random.some(PROVINCES, random.int(1, 3)) : [];
  const returnIn = random.int(3, 18);
  return types.map((engagementType) => {
    const said = random.chance(0.5) ? random.pick(CONDITIONS[engagementType])[english ? 1 : 0] : "";
    const row = { ...windowOf(random, engagementType, wish, today, returnIn), engagementType, conditions: said, provinceCodes: provinces };
    return over ? { ...row, ...pastWindow(random, today) } : row;
  });
}

function windowOf(random: Random, type: EngagementType, wish: Wish, today: string, returnIn: number) {
  const open = { hoursPerWeek: null, months: null, until: null, remoteOnly: false, provinceCodes: [] as string[] };
  if (type === "return_long_term") {
    const months = random.pick([24, 36, 36, 48, 60]);
    const until = random.chance(0.5) ? null : monthEndBefore(today, returnIn + months);
    return { ...open, from: monthAfter(today, returnIn), until, months };
  }
  if (type === "short_visit") {
    const from = random.int(1, 8);
    return { ...open, from: monthAfter(today, from), until: monthEndBefore(today, from + random.int(9, 26)), months: random.int(1, 3) };
  }
  if (type === "teaching") {
    const from = random.int(0, 7);
    return {
      ...open,
      from: monthAfter(today, from),
      until: random.chance(0.5) ? null : monthEndBefore(today, from + random.int(10, 30)),
      months: random.int(1, 4),
      hoursPerWeek: random.int(4, 10),
    };
  }
  const from = random.chance(0.6) ? dayAfter(today, -random.int(10, 120)) : monthAfter(today, random.int(0, 3));
  const hoursPerWeek = random.pick(type === "joint_research" ? [4, 6, 8, 10, 12] : [2, 3, 4, 4, 5, 6, 8, 10, 12]);
  // People who plan to return advise remotely until then.
  const until =
    wish === "returner" ? monthEndBefore(today, returnIn) : random.chance(0.6) ? null : monthEndBefore(today, random.int(10, 36));
  const months = type === "joint_research" && random.chance(0.5) ? random.int(1, 3) : null;
  return {
    ...open,
    from,
    until: until && until <= from ? null : until,
    hoursPerWeek,
    months,
    remoteOnly: wish === "adviser" && random.chance(0.4),
  };
}

function pastWindow(random: Random, today: string) {
  const ended = random.int(5, 90);
  return { from: dayAfter(today, -ended - random.int(120, 400)), until: dayAfter(today, -ended) };
}
