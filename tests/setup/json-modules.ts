import { register } from "node:module";

/**
 * Lets browser tests import the application's own modules, of which some import JSON: Playwright hands those imports to
 * Node, and Node wants to be told the type. Imported by playwright.config.ts, which every worker reads first.
 */
const HOOK = `export const load = (url, context, next) =>
  next(url, url.endsWith(".json") ? { ...context, importAttributes: { ...context.importAttributes, type: "json" } } : context);`;

register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
