import { z } from "zod";
import { cleanLine } from "~/domain/clean-text";
import { creationKey, line, optionalLine, optionalText, recordVersion } from "~/domain/text";
import { LONGEST_ITEM_NOTE, LONGEST_LIST_NAME, LONGEST_LIST_NOTE, LONGEST_TAG, MAX_ITEMS, MAX_TAGS } from "./model";

const about = {
  name: line(LONGEST_LIST_NAME),
  note: optionalText(LONGEST_LIST_NOTE),
  positionId: z.uuid().optional(),
};

export const newListInput = z.object({ creationKey, ...about });
export type NewList = z.output<typeof newListInput>;

export const listInput = z.object({ version: recordVersion, ...about });
export type ListEdit = z.output<typeof listInput>;

/** Comma-separated tags, deduplicated case-insensitively. */
function parseTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(/[,;]/)) {
    const tag = cleanLine(part).slice(0, LONGEST_TAG);
    if (tag && !tags.has(tag.toLocaleLowerCase("vi"))) tags.set(tag.toLocaleLowerCase("vi"), tag);
  }
  return [...tags.values()].slice(0, MAX_TAGS);
}

const note = { note: optionalText(LONGEST_ITEM_NOTE), tags: optionalLine((LONGEST_TAG + 2) * MAX_TAGS).transform(parseTags) };

export const itemInput = z.object({ expertId: z.uuid(), version: recordVersion, ...note });
export type ItemEdit = z.output<typeof itemInput>;

/** A removed person is restored with note and tags, near the old place. */
export const restoredItemInput = z.object({ expertId: z.uuid(), place: z.coerce.number().int().min(0).max(1_000_000), ...note });
export type RestoredItem = z.output<typeof restoredItemInput>;

export const moveInput = z.object({ expertId: z.uuid(), version: recordVersion, direction: z.enum(["up", "down"]) });
export type ItemMove = z.output<typeof moveInput>;

/** People for a list: an existing one, or a new one with this name. */
export const addInput = z.object({
  creationKey: creationKey.optional(),
  expertId: z.array(z.uuid()).min(1, { error: "errors:validation.required" }).max(MAX_ITEMS),
  shortlistId: z.uuid().optional(),
  newName: optionalLine(LONGEST_LIST_NAME),
  positionId: z.uuid().optional(),
});

/** `with`: "user:<id>" or "institution:<id>", as the form's select sends it. */
export const shareInput = z.object({
  with: z.string().regex(/^(?:user|institution):[0-9a-f-]{36}$/, { error: "errors:validation.required" }),
  mayEdit: z.boolean().default(false),
});
export type ShareInput = z.output<typeof shareInput>;
