import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { type FilterOption } from "~/domain/search/filter-options";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { ComboboxField } from "~/ui/combobox-field";
import { plainField } from "~/ui/field";
import { FilterGroup } from "~/ui/filter-panel";
import { Notice } from "~/ui/notice";
import { Boxes } from "./filter-choices";

interface Props {
  chosen: readonly { value: string; label: string }[];
  /** What was typed and is no skill; null otherwise. */
  unknownText: string | null;
  /** Resource route that counts skills for a query string. */
  countsPath: string;
  params: string;
}

/**
 * Skills: a type-ahead over the taxonomy, and below it the most frequent ones among the results. Those are counted in a
 * request of their own after the page, since no other count takes as long.
 */
export function SkillFilter({ chosen, unknownText, countsPath, params }: Props) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  const fetcher = useFetcher<{ options: FilterOption[] }>();
  const load = fetcher.load;
  useEffect(() => load(`${countsPath}?${params}`), [load, countsPath, params]);
  const counted = fetcher.data?.options ?? [];
  const options = [
    ...chosen.map((one) => ({ ...one, chosen: true, count: counted.find((other) => other.value === one.value)?.count ?? null })),
    ...counted.filter((option) => !chosen.some((one) => one.value === option.value)).map((option) => ({ ...option, chosen: false })),
  ];
  const error = unknownText === null ? null : t("option.unknownSkill", { text: unknownText });
  return (
    <FilterGroup title={t("filter.skill")} open>
      <ComboboxField
        key={`${params}${unknownText ?? ""}`}
        field={plainField("skillNew")}
        label={t("option.addSkill")}
        labelHidden
        hint={t("option.skillHint")}
        textName="skillText"
        initialText={unknownText ?? ""}
        load={(query) => `${localePath(locale, "/skills")}?q=${encodeURIComponent(query)}`}
      />
      <Button variant="secondary" size="compact" className="mt-2 mb-2">
        {t("option.addSkill")}
      </Button>
      {error ? (
        <div className="mb-2">
          <Notice tone="warning">{error}</Notice>
        </div>
      ) : null}
      <fieldset>
        <legend className="sr-only">{t("filter.skill")}</legend>
        <Boxes name="skill" options={options} />
      </fieldset>
    </FilterGroup>
  );
}
