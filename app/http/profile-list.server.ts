import { type ActionFunctionArgs } from "@remix-run/node";
import { randomUUID } from "node:crypto";
import { type z } from "zod";
import { getProfile } from "~/domain/experts/get-profile.server";
import { type EditResult } from "~/domain/experts/model";
import { type ExpertRecord } from "~/domain/vocabulary/profile";
import { undoFields } from "~/domain/experts/undo";
import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { translator } from "~/i18n/i18n.server";
import { type Locale, localePath } from "~/i18n/locale";
import { requestLocale, requireExpert } from "./guards.server";
import { answering } from "./respond.server";
import { saveForm } from "./save-form.server";

type Entry = { id: string } & Record<string, string | number | boolean | null | readonly string[]>;

/**
 * Handles posts of the profile steps that edit a list of dated entries (degrees, posts, works): removes an entry and
 * returns what undo needs, or adds or changes an entry by the form.
 */
export function profileListAction<E extends Entry, S extends z.ZodType>(step: {
  path: string;
  schema: S;
  limit: number;
  entries: (profile: ExpertRecord) => readonly E[];
  nameOf: (entry: E) => string;
  /** The entry as the undo form sends it. */
  putBack?: (entry: E) => Entry;
  save: (actor: UserActor, value: z.output<S>) => Promise<EditResult<string>>;
  /** Refusals of this list alone: the field that each stands at, and its message. */
  refusals?: (locale: Locale) => Readonly<Record<string, { field: string; message: string }>>;
  remove: (actor: UserActor, id: string) => Promise<EditResult>;
}) {
  return answering(async (args: ActionFunctionArgs) => {
    const actor = await requireExpert(args);
    const locale = requestLocale(args.request);
    const formData = await args.request.formData();
    if (formData.get("intent") === "remove") {
      const id = recordId(String(formData.get("item")));
      const entry = step.entries(await getProfile(actor)).find((one) => one.id === id);
      await step.remove(actor, id);
      const fields = entry && undoFields(step.putBack?.(entry) ?? entry, randomUUID());
      return { removed: entry && fields ? { name: step.nameOf(entry), fields } : undefined };
    }
    const t = translator(locale, "profile");
    const own = step.refusals?.(locale) ?? {};
    return saveForm(args.request, {
      formData,
      schema: step.schema,
      save: (value) => step.save(actor, value),
      explain: (code) => own[code]?.message ?? (code === "too_many" ? t("refusal.tooMany", { max: step.limit }) : t("refusal.gone")),
      fieldOf: (code) => own[code]?.field,
      to: `${localePath(locale, step.path)}?done=saved`,
    });
  });
}

/** The entry that the address asks to edit, if it is on the list. */
export function editedEntry<E extends { id: string }>(request: Request, entries: readonly E[]): E | null {
  const id = new URL(request.url).searchParams.get("edit");
  return entries.find((entry) => entry.id === id) ?? null;
}
