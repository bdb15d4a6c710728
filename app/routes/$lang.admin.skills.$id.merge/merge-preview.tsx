import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { UNDO_DAYS } from "~/domain/taxonomy/model";
import { type MergePreview } from "~/domain/taxonomy/preview-merge.server";
import { formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { DescriptionList } from "~/ui/description-list";
import { FormActions } from "~/ui/form-actions";

/** What a merge would change, and the button that runs it. */
export function MergePreviewSection({ preview }: { preview: MergePreview }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const name = preview.into[locale];
  const number = (count: number) => formatNumber(locale, count);
  const both = (count: number, withBoth: number) => t("merge.ofThem", { count, both: number(withBoth) });
  const linked = (id: string) => preview.labels[id]?.[locale] ?? id;
  const aliases = [...preview.plan.aliases.vi, ...preview.plan.aliases.en];
  const nothing = <span className="text-ink-soft">{t("merge.nothing")}</span>;
  return (
    <section aria-labelledby="preview" className="mt-10">
      <h2 id="preview" className="mb-4 text-xl font-semibold">
        {t("merge.preview")}
      </h2>
      <DescriptionList
        items={[
          { term: t("merge.experts"), detail: both(preview.experts, preview.expertsWithBoth) },
          { term: t("merge.positions"), detail: both(preview.positions, preview.positionsWithBoth) },
          { term: t("merge.works"), detail: number(preview.works) },
          { term: t("merge.employments"), detail: number(preview.employments) },
          {
            term: t("merge.bothTitle"),
            detail: (
              <>
                <p>{t("merge.bothExperts")}</p>
                <p className="mt-1">{t("merge.bothPositions")}</p>
              </>
            ),
          },
          { term: t("merge.names", { name }), detail: aliases.length > 0 ? aliases.join("; ") : nothing },
          {
            term: t("merge.links", { name }),
            detail:
              preview.plan.added.length > 0
                ? preview.plan.added.map((link) => linked(link.from === preview.into.id ? link.to : link.from)).join("; ")
                : nothing,
          },
          ...(preview.plan.dropped.length > 0
            ? [
                {
                  term: t("merge.dropped"),
                  detail: preview.plan.dropped
                    .map((link) => `${linked(link.from === preview.from.id ? link.to : link.from)} (${t(`merge.why.${link.why}`)})`)
                    .join("; "),
                },
              ]
            : []),
        ]}
      />
      <p className="mt-4 text-ink-soft">{t("merge.undoHint", { count: UNDO_DAYS })}</p>
      <Form method="post">
        <input type="hidden" name="version" value={preview.from.version} />
        <input type="hidden" name="into" value={preview.into.id} />
        <FormActions>
          <Button variant="accent">{t("merge.confirm", { name })}</Button>
          <Link className="link inline-flex min-h-11 items-center px-2" to={localePath(locale, `/admin/skills/${preview.from.id}`)}>
            {t("merge.back")}
          </Link>
        </FormActions>
      </Form>
    </section>
  );
}
