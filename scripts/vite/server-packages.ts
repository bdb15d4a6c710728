import { type Plugin } from "vite";

/** Packages that only the server uses. Forms are validated there; the browser shows the answer. */
const SERVER_PACKAGES = ["zod", "@conform-to/zod"];

type ChunkModules = { modules: Record<string, { renderedLength: number }> };

/** Fails the build when a script for the browser contains a package of the server, and names the modules that import it. */
export function serverPackages(): Plugin {
  let client = false;
  return {
    name: "server-packages",
    apply: "build",
    configResolved(config) {
      client = !config.build.ssr;
    },
    generateBundle(_, bundle) {
      if (!client) return;
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const importing = importingModules(SERVER_PACKAGES, chunks, (id) => this.getModuleInfo(id)?.importers ?? []);
      if (importing.length > 0)
        this.error(`Scripts for the browser contain packages of the server. They are imported by:\n${importing.join("\n")}`);
    },
  };
}

/** The modules of the application in these chunks that import one of these packages, if any of its code is in the chunks. */
export function importingModules(
  packages: readonly string[],
  chunks: readonly ChunkModules[],
  importersOf: (id: string) => readonly string[],
) {
  const kept = chunks.flatMap(({ modules }) => Object.keys(modules).filter((id) => modules[id]!.renderedLength > 0));
  const isPackage = (id: string) => packages.some((name) => id.includes(`/node_modules/${name}/`));
  const seen = new Set<string>();
  const open = kept.filter(isPackage);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (isPackage(id)) open.push(...importersOf(id));
  }
  return [...seen].filter((id) => !isPackage(id) && kept.includes(id)).sort();
}
