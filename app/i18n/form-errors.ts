import { type TFunction } from "./i18n";
import { type core } from "zod";
import { formatNumber } from "./format";
import { type Locale } from "./locale";

/**
 * Translates a zod issue for the person who filled in the form, for zod's `error` option:
 * `parseWithZod(formData, { schema, error: formErrorMap(locale, translator(locale, "errors")) })`.
 * Each message says what to do. An issue of a schema with its own message keeps that message; if the message is a key
 * below `errors:validation`, the field component translates it.
 */
export function formErrorMap(locale: Locale, t: TFunction<"errors">): core.$ZodErrorMap {
  const figure = (value: number | bigint) => formatNumber(locale, Number(value));
  return (issue) => {
    switch (issue.code) {
      case "invalid_type":
        if (issue.input === undefined || issue.input === null) return t("validation.required");
        if (issue.expected === "int" && typeof issue.input === "number") return t("validation.wholeNumber");
        return issue.expected === "number" || issue.expected === "int" ? t("validation.number") : t("validation.invalid");
      case "too_small":
        if (issue.origin === "string" && Number(issue.minimum) <= 1) return t("validation.required");
        if (issue.origin === "string") return t("validation.tooShort", { min: figure(issue.minimum) });
        if (issue.origin === "array" || issue.origin === "set") return t("validation.tooFew", { min: figure(issue.minimum) });
        return t("validation.tooSmall", { min: figure(issue.minimum) });
      case "too_big":
        if (issue.origin === "string") return t("validation.tooLong", { max: figure(issue.maximum) });
        if (issue.origin === "array" || issue.origin === "set") return t("validation.tooMany", { max: figure(issue.maximum) });
        return t("validation.tooBig", { max: figure(issue.maximum) });
      case "invalid_format":
        if (issue.format === "email") return t("validation.email");
        if (issue.format === "url") return t("validation.url");
        if (issue.format === "date") return t("validation.date");
        return t("validation.invalid");
      case "invalid_value":
        return issue.input === undefined || issue.input === "" ? t("validation.choose") : t("validation.option");
      case "custom":
      case "invalid_element":
      case "invalid_key":
      case "invalid_union":
      case "not_multiple_of":
      case "unrecognized_keys":
        return t("validation.invalid");
    }
  };
}
