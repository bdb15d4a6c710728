import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { type UploadLimits, type UploadProblem } from "./upload.server";

/** The messages for refused files, by field: `submission.reply({ fieldErrors: uploadErrors(...) })`, status 413. */
export function uploadErrors(locale: Locale, problems: readonly UploadProblem[], limits: UploadLimits): Record<string, string[]> {
  const t = translator(locale, "errors");
  const { maxBytes, maxFiles = 1, maxTotalBytes = maxFiles * maxBytes } = limits;
  const inMegabytes = (bytes: number) => formatNumber(locale, Math.floor(bytes / 100_000) / 10);
  const errors: Record<string, string[]> = {};
  for (const { field, code, name } of problems) {
    const sentence = t(`upload.${code}`, {
      name,
      files: maxFiles,
      megabytes: inMegabytes(maxBytes),
      totalMegabytes: inMegabytes(maxTotalBytes),
    });
    const said = (errors[field] ??= []);
    if (!said.includes(sentence)) said.push(sentence);
  }
  return errors;
}
