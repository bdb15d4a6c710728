import { type Plugin, type Rollup } from "vite";
import { groupSets, type ModuleSet } from "./chunk-groups";
import { CLIENT_ROUTE } from "./page-messages";

/** Scripts that a page may load on a first visit. */
const SCRIPTS_A_PAGE = 15;

const ICONS = /\/lucide-react\.js$/;

/** Modules on every page. */
const ALWAYS = ["entry.client", "root", "routes/$lang"];

/**
 * Decides which scripts of the client build share a file. By default every set of modules that the same pages use is a file,
 * which is fifty files for some pages. Here: packages that every page uses (`vendor`), the application's own modules that
 * every page uses (`common`), and a few groups of the rest. What one route uses alone stays in its own file.
 */
export function sharedChunks(): Plugin {
  let client = false;
  return {
    name: "shared-chunks",
    apply: "build",
    configResolved(config) {
      client = !config.build.ssr;
    },
    outputOptions(options) {
      if (!client) return null;
      let chunks: Map<string, string> | null = null;
      return {
        ...options,
        onlyExplicitManualChunks: true,
        manualChunks: (id, { getModuleIds, getModuleInfo }) => (chunks ??= assignChunks([...getModuleIds()], getModuleInfo)).get(id),
      };
    },
  };
}

/** The chunk of each module that several routes use. */
function assignChunks(ids: readonly string[], infoOf: Rollup.GetModuleInfo): Map<string, string> {
  const entries = new Map(ids.flatMap((id) => (entryName(id) === null ? [] : [[entryName(id)!, id]])));
  const usedBy = new Map<string, Set<string>>();
  for (const [name, id] of entries) {
    for (const used of reachable(id, infoOf)) usedBy.set(used, (usedBy.get(used) ?? new Set()).add(name));
  }
  const branches = new Map([...entries.keys()].map((name) => [name, branchOf(name, entries)]));
  const isFrame = (name: string) => [...branches.values()].some((branch) => branch.slice(0, -1).includes(name));
  const pages = [...branches].filter(([name]) => name.startsWith("routes/") && !isFrame(name));

  const chunks = new Map<string, string>();
  const sets = new Map<string, ModuleSet>();
  const setOf = new Map<string, string>();
  for (const [id, users] of usedBy) {
    const info = infoOf(id);
    if (!info?.isIncluded || /\/route\.tsx?(\?|$)|\/(root|entry\.client)\.tsx|\?url$/.test(id)) continue;
    if (ALWAYS.some((name) => users.has(name))) chunks.set(id, id.includes("/node_modules/") || id.startsWith("\0") ? "vendor" : "common");
    else if (users.size > 1) setOf.set(id, [...users].sort().join());
  }
  for (const [id, name] of setOf) {
    const known = sets.get(name);
    const info = infoOf(id)!;
    const users = usedBy.get(id)!;
    const imports = importedSets(id, setOf, infoOf).filter((it) => it !== name);
    sets.set(name, {
      modules: [...(known?.modules ?? []), id],
      pages: known?.pages ?? new Set(pages.filter(([, branch]) => branch.some((part) => users.has(part))).map(([page]) => page)),
      size: (known?.size ?? 0) + (info.code?.length ?? 0),
      imports: new Set([...(known?.imports ?? []), ...imports]),
    });
  }
  // Per page: the entry, vendor and common; then each route of the branch with its messages.
  const limitOf = (page: string) => SCRIPTS_A_PAGE - 3 - 2 * branches.get(page)!.length;
  groupSets(sets, limitOf).forEach(({ modules }, index) => modules.forEach((id) => chunks.set(id, `shared-${index + 1}`)));
  return chunks;
}

/** The sets that a module imports, also through modules that leave no code of their own, such as a package's index. */
function importedSets(id: string, setOf: ReadonlyMap<string, string>, infoOf: Rollup.GetModuleInfo): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const open = [...importsOf(id, infoOf)];
  for (let used = open.pop(); used !== undefined; used = open.pop()) {
    if (seen.has(used)) continue;
    seen.add(used);
    const set = setOf.get(used);
    if (set !== undefined) found.add(set);
    else if (!infoOf(used)?.isIncluded) open.push(...importsOf(used, infoOf));
  }
  return [...found];
}

/** `entry.client`, `root` or `routes/…` for a module with which a script of the build begins. */
function entryName(id: string): string | null {
  if (/\/app\/entry\.client\.tsx$/.test(id)) return "entry.client";
  return id.endsWith(CLIENT_ROUTE) ? /\/app\/(.+?)(?:\/route)?\.tsx?\?/.exec(id)![1]! : null;
}

/** A route and the routes around it, from the root down. */
function branchOf(name: string, entries: ReadonlyMap<string, string>): string[] {
  const parts = name.split(".");
  const frames = parts.map((_, index) => parts.slice(0, index + 1).join(".")).filter((it) => it.startsWith("routes/") && entries.has(it));
  return name === "root" ? [name] : ["root", ...frames];
}

function reachable(entry: string, infoOf: Rollup.GetModuleInfo): Set<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...importsOf(id, infoOf));
  }
  return seen;
}

/** What a module imports. The icons come from one file that re-exports a thousand of them: the named ones count. */
function importsOf(id: string, infoOf: Rollup.GetModuleInfo): readonly string[] {
  const info = infoOf(id);
  return (info?.importedIds ?? []).flatMap((used) => {
    const names = ICONS.test(used) ? /import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/.exec(info?.code ?? "")?.[1] : undefined;
    if (names === undefined) return [used];
    const files = new Map<string, string>();
    for (const [, exported, file] of (infoOf(used)?.code ?? "").matchAll(/export \{([^}]*)\} from '\.\/icons\/([\w-]+)\.js'/g)) {
      for (const name of exported!.matchAll(/as (\w+)/g)) files.set(name[1]!, file!);
    }
    return names.split(",").flatMap((name) => {
      const file = files.get(name.trim().split(/\s+as\s+/)[0]!);
      return file === undefined ? [] : [used.replace(ICONS, `/icons/${file}.js`)];
    });
  });
}
