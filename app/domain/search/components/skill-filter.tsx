import { useFetcher } from "@remix-run/react";
import { type TFunction } from "~/i18n/i18n";
import { useEffect } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type FilterOption } from "~/domain/search/filter-options";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { ComboboxField } from "~/ui/combobox-field";
import { plainField } from "~/ui/field";
import { SKILL_GROUPS, type SkillGroup } from "~/domain/search/skill-groups";
import { SelectField } from "~/ui/select-field";
import { FilterGroup } from "~/ui/filter-panel";
import { Notice } from "~/ui/notice";
import { Boxes } from "./filter-choices";

interface Props {
  chosen: readonly { group: SkillGroup; skills: readonly { value: string; label: string }[] }[];
  /** Typed text that matches no skill; null otherwise. */
  unknownText: string | null;
  /** Resource route that counts skills for a query string. */
  countsPath: string;
  params: string;
}

/**
 * The skill filter: a type-ahead over the taxonomy, and below it the most frequent skills among the results. These are
 * counted in a separate request after the page has loaded, since they are the slowest count.
 */
export function SkillFilter({ chosen, unknownText, countsPath, params }: Props) {
  const { t } = useTranslation("search");
  const { t: d } = useTranslation("desk");
  const locale = useLocale();
  const fetcher = useFetcher<{ options: FilterOption[] | null }>();
  const load = fetcher.load;
  useEffect(() => load(`${countsPath}?${params}`), [load, countsPath, params]);
  const counted = fetcher.data?.options ?? [];
  const countOf = (skill: string) => counted.find((other) => other.value === skill)?.count ?? null;
  const taken = chosen.flatMap(({ skills }) => skills.map(({ value }) => value));
  const groups = chosen.map(({ group, skills }) => ({
    group,
    title: groupTitle(d, group),
    options: [
      ...skills.map((one) => ({ ...one, chosen: true, count: group === "none" ? null : countOf(one.value) })),
      ...(group === "skill"
        ? counted.filter((option) => !taken.includes(option.value)).map((option) => ({ ...option, chosen: false }))
        : []),
    ],
  }));
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
      <div className="mt-2">
        <SelectField
          field={plainField("skillTo", "skill")}
          label={d("filter.skillTo")}
          emptyLabel={null}
          options={SKILL_GROUPS.map((group) => ({ value: group, label: groupTitle(d, group) }))}
        />
      </div>
      <Button variant="secondary" size="compact" className="mt-2 mb-2">
        {t("option.addSkill")}
      </Button>
      {error ? (
        <div className="mb-2">
          <Notice tone="warning">{error}</Notice>
        </div>
      ) : null}
      {groups.map(({ group, title, options }) =>
        group !== "skill" && options.length === 0 ? null : (
          <fieldset key={group} className={group === "skill" ? undefined : "mt-3"}>
            <legend className={group === "skill" ? "sr-only" : "text-sm font-medium"}>
              {group === "skill" ? t("filter.skill") : title}
            </legend>
            <Boxes name={group} options={options} />
          </fieldset>
        ),
      )}
    </FilterGroup>
  );
}

function groupTitle(d: TFunction<"desk">, group: SkillGroup): string {
  if (group === "skill") return d("filter.groupAll");
  return group === "none" ? d("filter.groupNone") : d("filter.groupAny", { number: group.slice(3) });
}
