import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Plugin, type Rollup } from "vite";
import { allMessages } from "../../app/i18n/all-messages";
import { type MessageTree } from "../../app/i18n/i18n";
import { LOCALES, type Locale } from "../../app/i18n/locale";
import { INBOX } from "../../app/i18n/page-messages";
import { pickMessages } from "./pick-messages";
import { type MessageUse, scanFile, scanSource } from "./message-scan";

/** Maps each route's script to the scripts that load it together with its messages. Written beside the built client. */
type PageMessages = Record<string, Record<Locale, string>>;

/** Ends the id of the module with which the script of a route begins. */
export const CLIENT_ROUTE = "?__remix-build-client-route";

/**
 * Writes one message file for each route and language into the client build. It contains the messages that the route's
 * component can use: those named in the modules that it imports, unless the client build has dropped them. Those of the root,
 * which is on every page, are not repeated. The file is a module that re-exports the route's own exports, so whatever loads a
 * route (the document, a navigation, a prefetching link) loads its messages in the same round trip.
 */
export function pageMessages(): Plugin {
  let client = false;
  let outDir = "";
  const written: PageMessages = {};
  return {
    name: "page-messages",
    apply: "build",
    configResolved(config) {
      client = !config.build.ssr;
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle(_, bundle) {
      if (!client) return;
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const graph = moduleGraph(this, chunks);
      const entries = chunks.filter(({ isEntry }) => isEntry);
      const isRoot = (id: string) => /\/app\/(entry\.client|root)\.tsx/.test(id);
      const shared = entries.flatMap(({ facadeModuleId }) => (isRoot(facadeModuleId ?? "") ? graph.usesOf(facadeModuleId!) : []));
      const sharedKeys = new Set(shared.map(nameOf));
      for (const chunk of entries.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(CLIENT_ROUTE))) {
        const own = isRoot(chunk.facadeModuleId!)
          ? shared
          : graph.usesOf(chunk.facadeModuleId!).filter((use) => !sharedKeys.has(nameOf(use)));
        if (own.length === 0) continue;
        const files = LOCALES.map((locale) => {
          const source = moduleWith(chunk, pickMessages(allMessages[locale], own));
          const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
          const fileName = `assets/messages-${locale}-${hash}.js`;
          this.emitFile({ type: "asset", fileName, source });
          return [locale, `/${fileName}`];
        });
        written[`/${chunk.fileName}`] = Object.fromEntries(files) as Record<Locale, string>;
      }
    },
    writeBundle() {
      if (!client) return;
      writeFileSync(join(dirname(outDir), "page-messages.json"), JSON.stringify(written));
    },
  };
}

const nameOf = ({ key, prefix }: MessageUse) => key + (prefix ? "*" : "");

function moduleWith(route: Rollup.OutputChunk, messages: Record<string, MessageTree>): string {
  const script = `./${route.fileName.split("/").pop()}`;
  return `(globalThis.${INBOX}??=[]).push(${JSON.stringify(messages)});export{${route.exports.join(",")}}from${JSON.stringify(script)};`;
}

/** Determines which messages the modules below an entry use. */
function moduleGraph(context: Rollup.PluginContext, chunks: Rollup.OutputChunk[]) {
  const code = new Map(chunks.flatMap((chunk) => Object.entries(chunk.modules)).map(([id, module]) => [id, module.code ?? ""]));
  const wholeKeys = scanSource().uses.filter(({ prefix }) => !prefix);
  const uses = new Map<string, MessageUse[]>();

  /** Message uses in the source, without those in code that the client build has dropped (loaders, actions). */
  function usesIn(id: string): MessageUse[] {
    const left = code.get(id) ?? "";
    const path = id.split("?")[0]!;
    if (left === "" || !path.includes("/app/") || !/\.tsx?$/.test(path)) return [];
    const { uses: named, carried } = scanFile(path);
    const asked = named.filter(({ key }) => left.includes(key.slice(key.indexOf(":") + 1)));
    return [...asked, ...carried.flatMap((namespace) => wholeKeys.filter(({ key }) => key.startsWith(`${namespace}:`)))];
  }

  return {
    usesOf(entry: string): MessageUse[] {
      const seen = new Set<string>();
      const open = [entry];
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id)) continue;
        seen.add(id);
        const info = context.getModuleInfo(id);
        if (!id.includes("/node_modules/")) open.push(...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? []));
      }
      return [...seen].flatMap((id) => {
        if (!uses.has(id)) uses.set(id, usesIn(id));
        return uses.get(id)!;
      });
    },
  };
}
