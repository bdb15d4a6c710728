import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SkillState } from "~/domain/taxonomy/components/skill-state";
import { type SkillLine } from "~/domain/taxonomy/list-skills.server";
import { type SkillListQuery, type SkillSort } from "~/domain/taxonomy/skill-list";
import { formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Table } from "~/ui/table";

type Props = { lines: (SkillLine & { fieldName: string })[]; query: SkillListQuery; to: (query: SkillListQuery) => string };

/** Skills with their state and the number of people who have them; sorted by the links in the table head. */
export function SkillAdministrationTable({ lines, query, to }: Props) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const sort = (by: SkillSort) => {
    const inForce = query.sort === by;
    const direction = !inForce ? null : query.descending ? ("descending" as const) : ("ascending" as const);
    return { to: to({ ...query, sort: by, descending: inForce ? !query.descending : by !== "name" }), direction };
  };
  return (
    <Table
      compact
      caption={t("list.caption")}
      captionHidden
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        {
          key: "name",
          header: t("list.name"),
          title: true,
          sort: sort("name"),
          cell: (line) => (
            <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link className="link" to={localePath(locale, `/admin/skills/${line.id}`)}>
                {line.label}
              </Link>
              <SkillState skill={line} />
            </span>
          ),
        },
        { key: "other", header: t("list.otherName"), cell: (line) => <span lang={locale === "vi" ? "en" : "vi"}>{line.otherLabel}</span> },
        { key: "field", header: t("list.field"), cell: (line) => line.fieldName },
        {
          key: "experts",
          header: t("list.experts"),
          numeric: true,
          sort: sort("experts"),
          cell: (line) => formatNumber(locale, line.experts),
        },
        {
          key: "positions",
          header: t("list.positions"),
          numeric: true,
          sort: sort("positions"),
          cell: (line) => formatNumber(locale, line.positions),
        },
      ]}
    />
  );
}
