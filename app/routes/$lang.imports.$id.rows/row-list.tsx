import { useTranslation } from "~/i18n/use-translation";
import { type Duplicate, type ProblemCode } from "~/domain/imports/json-columns";
import { type ImportField } from "~/domain/imports/model";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { plainField } from "~/ui/field";
import { SelectField } from "~/ui/select-field";

type Remark = { code: ProblemCode; word: string };
type Row = {
  number: number;
  stopped: boolean;
  double: (Duplicate & { label: string }) | null;
  choices: readonly string[];
  choice: string;
  general: readonly Remark[];
  cells: readonly { column: number; field: string; heading: string; text: string; problems: readonly Remark[] }[];
};

/** The parsed rows: each cell under its field, with its problems beside it, and the choice where a row may be a duplicate. */
export function RowList({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation("imports");
  if (rows.length === 0) return <p className="py-8 text-ink-soft">{t("rows.nothing")}</p>;
  return (
    <ol className="space-y-4">
      {rows.map((row) => (
        <Card as="li" key={row.number}>
          <div className="mb-3 flex flex-wrap items-center gap-3">
            <h2 className="font-semibold">{t("rows.row", { number: row.number })}</h2>
            {row.stopped ? <Badge tone="accent">{t("rows.stopped")}</Badge> : null}
            {row.double ? (
              <Badge tone="warning">
                {t(`double.${row.double.kind}`, { ref: row.double.ref, label: row.double.label, same: t(`same.${row.double.same}`) })}
              </Badge>
            ) : null}
          </div>
          <Remarks remarks={row.general} />
          <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
            {row.cells.map((cell) => (
              <div key={cell.column} className={cell.problems.length > 0 ? "border-l-4 border-warning pl-3" : ""}>
                <dt className="text-sm text-ink-soft">{t(`field.${cell.field as ImportField}`)}</dt>
                <dd className="break-words whitespace-pre-line">
                  {cell.text}
                  <Remarks remarks={cell.problems} />
                </dd>
              </div>
            ))}
          </dl>
          {row.choices.length > 0 ? (
            <div className="mt-4">
              <SelectField
                field={plainField(`r${row.number}`, row.choice)}
                label={t("rows.choice", { number: row.number })}
                emptyLabel={null}
                options={row.choices.map((choice) => ({ value: choice, label: t(`choice.${choice as "take"}`) }))}
              />
            </div>
          ) : null}
        </Card>
      ))}
    </ol>
  );
}

function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const { t } = useTranslation("imports");
  if (remarks.length === 0) return null;
  return (
    <ul className="text-sm text-warning">
      {remarks.map((remark) => (
        <li key={`${remark.code} ${remark.word}`}>{t(`problem.${remark.code}`, { word: remark.word })}</li>
      ))}
    </ul>
  );
}
