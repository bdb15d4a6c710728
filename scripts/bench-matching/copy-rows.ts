import type pg from "pg";

/** A value of a column: dates become timestamps, lists become arrays, null is null. */
type Cell = string | number | boolean | Date | Buffer | null | readonly string[];

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (char) => ESCAPES[char] ?? char);
}

function field(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "string") return escaped(cell);
  if (cell instanceof Date) return cell.toISOString();
  if (Buffer.isBuffer(cell)) return `\\\\x${cell.toString("hex")}`;
  if (typeof cell === "object") return escaped(`{${cell.map((one) => `"${one.replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
  return String(cell);
}

/** The part of the driver's connection that COPY needs; missing in the driver's types. */
type CopyConnection = { query(text: string): void; sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void };

/** One COPY FROM STDIN, using the driver's protocol for custom query objects. */
class CopyIn {
  constructor(
    private readonly text: string,
    private readonly data: Buffer,
    private readonly done: (error: Error | null) => void,
  ) {}
  private failure: Error | null = null;

  submit(connection: CopyConnection): void {
    connection.query(this.text);
  }
  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.data);
    connection.endCopyFrom();
  }
  handleCommandComplete(): void {}
  handleError(error: Error): void {
    this.failure = error;
    this.done(error);
  }
  handleReadyForQuery(): void {
    if (this.failure === null) this.done(null);
  }
}

/** Writes rows with COPY, several times faster than INSERT. Cells are in the order of the columns. */
export async function copyRows(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const text = `COPY "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) FROM STDIN`;
  const data = Buffer.from(rows.map((row) => `${row.map(field).join("\t")}\n`).join(""));
  await new Promise<void>((resolve, reject) => {
    client.query(new CopyIn(text, data, (error) => (error ? reject(error) : resolve())) as unknown as pg.Submittable);
  });
}
