import { type ServerBuild } from "@remix-run/node";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { addressLocale } from "~/i18n/i18n.server";
import { LOCALES, type Locale } from "~/i18n/locale";
import { type Request } from "express";

/** Written by scripts/vite/page-messages.ts: maps each route's script to the script that loads it together with its messages. */
const PAGE_MESSAGES = "build/page-messages.json";
type PageMessages = Record<string, Record<Locale, string>>;

/** The built server in each language: its routes load with the messages of that language. */
export function localizedBuilds(build: ServerBuild): (locale: Locale) => Promise<ServerBuild> {
  const builds = new Map<Locale, ServerBuild>();
  return (locale) => {
    const localized = builds.get(locale) ?? { ...build, assets: localizedAssets(build.assets, pageMessages(), locale) };
    builds.set(locale, localized);
    return Promise.resolve(localized);
  };
}

function pageMessages(): PageMessages {
  return existsSync(PAGE_MESSAGES) ? (JSON.parse(readFileSync(PAGE_MESSAGES, "utf8")) as PageMessages) : {};
}

/**
 * Remix's manifest with each route's message file placed before its script. The version differs by language: a page
 * requests further routes by its version and gets them in its own language.
 */
export function localizedAssets(assets: ServerBuild["assets"], messages: PageMessages, locale: Locale): ServerBuild["assets"] {
  const routes = Object.entries(assets.routes).map(([id, route]) => {
    const script = messages[route.module]?.[locale];
    return [id, script ? { ...route, module: script, imports: [route.module, ...(route.imports ?? [])] } : route] as const;
  });
  const hash = createHash("sha256").update(JSON.stringify(messages)).digest("hex").slice(0, 8);
  return { ...assets, routes: Object.fromEntries(routes), version: `${assets.version}-${hash}-${locale}` };
}

/** The language of the scripts that a request needs: that of the page which requests more routes, otherwise the request's own. */
export function buildLocale(request: Pick<Request, "path" | "query" | "get">): Locale {
  const { version, lang } = request.query;
  const named = request.path === "/__manifest" ? LOCALES.find((locale) => String(version).endsWith(`-${locale}`)) : undefined;
  return (
    named ??
    addressLocale({
      path: request.path,
      lang: typeof lang === "string" ? lang : null,
      header: (name) => request.get(name) ?? null,
    })
  );
}
