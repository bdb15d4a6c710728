import { Download } from "lucide-react";
import { formatNumber } from "~/i18n/format";
import { type Locale, localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";

/** A download link for a file of a case, with its size. */
export function FileLink({ caseId, file, label }: { caseId: string; file: { id: string; name: string; size: number }; label?: string }) {
  const locale = useLocale();
  return (
    <a href={localePath(locale, `/cases/${caseId}/files/${file.id}`)} className="link inline-flex min-h-9 items-center gap-2 wrap-anywhere">
      <Download aria-hidden="true" className="size-4 shrink-0" />
      <span>
        {label ?? file.name} <span className="text-sm text-ink-soft tabular-nums">({sizeText(locale, file.size)})</span>
      </span>
    </a>
  );
}

function sizeText(locale: Locale, bytes: number): string {
  return bytes >= 1_000_000
    ? `${formatNumber(locale, bytes / 1_000_000)} MB`
    : `${formatNumber(locale, Math.max(1, Math.round(bytes / 1_000)), 0)} KB`;
}
