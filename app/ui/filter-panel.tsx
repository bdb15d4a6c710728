import { SlidersHorizontal, X } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "~/i18n/use-translation";

/**
 * Filters on the left, results beside them. On a phone the filters are a sheet that opens as a native popover: no
 * script is needed, and a browser without popovers shows them above the results.
 *
 * The panel scrolls with the page and then sticks with its end at the bottom of the window. However tall it is, page
 * scrolling reveals every filter and there is no second scroll area. The minimum height keeps its start at the top
 * while all of it fits.
 */
export function Workbench({ filters, activeCount, children }: { filters: ReactNode; activeCount: number; children: ReactNode }) {
  const { t } = useTranslation("ui");
  // Popover targets are read from attributes, where React's colons are allowed, but an id without colons is simpler in CSS.
  const id = `filters${useId().replaceAll(":", "")}`;
  return (
    <div className="lg:grid lg:grid-cols-[var(--container-filters)_minmax(0,1fr)] lg:items-start lg:gap-10">
      <div data-print="hide" className="mb-6 lg:sticky lg:bottom-6 lg:mb-0 lg:min-h-[calc(100dvh-3rem)] lg:self-end">
        <button
          type="button"
          {...{ popovertarget: id }}
          className="inline-flex min-h-11 w-full items-center justify-center gap-2 rounded border border-field bg-surface px-4 font-medium text-primary hover:bg-primary-soft lg:hidden"
        >
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          {t("filters.show")}
          {activeCount > 0 ? <span className="font-normal">({t("filters.active", { count: activeCount })})</span> : null}
        </button>
        <section
          id={id}
          aria-labelledby={`${id}-title`}
          {...{ popover: "auto" }}
          className="sheet text-ink max-lg:inset-x-0 max-lg:top-auto max-lg:bottom-0 max-lg:m-0 max-lg:max-h-[85dvh] max-lg:w-full max-lg:max-w-none max-lg:overflow-y-auto max-lg:border-t max-lg:border-line max-lg:bg-surface max-lg:px-4 max-lg:pb-6 max-lg:shadow-overlay"
        >
          <div className="flex min-h-14 items-center justify-between lg:min-h-0 lg:pb-3">
            <h2 id={`${id}-title`} className="text-lg font-semibold">
              {t("filters.title")}
            </h2>
            <button
              type="button"
              {...{ popovertarget: id, popovertargetaction: "hide" }}
              className="flex size-11 items-center justify-center rounded hover:bg-sunken lg:hidden"
            >
              <X aria-hidden="true" className="size-5" />
              <span className="sr-only">{t("dialog.close")}</span>
            </button>
          </div>
          {filters}
        </section>
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

/** A collapsible group of filters; open while one of its options is chosen. */
export function FilterGroup({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="border-t border-line py-1">
      <summary className="bare-summary filter-summary">{title}</summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}
