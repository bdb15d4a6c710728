import { parseWithZod } from "@conform-to/zod/v4";
import { type TFunction } from "i18next";
import { type z } from "zod";
import { type $ZodIssue, type $ZodRawIssue } from "zod/v4/core";
import { translator } from "~/i18n/i18n.server";
import { requestLocale } from "./guards.server";

/**
 * Reads and checks a posted form. `submission.status === "success"` carries `submission.value`; otherwise answer
 * with `submission.reply()`, which keeps what was typed and holds the errors in the reader's language.
 * Further errors found by the use case: `submission.reply({ fieldErrors: { email: [t("errors:...")] } })`.
 */
export async function parseForm<S extends z.ZodType>(request: Request, schema: S) {
  return checkForm(await request.formData(), schema, requestLocale(request));
}

/** The same for a form that has already been read (several intents on one page). */
export function checkForm<S extends z.ZodType>(formData: FormData, schema: S, locale: "vi" | "en") {
  const t = translator(locale);
  return parseWithZod(formData, {
    schema,
    error: (issue) => issueMessage(t, issue),
    formatError: (issues: $ZodIssue[]) => issues.map((issue) => translateKey(t, issue.message)),
  });
}

/** Schemas name their own messages by key ("errors:email"); everything else is already translated. */
function translateKey(t: TFunction, message: string): string {
  return /^[a-z_]+:[\w.]+$/i.test(message) ? t(message as "errors:required") : message;
}

function issueMessage(t: TFunction, issue: $ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? t("errors:required") : t("errors:invalid");
    case "too_big":
      if (issue.origin === "string") return t("errors:too_long", { max: Number(issue.maximum) });
      if (issue.origin === "array" || issue.origin === "set") return t("errors:too_many", { max: Number(issue.maximum) });
      return t("errors:too_large", { max: String(issue.maximum) });
    case "too_small":
      if (issue.origin === "string") return issue.minimum === 1 ? t("errors:required") : t("errors:too_short", { min: Number(issue.minimum) });
      if (issue.origin === "array" || issue.origin === "set") return t("errors:choose_at_least", { min: Number(issue.minimum) });
      return t("errors:too_small", { min: String(issue.minimum) });
    case "invalid_value":
      return issue.input === undefined ? t("errors:choose") : t("errors:not_in_list");
    case "invalid_format":
      if (issue.format === "email") return t("errors:email");
      if (issue.format === "url") return t("errors:url");
      return t("errors:invalid");
    default:
      return t("errors:invalid");
  }
}
