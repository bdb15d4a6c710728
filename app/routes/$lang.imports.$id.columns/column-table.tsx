import { type DragEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type ImportField } from "~/domain/imports/model";
import { plainField } from "~/ui/field";
import { SelectControl } from "~/ui/select-field";
import { Table } from "~/ui/table";

type Column = { heading: string; field: string | null; samples: string[] };

/**
 * Each column of the file with sample values and a select of the fields that it can map to. With a mouse, a field name
 * can also be dragged onto a row; this sets the same select, which is what the form sends.
 */
export function ColumnTable({ columns, fields }: { columns: readonly Column[]; fields: readonly ImportField[] }) {
  const { t } = useTranslation("imports");
  const box = useRef<HTMLDivElement>(null);
  const [draggable, setDraggable] = useState(false);
  useEffect(() => setDraggable(true), []);
  const options = fields.map((field) => ({ value: field, label: t(`field.${field}`) }));
  const drop = (event: DragEvent) => {
    const field = event.dataTransfer.getData("text/plain");
    const select = (event.target as HTMLElement).closest("tr")?.querySelector("select");
    if (!select || !fields.some((each) => each === field)) return;
    event.preventDefault();
    // A field maps to one column only, so it is removed from its previous column.
    box.current?.querySelectorAll("select").forEach((other) => {
      if (other.name.startsWith("c") && other.value === field) other.value = "";
    });
    select.value = field;
  };
  const name = (heading: string, index: number) => heading || t("columns.noHeading", { number: index + 1 });
  return (
    <div ref={box}>
      <div className={draggable ? "mb-6 hidden pointer-fine:block" : "hidden"} aria-hidden="true">
        <p className="mb-2 text-sm text-ink-soft">{t("columns.palette")}</p>
        <ul className="flex flex-wrap gap-2">
          {options.map((option) => (
            <li
              key={option.value}
              draggable
              onDragStart={(event) => event.dataTransfer.setData("text/plain", option.value)}
              className="cursor-grab rounded border border-line bg-surface px-2 py-1 text-sm"
            >
              {option.label}
            </li>
          ))}
        </ul>
      </div>
      <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <Table
          caption={t("columns.caption")}
          captionHidden
          columns={[
            { key: "heading", header: t("columns.heading"), title: true, cell: ({ column, index }) => name(column.heading, index) },
            {
              key: "samples",
              header: t("columns.samples"),
              cell: ({ column }) => <span className="text-sm break-words text-ink-soft">{column.samples.join(" · ")}</span>,
            },
            {
              key: "meaning",
              header: t("columns.meaning"),
              cell: ({ column, index }) => (
                <span className="block min-w-48">
                  <label htmlFor={`c${index}`} className="sr-only">
                    {t("columns.meaningOf", { heading: name(column.heading, index) })}
                  </label>
                  <SelectControl field={plainField(`c${index}`, column.field ?? "")} emptyLabel={t("columns.ignore")} options={options} />
                </span>
              ),
            },
          ]}
          rows={columns.map((column, index) => ({ column, index }))}
          rowKey={(row) => String(row.index)}
        />
      </div>
    </div>
  );
}
