import { Table } from "~/ui/table";
import { CountLink } from "./count-link";

export type CountLine = { key: string; label: string; counts: readonly number[] };

/** A table with one number per figure in each line, in the order of `figures`; each number links to the cases it counts. */
export function CountTable<Figure extends string>({
  caption,
  subject,
  figures,
  lines,
  to,
}: {
  caption: string;
  /** The heading of the first column, which names the lines. */
  subject: string;
  figures: readonly { key: Figure; header: string }[];
  lines: readonly CountLine[];
  to: (line: string, figure: Figure) => string | null;
}) {
  return (
    <Table
      compact
      caption={caption}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: "line", header: subject, title: true, cell: ({ label }) => label },
        ...figures.map(({ key, header }, index) => ({
          key,
          header,
          numeric: true,
          cell: (line: CountLine) => <CountLink value={line.counts[index] ?? 0} to={to(line.key, key)} what={`${line.label}, ${header}`} />,
        })),
      ]}
    />
  );
}
