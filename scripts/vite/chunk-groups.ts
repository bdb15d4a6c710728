/** Modules that the same pages load, with their size and the names of other sets that they import. */
export type ModuleSet = { modules: readonly string[]; pages: ReadonlySet<string>; size: number; imports: ReadonlySet<string> };

type Groups = Map<string, ModuleSet>;

/** Bytes, before minification, that a page may load in vain to load one script fewer. */
const SCRIPT_COST = 600;

/**
 * Merges sets of modules until no page loads more of them than its limit, with few bytes that a page loads without using
 * them. No two groups import each other, so top-level code runs in order: whoever loads a group also loads what lies between
 * it and a group below, so merging with that is never dearer.
 */
export function groupSets(sets: ReadonlyMap<string, ModuleSet>, limitOf: (page: string) => number): ModuleSet[] {
  const groups: Groups = new Map(sets);
  for (const name of groups.keys()) spreadPages(groups, name);
  for (let pair = bestPair(groups, limitOf); pair; pair = bestPair(groups, limitOf)) merge(groups, ...pair);
  return [...groups.values()];
}

function bestPair(groups: Groups, limitOf: (page: string) => number): [string, string] | null {
  const counts = new Map<string, number>();
  for (const { pages } of groups.values()) for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
  const crowded = new Set([...counts].filter(([page, count]) => count > limitOf(page)).map(([page]) => page));
  const below = new Map([...groups.keys()].map((name) => [name, importedBelow(groups, name)]));
  let best: { names: [string, string]; price: number } | null = null;
  for (const [a, one] of groups) {
    for (const [b, other] of groups) {
      if (a >= b) continue;
      const { saved, relieved } = sharedPages(one, other, crowded);
      const divisor = crowded.size > 0 ? relieved : saved;
      if (divisor === 0) continue;
      const cost = loadedInVain(groups, [a, ...below.get(a)!], one, other) + loadedInVain(groups, [b, ...below.get(b)!], other, one);
      if (crowded.size === 0 && cost >= saved * SCRIPT_COST) continue;
      if (best === null || cost / divisor < best.price) best = { names: [a, b], price: cost / divisor };
    }
  }
  return best?.names ?? null;
}

/** The number of pages that load both, and of those that load too many. */
function sharedPages(one: ModuleSet, other: ModuleSet, crowded: ReadonlySet<string>): { saved: number; relieved: number } {
  let [saved, relieved] = [0, 0];
  for (const page of one.pages) {
    if (!other.pages.has(page)) continue;
    saved += 1;
    if (crowded.has(page)) relieved += 1;
  }
  return { saved, relieved };
}

/** The bytes of these groups that the pages of `joining` would load in addition, if they loaded all that `joined` loads. */
function loadedInVain(groups: Groups, names: readonly string[], joined: ModuleSet, joining: ModuleSet): number {
  const added = [...joining.pages].filter((page) => !joined.pages.has(page));
  return names.reduce((sum, name) => {
    const { pages, size } = groups.get(name)!;
    return sum + size * added.filter((page) => !pages.has(page)).length;
  }, 0);
}

/** All groups that a group imports, directly or through others. */
function importedBelow(groups: Groups, from: string): string[] {
  const seen = new Set<string>();
  const open = [...groups.get(from)!.imports];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...groups.get(name)!.imports);
  }
  return [...seen];
}

function merge(groups: Groups, a: string, b: string): void {
  const [one, other] = [groups.get(a)!, groups.get(b)!];
  groups.delete(b);
  groups.set(a, {
    modules: [...one.modules, ...other.modules],
    pages: new Set([...one.pages, ...other.pages]),
    size: one.size + other.size,
    imports: new Set([...one.imports, ...other.imports].filter((name) => name !== a && name !== b)),
  });
  for (const [name, group] of groups) {
    if (name !== a && group.imports.has(b))
      groups.set(name, { ...group, imports: new Set([...group.imports].map((it) => (it === b ? a : it))) });
  }
  spreadPages(groups, a);
}

/** A page that loads a group also loads what the group imports. */
function spreadPages(groups: Groups, from: string): void {
  const { pages } = groups.get(from)!;
  for (const name of importedBelow(groups, from)) {
    const group = groups.get(name)!;
    groups.set(name, { ...group, pages: new Set([...group.pages, ...pages]) });
  }
}
