import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import { Table } from "~/ui/table";
import { type ExplainedPage } from "./present.server";

/** The forms of work that the position accepts, each evaluated separately; the best one is the result. */
export function Forms({ forms }: { forms: ExplainedPage["forms"] }) {
  const { t } = useTranslation("matches");
  const { t: tc } = useTranslation("common");
  return (
    <Table
      compact
      caption={t("explain.forms")}
      captionHidden
      rows={forms}
      rowKey={(row) => row.form}
      columns={[
        {
          key: "form",
          header: t("table.form"),
          title: true,
          cell: (row) => (
            <>
              {tc(`engagementType.${row.form}`)} {row.best ? <Badge tone="primary">{t("explain.best")}</Badge> : null}
            </>
          ),
        },
        { key: "score", header: t("table.score"), numeric: true, cell: (row) => row.score ?? "–" },
        { key: "confidence", header: t("table.confidence"), numeric: true, cell: (row) => (row.score === null ? "–" : row.confidence) },
        { key: "block", header: t("explain.obstacle"), cell: (row) => row.blocks.join("; ") || "–" },
      ]}
    />
  );
}
