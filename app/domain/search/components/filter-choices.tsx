import { useTranslation } from "~/i18n/use-translation";
import { type FilterOption } from "~/domain/search/filter-options";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Choice } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { FilterGroup } from "~/ui/filter-panel";

/** Number of options shown before the rest is collapsed. */
const FIRST = 8;

interface Props {
  title: string;
  name: string;
  options: readonly FilterOption[];
  open?: boolean;
}

/** A filter of checkboxes with the result count of each option; long lists show the first few. */
export function FilterChoices({ title, name, options, open }: Props) {
  const { t } = useTranslation("search");
  if (options.length === 0) return null;
  const first = options.filter((option, index) => index < FIRST || option.chosen);
  const rest = options.filter((option) => !first.includes(option));
  return (
    <FilterGroup title={title} open={open ?? options.some((option) => option.chosen)}>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        <Boxes name={name} options={first} />
        {rest.length > 0 ? (
          <Disclosure summary={t("option.more", { count: rest.length })}>
            <Boxes name={name} options={rest} />
          </Disclosure>
        ) : null}
      </fieldset>
    </FilterGroup>
  );
}

export function Boxes({ name, options }: { name: string; options: readonly FilterOption[] }) {
  const locale = useLocale();
  return (
    <>
      {options.map((option) => (
        <Choice
          key={option.value}
          compact
          type="checkbox"
          id={`${name}-${option.value}`}
          name={name}
          value={option.value}
          label={option.label}
          aside={option.count === null ? undefined : formatNumber(locale, option.count)}
          defaultChecked={option.chosen}
        />
      ))}
    </>
  );
}
