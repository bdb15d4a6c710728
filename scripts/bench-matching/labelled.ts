import { type EngagementType, ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { MATCHING_VERSION } from "~/domain/matching/model";
import { type JudgedCase, judgedSet } from "./judged-set";
import { type Half, type LabelledPosition } from "./labels";
import { interval, mean } from "./measures";
import { measure, type Measured, type Order, ownOrder } from "./orders";
import { withBenchServices } from "./bench-services";

/** Mean with the 95 % interval over positions. */
export type Figure = { mean: number; from: number; to: number };
export type Figures = { positions: number; ndcg10: Figure; p5: Figure };

/** Results of one order over the set and its parts; parts without positions are left out. */
export type OrderFigures = {
  name: string;
  halves: Partial<Record<Half, Figures>>;
  byType: Partial<Record<EngagementType, Partial<Record<Half, Figures>>>>;
  byLanguage: Partial<Record<LabelledPosition["language"], Partial<Record<Half, Figures>>>>;
  each: (Measured & { half: Half })[];
};

export type LabelledFigures = {
  version: string;
  positions: number;
  experts: number;
  own: OrderFigures;
  /** By family, every configuration tried, sorted by its result on the half that counts, best first. */
  baselines: { family: string; orders: OrderFigures[] }[];
  /** The product's result minus the best baseline's on the same positions of the half that counts; null without baselines. */
  lead: Figure | null;
};

/** The half whose figures count: the unseen one, unless only the other is measured. */
function countingHalf(halves: readonly Half[]): Half {
  return halves.includes("unseen") ? "unseen" : "tuning";
}

/**
 * Measures the order of the product against the judged grades and, unless `scoreOnly`, three baselines over the same
 * candidates (which need services).
 * @param options.halves the halves to measure; while the formula is being tuned, the other stays unseen
 */
export async function runLabelled(options: { halves: readonly Half[]; scoreOnly: boolean }): Promise<LabelledFigures> {
  const all = judgedSet();
  const set = { ...all, cases: all.cases.filter(({ labelled }) => options.halves.includes(labelled.half)) };
  const families = options.scoreOnly
    ? []
    : await withBenchServices(async () => {
        const { SKILL_COUNT_ORDERS } = await import("./baseline-skill-count");
        const { meilisearchOrders } = await import("./baseline-meilisearch");
        const { fullTextOrders } = await import("./baseline-full-text");
        return [
          { family: "skill-count OR", orders: SKILL_COUNT_ORDERS },
          { family: "Meilisearch's ranking", orders: await meilisearchOrders(set) },
          { family: "PostgreSQL full text", orders: await fullTextOrders(set) },
        ];
      });
  const half = countingHalf(options.halves);
  const of = (figures: OrderFigures) => figures.halves[half]?.ndcg10.mean ?? 0;
  const own = figuresOf(ownOrder(set.context), set.cases);
  const baselines = families.map(({ family, orders }) => ({
    family,
    orders: orders.map((order) => figuresOf(order, set.cases)).sort((a, b) => of(b) - of(a)),
  }));
  const best = baselines.flatMap(({ orders }) => orders).sort((a, b) => of(b) - of(a))[0];
  return {
    version: MATCHING_VERSION,
    positions: set.cases.length,
    experts: set.experts.length,
    own,
    baselines,
    lead: best ? figure(differences(own, best, half)) : null,
  };
}

function differences(own: OrderFigures, other: OrderFigures, half: Half): number[] {
  return own.each.flatMap((one, at) => (one.half === half ? [one.ndcg10 - (other.each[at]?.ndcg10 ?? 0)] : []));
}

/** Results of an order over some positions and their parts. */
function figuresOf(order: Order, cases: readonly JudgedCase[]): OrderFigures {
  const measured = measure(order, cases);
  const rows = cases.flatMap((one, at) => {
    const figures = measured[at];
    return figures ? [{ position: one.labelled, figures }] : [];
  });
  const halvesWhere = (isIn: (position: LabelledPosition) => boolean) => {
    const halves: Partial<Record<Half, Figures>> = {};
    for (const half of ["tuning", "unseen"] as const) {
      const those = rows.filter(({ position }) => position.half === half && isIn(position)).map(({ figures }) => figures);
      if (those.length > 0)
        halves[half] = { positions: those.length, ndcg10: figure(those.map((one) => one.ndcg10)), p5: figure(those.map((one) => one.p5)) };
    }
    return halves;
  };
  const parts = <K extends string>(keys: readonly K[], isIn: (position: LabelledPosition, key: K) => boolean) =>
    Object.fromEntries(keys.map((key) => [key, halvesWhere((position) => isIn(position, key))])) as Partial<
      Record<K, Partial<Record<Half, Figures>>>
    >;
  return {
    name: order.name,
    halves: halvesWhere(() => true),
    byType: parts(ENGAGEMENT_TYPES, (position, type) => position.types.includes(type)),
    byLanguage: parts(["vi", "en"] as const, (position, language) => position.language === language),
    each: rows.map(({ position, figures }) => ({ ...figures, half: position.half })),
  };
}

function figure(values: readonly number[]): Figure {
  const [from, to] = interval(values);
  return { mean: mean(values), from, to };
}
