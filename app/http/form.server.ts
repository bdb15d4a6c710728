import { parseWithZod } from "@conform-to/zod/v4";
import { configureCoercion } from "@conform-to/zod/v4/future";
import { type TFunction } from "~/i18n/i18n";
import { type z } from "zod";
import { type $ZodIssue } from "zod/v4/core";
import { readNumber } from "~/domain/read-number";
import { formErrorMap } from "~/i18n/form-errors";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { isOrdinaryForm } from "./form-shape";
import { requestLocale } from "./guards.server";

const coercion = configureCoercion({ type: { number: readNumber } });

/**
 * Parses and validates a posted form. `submission.status === "success"` carries `submission.value`; otherwise return
 * `submission.reply()`, which keeps the typed values and holds the errors in the reader's language.
 * Further errors found by the use case: `submission.reply({ fieldErrors: { email: [t("validation.…")] } })`.
 * Fields that must not be sent back (passwords): `submission.reply({ hideFields: ["password"] })`.
 */
export async function parseForm<S extends z.ZodType>(request: Request, schema: S) {
  return checkForm(await request.formData(), schema, requestLocale(request));
}

/**
 * The same for a form that has already been read (several intents on one page).
 * @throws Response 400 for a form that no page of the product posts (form-shape.ts)
 */
export function checkForm<S extends z.ZodType>(formData: FormData, schema: S, locale: Locale) {
  if (!isOrdinaryForm(formData)) throw new Response(null, { status: 400 });
  const t = translator(locale, "errors");
  return parseWithZod(formData, {
    schema: coercion.coerceFormValue(schema),
    disableAutoCoercion: true,
    error: formErrorMap(locale, t),
    formatError: (issues: $ZodIssue[]) => issues.map((issue) => translateKey(t, issue.message)),
  });
}

/** Schemas give their own messages as keys ("errors:validation.email"); all other messages are already translated. */
function translateKey(t: TFunction<"errors">, message: string): string {
  const key = /^errors:(validation\.\w+)$/.exec(message)?.[1];
  return key ? t(key as "validation.required") : message;
}
