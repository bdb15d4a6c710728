import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { plainField } from "~/ui/field";
import { TextField } from "~/ui/text-field";
import { type OfferedPosition } from "./offered-positions.server";

/** Chooses the position by text search. Each result is a link, so that it works without scripts and with the Back button. */
export function ChoosePosition({
  expertId,
  positions,
  words,
}: {
  expertId: string | null;
  positions: readonly OfferedPosition[];
  words: string;
}) {
  const { t } = useTranslation("cases");
  const locale = useLocale();
  const to = (positionId: string) =>
    `${localePath(locale, "/cases/new")}?${new URLSearchParams({ ...(expertId ? { expert: expertId } : {}), position: positionId }).toString()}`;
  return (
    <section aria-labelledby="choose-position">
      <h2 id="choose-position" className="mb-4 text-lg font-semibold">
        {t("start.choosePosition")}
      </h2>
      <Form method="get" role="search" className="mb-6 flex flex-wrap items-end gap-3">
        {expertId ? <input type="hidden" name="expert" value={expertId} /> : null}
        <div className="min-w-0 flex-1 basis-64">
          <TextField key={words} field={plainField("q", words)} label={t("list.search")} type="search" />
        </div>
        <Button variant="secondary">{t("list.find")}</Button>
      </Form>
      {positions.length === 0 ? (
        <EmptyState title={t("start.noPositions")} />
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {positions.map((position) => (
            <li key={position.id} className="py-3">
              <Link to={to(position.id)} lang={position.title?.lang} className="link font-medium">
                {position.title?.text ?? t("frame.untitled")}
              </Link>
              <p lang={position.institution?.lang} className="text-sm text-ink-soft">
                {position.institution?.text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
