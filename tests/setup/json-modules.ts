import { register } from "node:module";

/**
 * Lets browser tests import the application's own modules, of which some import JSON: Playwright passes those imports to
 * Node, and Node requires the type attribute. Imported by playwright.config.ts, which every worker reads first.
 */
const HOOK = `export const load = (url, context, next) =>
  next(url, url.endsWith(".json") ? { ...context, importAttributes: { ...context.importAttributes, type: "json" } } : context);`;

register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
