import { type Random } from "~/domain/demo/random";
import { type Skill } from "~/domain/reference/model";

/** Draws skills with a realistic distribution: few are common, most are rare, and linked ones occur together. */
export type SkillDraw = {
  byId: ReadonlyMap<string, Skill>;
  /** Draws a narrow field, larger ones more often. */
  field(random: Random): string;
  /** Draws a skill of a field, common ones more often. */
  within(random: Random, field: string): Skill;
  anywhere(random: Random): Skill;
  /** Draws a skill linked to this one, strongly linked ones more often; null when there is none. */
  linked(random: Random, skill: Skill): Skill | null;
};

/** How fast popularity falls with rank; job adverts and profile sites show exponents near 1. */
const ZIPF = 0.9;

type Table<T> = { values: readonly T[]; sums: readonly number[] };

function table<T>(values: readonly T[], weight: (value: T, at: number) => number): Table<T> {
  let sum = 0;
  return { values, sums: values.map((value, at) => (sum += weight(value, at))) };
}

function draw<T>({ values, sums }: Table<T>, random: Random): T {
  const wanted = random.unit() * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  const value = values[low];
  if (value === undefined) throw new Error("nothing to draw from");
  return value;
}

/** A deterministic shuffle, so that popularity is independent of the order of the files. */
function scrambled(id: string): number {
  let hash = 7;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x5bd1e995) >>> 0;
  return hash;
}

export function skillDraw(skills: readonly Skill[]): SkillDraw {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const order = [...skills].sort((a, b) => scrambled(a.id) - scrambled(b.id) || (a.id < b.id ? -1 : 1));
  const zipf = (_: unknown, at: number) => (at + 1) ** -ZIPF;
  const perField = new Map<string, Skill[]>();
  for (const skill of order) perField.set(skill.field, [...(perField.get(skill.field) ?? []), skill]);
  const tables = new Map([...perField].map(([field, members]) => [field, table(members, zipf)] as const));
  const fields = table([...perField.keys()].sort(), (field) => Math.sqrt(perField.get(field)?.length ?? 0));
  const everything = table(order, zipf);

  const strengths = new Map<string, Map<string, number>>();
  const join = (from: string, to: string, strength: number) => {
    const known = strengths.get(from) ?? new Map<string, number>();
    strengths.set(from, known.set(to, Math.max(strength, known.get(to) ?? 0)));
  };
  for (const skill of skills) {
    for (const link of skill.links) {
      if (!byId.has(link.to)) continue;
      join(skill.id, link.to, link.strength);
      join(link.to, skill.id, link.strength);
    }
  }
  const neighbours = new Map([...strengths].map(([id, known]) => [id, table([...known.entries()], ([, strength]) => strength)] as const));

  return {
    byId,
    field: (random) => draw(fields, random),
    within: (random, field) => draw(tables.get(field) ?? everything, random),
    anywhere: (random) => draw(everything, random),
    linked: (random, skill) => {
      const known = neighbours.get(skill.id);
      return known ? (byId.get(draw(known, random)[0]) ?? null) : null;
    },
  };
}

/** Up to `count` different skills that occur together in one person or task, starting from a field. */
export function drawTogether(random: Random, skills: SkillDraw, field: string, count: number): Skill[] {
  const drawn = new Map<string, Skill>();
  let last = skills.within(random, field);
  drawn.set(last.id, last);
  for (let attempt = 0; drawn.size < count && attempt < count * 4; attempt += 1) {
    const roll = random.unit();
    const near = roll < 0.5 ? skills.linked(random, random.chance(0.5) ? last : random.pick([...drawn.values()])) : null;
    const next = near ?? (roll < 0.88 ? skills.within(random, field) : skills.anywhere(random));
    if (!drawn.has(next.id)) last = next;
    drawn.set(next.id, next);
  }
  return [...drawn.values()];
}
