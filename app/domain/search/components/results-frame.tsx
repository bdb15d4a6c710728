import { useTranslation } from "~/i18n/use-translation";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { type Chip, FilterChips } from "~/ui/filter-chips";
import { plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import { SelectControl } from "~/ui/select-field";
import { type ReactNode } from "react";

/** A filter to remove, labelled, with the number of results that its removal would bring. */
type Loosen = { label: string; to: string; total: number };

interface Props {
  /** "38 experts" */
  summary: string;
  total: number;
  page: number;
  lastPage: number;
  /** The current query without its page. */
  params: string;
  sort: { value: string; options: { value: string; label: string }[] };
  chips: readonly Chip[];
  source: "index" | "database";
  someWords: boolean;
  empty: { title: string; body?: string };
  /** Suggestions for an empty result; null when nothing was counted. */
  loosen: readonly Loosen[] | null;
  /** Actions for the search as a whole, and the switch between views. */
  tools?: ReactNode;
  /** Notes about this result. */
  notices?: readonly string[];
  /** Whether the result shown is one page of many. */
  paged?: boolean;
  children: ReactNode;
}

const PAGE_SIZE = 20;

/** The frame around the results: the count, the sort order, the active filters, notes, pagination, and the empty state. */
export function ResultsFrame({
  summary,
  total,
  page,
  lastPage,
  params,
  sort,
  chips,
  source,
  someWords,
  empty,
  loosen,
  tools,
  notices = [],
  paged = true,
  children,
}: Props) {
  const { t } = useTranslation("search");
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 max-lg:border-t max-lg:border-line max-lg:pt-4">
        <h2 className="text-lg font-semibold">{summary}</h2>
        <div data-print="hide" className="flex flex-wrap items-center gap-x-3">
          <label htmlFor="sort" className="text-sm text-ink-soft">
            {t("form.sort")}
          </label>
          <SelectControl field={plainField("sort", sort.value)} options={sort.options} emptyLabel={null} width="full" />
          <noscript>
            <button type="submit" className="link min-h-11 px-2">
              {t("form.apply")}
            </button>
          </noscript>
        </div>
      </div>
      <FilterChips chips={chips} clearTo="?" />
      {tools}
      {source === "database" || (someWords && total > 0) || notices.length > 0 ? (
        <div className="mb-4 space-y-3">
          {source === "database" ? (
            <Notice tone="warning" standing title={t("note.database.title")}>
              {t("note.database.body")}
            </Notice>
          ) : null}
          {notices.map((notice) => (
            <Notice key={notice} standing>
              {notice}
            </Notice>
          ))}
          {someWords && total > 0 ? <Notice standing>{t("note.someWords")}</Notice> : null}
        </div>
      ) : null}
      {total === 0 ? <Nothing empty={empty} chips={chips} loosen={loosen} /> : children}
      {paged ? (
        <Pagination
          page={page}
          pageSize={PAGE_SIZE}
          total={Math.min(total, lastPage * PAGE_SIZE)}
          to={(number) => `?${params}${params === "" ? "" : "&"}${number === 1 ? "" : `page=${number}`}`.replace(/&$/, "")}
        />
      ) : null}
      {paged && total > lastPage * PAGE_SIZE ? <p className="mt-2 text-sm text-ink-soft">{t("result.pastLast")}</p> : null}
    </>
  );
}

function Nothing({ empty, chips, loosen }: Pick<Props, "empty" | "chips" | "loosen">) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  if (chips.length === 0) return <EmptyState title={empty.title}>{empty.body}</EmptyState>;
  const action = (
    <LinkButton to="?" variant="secondary">
      {t("loosen.restart")}
    </LinkButton>
  );
  return (
    <EmptyState title={empty.title} action={action}>
      {loosen === null ? null : loosen.length === 0 ? (
        <p>{t("loosen.nothing")}</p>
      ) : (
        <>
          <p>{t("loosen.lead")}</p>
          <ul className="mt-3 space-y-1">
            {loosen.map((one) => (
              <li key={one.to}>
                <LoosenLink one={one} text={t("loosen.without", { filter: one.label, formatted: formatNumber(locale, one.total) })} />
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  );
}

function LoosenLink({ one, text }: { one: Loosen; text: string }) {
  return (
    <LinkButton to={one.to} variant="quiet" preventScrollReset>
      {text}
    </LinkButton>
  );
}
