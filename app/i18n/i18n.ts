import type { FlatNamespace, Namespace, ParseKeys, TFunction } from "i18next";
import { type Locale } from "./locale";

/** Types only: i18next's declarations check keys against the catalogue (i18next.d.ts). */
export type { FlatNamespace, TFunction } from "i18next";

type Namespaces = readonly ["common", ...FlatNamespace[]];

/** A message function for all namespaces: `t("positions:title")`; bare keys belong to `common`. */
export type Translator = TFunction<Namespaces>;

/** A message of any namespace by its full key, `positions:title`. */
export type MessageKey = ParseKeys<Namespaces>;

/** Texts of one language by namespace, nested as in `messages/<locale>/<namespace>.ts`. */
export type Messages = Record<string, MessageTree>;
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The message functions of one language. A page keeps one language for its whole lifetime, so this never changes. */
export interface I18n {
  readonly language: Locale;
  /** The message function whose bare keys belong to `namespace`; returns the same function for the same namespace. */
  translator(namespace: string): Translate;
  /** Adds further messages to the existing ones. */
  add(messages: Messages): void;
}

export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** `translate`, with its keys checked against the catalogue. */
export const typed = <Ns extends Namespace>(translate: Translate) => translate as unknown as TFunction<Ns>;

const PLACE = /\{\{\s*(\w+)\s*(,\s*number\s*)?\}\}/g;

/**
 * Messages of one language, in the format of i18next's JSON v4 as far as the catalogues use it: `ns:a.b` names a text,
 * `{{name}}` inserts a value, `{{count, number}}` a number formatted for the language, and `count` selects the plural
 * form (`_one`, `_other`). i18n.test.ts checks that it behaves like i18next, which would add 14 KB of scripts to a
 * page.
 * @param reportMissing is called with a key that has no text; the key itself is then shown
 * @param standing values that every message may name without being given them, such as `{{brand}}`
 */
export function createI18n(
  language: Locale,
  catalogue: Messages,
  reportMissing: (key: string) => void,
  standing: Readonly<Record<string, string>> = {},
): I18n {
  const messages: Messages = { ...catalogue };
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const translators = new Map<string, Translate>();

  function find(namespace: string, path: string): string | null {
    let node: string | MessageTree | undefined = messages[namespace];
    for (const name of path.split(".")) node = typeof node === "object" ? node[name] : undefined;
    return typeof node === "string" ? node : null;
  }

  function translate(namespace: string, key: string, values: Record<string, unknown>): string {
    const colon = key.indexOf(":");
    const [area, path] = colon < 0 ? [namespace, key] : [key.slice(0, colon), key.slice(colon + 1)];
    const form = typeof values.count === "number" ? find(area, `${path}_${plural.select(values.count)}`) : null;
    const text = form ?? find(area, path);
    if (text === null) {
      reportMissing(`${area}:${path}`);
      return path;
    }
    return text.replace(PLACE, (_, name: string, asNumber: string | undefined) => {
      const value = values[name] ?? standing[name];
      return asNumber && typeof value === "number" ? number.format(value) : String(value ?? "");
    });
  }

  return {
    language,
    translator(namespace) {
      const made = translators.get(namespace) ?? ((key, values = {}) => translate(namespace, key, values));
      translators.set(namespace, made);
      return made;
    },
    add(more) {
      for (const [namespace, tree] of Object.entries(more)) messages[namespace] = merge(messages[namespace], tree);
    },
  };
}

function merge(own: string | MessageTree | undefined, more: MessageTree): MessageTree {
  if (typeof own !== "object") return more;
  const merged: Record<string, string | MessageTree> = { ...own };
  for (const [key, value] of Object.entries(more)) merged[key] = typeof value === "string" ? value : merge(own[key], value);
  return merged;
}
