import { Link } from "@remix-run/react";
import { X } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";

export interface Chip {
  key: string;
  label: string;
  /** The current address without this filter. */
  to: string;
}

/** The active filters, each with its own link that removes it. */
export function FilterChips({ chips, clearTo }: { chips: readonly Chip[]; clearTo: string }) {
  const { t } = useTranslation("ui");
  if (chips.length === 0) return null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <ul aria-label={t("filters.chosen")} className="contents">
        {chips.map((chip) => (
          <li key={chip.key}>
            <Link
              to={chip.to}
              aria-label={t("filters.remove", { label: chip.label })}
              className="inline-flex min-h-9 items-center gap-1.5 rounded border border-primary bg-primary-soft px-2.5 text-sm text-ink no-underline hover:border-accent pointer-coarse:min-h-11"
            >
              {chip.label}
              <X aria-hidden="true" data-print="hide" className="size-4 text-ink-soft" />
            </Link>
          </li>
        ))}
      </ul>
      {chips.length > 1 ? (
        <Link to={clearTo} data-print="hide" className="link inline-flex min-h-9 items-center px-2 text-sm pointer-coarse:min-h-11">
          {t("filters.clear")}
        </Link>
      ) : null}
    </div>
  );
}
