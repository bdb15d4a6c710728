import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { type MatchListPage } from "./page-data";

/** The weights that order the list, when they are not the defaults, and the actions for them. */
export function WeightsBar({ page }: { page: MatchListPage }) {
  const { t } = useTranslation("matches");
  const { weights } = page;
  if (!weights.adjusted && !weights.hasSaved) return null;
  const state = weights.isSaved ? "isSaved" : weights.adjusted ? "isTried" : "isDefault";
  return (
    <section aria-label={t("weights.title")} className="mb-5 rounded border border-line bg-sunken px-4 py-3 text-sm">
      <p className="font-medium">{t(`weights.${state}`)}</p>
      {weights.savedBy && weights.isSaved ? <p className="text-ink-soft">{weights.savedBy}</p> : null}
      {weights.adjusted ? <p className="text-ink-soft">{t("weights.list", { list: weights.changed })}</p> : null}
      <div data-print="hide" className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
        {weights.mayTune && !weights.isSaved ? (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="version" value={page.position.version} />
            <input type="hidden" name="w" value={weights.used} />
            <Button size="compact">{weights.adjusted ? t("weights.save") : t("weights.saveDefault")}</Button>
          </Form>
        ) : null}
        {weights.adjusted ? (
          <Link to={weights.defaultTo} preventScrollReset className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11">
            {t("weights.toDefault")}
          </Link>
        ) : null}
        {weights.hasSaved && !weights.isSaved ? (
          <Link to={weights.savedTo} preventScrollReset className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11">
            {t("weights.toSaved")}
          </Link>
        ) : null}
      </div>
    </section>
  );
}
