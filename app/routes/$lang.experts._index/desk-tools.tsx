import { Form, Link, useLocation } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { EXPERT_COLUMNS } from "~/domain/search/desk-columns";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { Choice } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { type ExpertPage } from "./present.server";

const LINK = "link inline-flex min-h-9 items-center text-sm pointer-coarse:min-h-11";

/** Switches the view of the results and offers actions for the whole search. */
export function DeskTools({ page }: { page: ExpertPage }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const { desk } = page;
  return (
    <div data-print="hide" className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2">
      <nav aria-label={t("view.label")}>
        <ul className="flex overflow-hidden rounded border border-field">
          {desk.views.map(({ view, to }) => (
            <li key={view} className="border-field not-first:border-l">
              <Link
                to={to}
                preventScrollReset
                aria-current={view === desk.view ? "true" : undefined}
                className={`inline-flex min-h-9 items-center px-3 text-sm no-underline pointer-coarse:min-h-11 ${view === desk.view ? "bg-primary-soft font-semibold text-primary" : "text-ink hover:text-primary"}`}
              >
                {t(`view.${view}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Link to={`${localePath(locale, "/searches/new")}?${new URLSearchParams({ kind: "expert", query: page.query })}`} className={LINK}>
        {t("tools.save")}
      </Link>
      {page.total > 0 ? (
        <a href={`${localePath(locale, "/experts.csv")}?${page.query}`} className={LINK} download>
          {t("tools.export")}
        </a>
      ) : null}
    </div>
  );
}

/** Chooses the columns of the table; the choice is remembered in this browser. */
export function ColumnsForm({ page }: { page: ExpertPage }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  if (page.total === 0) return null;
  return (
    <Form
      method="post"
      action={localePath(locale, "/experts/columns")}
      preventScrollReset
      data-print="hide"
      className="mt-8 lg:ml-[calc(var(--container-filters)+2.5rem)]"
    >
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      <Disclosure summary={t("tools.columns")}>
        <fieldset>
          <legend className="sr-only">{t("tools.columns")}</legend>
          <div className="flex flex-wrap gap-x-4">
            {EXPERT_COLUMNS.map((column) => (
              <Choice
                key={column}
                compact
                type="checkbox"
                id={`column-${column}`}
                name="column"
                value={column}
                label={t(`column.${column}`)}
                defaultChecked={page.desk.columns.includes(column)}
              />
            ))}
          </div>
        </fieldset>
        <Button variant="secondary" size="compact" className="mt-2">
          {t("tools.applyColumns")}
        </Button>
      </Disclosure>
    </Form>
  );
}
