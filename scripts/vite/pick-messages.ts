import { type Messages, type MessageTree } from "../../app/i18n/i18n";
import { type MessageUse } from "./message-scan";

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The part of a catalogue that is used: named keys with their plural forms, and all keys below a named prefix. */
export function pickMessages(catalogue: Messages, uses: readonly Pick<MessageUse, "key" | "prefix">[]): Messages {
  const exact = new Set(uses.filter(({ prefix }) => !prefix).map(({ key }) => key));
  const starts = [...new Set(uses.filter(({ prefix }) => prefix).map(({ key }) => key))];
  const isAsked = (key: string) => exact.has(key) || exact.has(key.replace(PLURAL, "")) || starts.some((start) => key.startsWith(start));
  const pick = (tree: MessageTree, path: string): MessageTree => {
    const kept = Object.entries(tree).flatMap(([name, value]): [string, string | MessageTree][] => {
      if (typeof value === "string") return isAsked(path + name) ? [[name, value]] : [];
      const below = pick(value, `${path}${name}.`);
      return Object.keys(below).length > 0 ? [[name, below]] : [];
    });
    return Object.fromEntries(kept);
  };
  const picked = Object.entries(catalogue).map(([namespace, tree]) => [namespace, pick(tree, `${namespace}:`)] as const);
  return Object.fromEntries(picked.filter(([, tree]) => Object.keys(tree).length > 0));
}
