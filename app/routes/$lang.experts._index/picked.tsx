import { Form, useFetcher, useLocation } from "@remix-run/react";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { LiveRegion } from "~/ui/live-region";
import { type ExpertPage } from "./present.server";

export const PICKED_FORM = "picked";
/** Limits of the cookie and of a comparison (http/desk-cookies.server.ts, matches/model.ts). */
const MAX_PICKED = 100;
const MAX_COMPARED = 4;

export type Picked = { ids: ReadonlySet<string>; toggle: (id: string) => void };

/** The selected experts, across all pages. Each change is saved at once; without scripts the form's buttons save it. */
export function usePicked(page: ExpertPage): Picked {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(page.desk.picked));
  const known = page.desk.picked.join();
  useEffect(() => setIds(new Set(known === "" ? [] : known.split(","))), [known]);
  const fetcher = useFetcher();
  const locale = useLocale();
  const { submit } = fetcher;
  const shown = page.rows.map((row) => row.id);
  const toggle = useCallback(
    (id: string) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
      const form = new FormData();
      for (const one of shown) form.append("shown", one);
      for (const one of next) form.append("expertId", one);
      submit(form, { method: "post", action: localePath(locale, "/experts/picked") });
    },
    [ids, shown, submit, locale],
  );
  return { ids, toggle };
}

/** The checkbox that selects an expert; it belongs to the form below the results. */
export function PickBox({ id, name, picked }: { id: string; name: string; picked: Picked }) {
  const { t } = useTranslation("desk");
  return (
    <label className="inline-flex min-h-9 min-w-9 items-center justify-center pointer-coarse:min-h-11 pointer-coarse:min-w-11">
      <input
        type="checkbox"
        form={PICKED_FORM}
        name="expertId"
        value={id}
        checked={picked.ids.has(id)}
        onChange={() => picked.toggle(id)}
        className="size-5"
      />
      <span className="sr-only">{t("row.pick", { name })}</span>
    </label>
  );
}

/** The number of selected experts and the actions for them; always visible at the bottom of the window. */
export function PickedForm({ page, picked }: { page: ExpertPage; picked: Picked }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const shown = page.rows.map((row) => row.id);
  const onMap = page.desk.view === "map";
  const elsewhere = [...picked.ids].filter((id) => !shown.includes(id) || onMap);
  const count = picked.ids.size;
  const text = count === 0 ? t("pick.nobody") : t("pick.count", { count });
  if (count === 0 && (page.rows.length === 0 || onMap)) return null;
  const actions = (
    <>
      <Button variant="secondary" size="compact" formAction={localePath(locale, "/shortlists/add")}>
        {t("pick.shortlist")}
      </Button>
      <Button variant="secondary" size="compact" name="intent" value="compare" title={t("pick.compareHint", { count: MAX_COMPARED })}>
        {t("pick.compare")}
      </Button>
      <Button variant="secondary" size="compact" name="intent" value="csv">
        {t("pick.export")}
      </Button>
      <Button variant="quiet" size="compact" name="intent" value="clear">
        {t("pick.clear")}
      </Button>
    </>
  );
  return (
    <Form
      id={PICKED_FORM}
      method="post"
      action={localePath(locale, "/experts/picked")}
      reloadDocument
      aria-label={t("pick.label")}
      data-print="hide"
      className={`${count > 0 ? "sticky bottom-0 z-20" : ""} mt-6 flex flex-wrap items-center gap-2 border-t border-field bg-paper py-3 lg:ml-[calc(var(--container-filters)+2.5rem)]`}
    >
      <LiveRegion message={count === 0 ? "" : text} />
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      <input type="hidden" name="to" value={`${pathname}${search}`} />
      {page.desk.position
        ? ["position", "positionId"].map((name) => <input key={name} type="hidden" name={name} value={page.desk.position ?? ""} />)
        : null}
      {onMap ? null : shown.map((id) => <input key={id} type="hidden" name="shown" value={id} />)}
      {elsewhere.map((id) => (
        <input key={id} type="hidden" name="expertId" value={id} />
      ))}
      <p className="mr-2 text-sm font-medium tabular-nums">{text}</p>
      {onMap ? null : (
        <Button variant="quiet" size="compact" name="intent" value="page">
          {t("pick.page")}
        </Button>
      )}
      <noscript>
        <button type="submit" name="intent" value="keep" className="link min-h-9 px-2 text-sm">
          {t("pick.keep")}
        </button>
      </noscript>
      {/* Without scripts the selection is unknown until the form is submitted, so its buttons are always shown. */}
      {count > 0 ? (
        actions
      ) : (
        <noscript>
          <div className="flex flex-wrap items-center gap-3">{actions}</div>
        </noscript>
      )}
      {count > MAX_PICKED ? <p className="text-sm text-accent">{t("pick.most", { count: MAX_PICKED })}</p> : null}
    </Form>
  );
}
