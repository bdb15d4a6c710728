import { type SkillResolution } from "~/domain/skills/resolve-skill";
import { type Answers, type Mapping, type Problem, type ProblemCode } from "./json-columns";
import { type ImportField } from "./model";
import { readDay } from "./read-day";
import { readSkills } from "./read-skills";

/** The context for reading a row. `today` is `YYYY-MM-DD` in Việt Nam. */
export type ReadingContext = { mapping: Mapping; answers: Answers; resolve: (word: string) => SkillResolution; today: string };

/** Reads one row field by field and collects problems per cell. */
export class RowReader {
  readonly problems: Problem[] = [];
  readonly words: string[] = [];

  constructor(
    private readonly cells: readonly string[],
    private readonly context: ReadingContext,
  ) {}

  /** The position of the column for a field; null when there is none. */
  column(field: ImportField): number | null {
    const column = this.context.mapping.columns.indexOf(field);
    return column < 0 ? null : column;
  }

  text(field: ImportField, max = 200): string {
    const column = this.column(field);
    const text = column === null ? "" : (this.cells[column] ?? "");
    if (text.length <= max) return text;
    this.report("too_long", field);
    return text.slice(0, max).trim();
  }

  line(field: ImportField, max = 200): string {
    return this.text(field, max).replace(/\s*\n\s*/g, " ");
  }

  report(code: ProblemCode, field: ImportField | null, word = ""): void {
    this.problems.push({ code, column: field === null ? null : this.column(field), word: word.slice(0, 120) });
  }

  /** The cell parsed by `read`; nothing for an empty cell, a problem when parsing fails. */
  value<T>(field: ImportField, code: ProblemCode, read: (cell: string) => T | null): T | null {
    const cell = this.line(field);
    if (cell === "") return null;
    const value = read(cell);
    if (value === null) this.report(code, field, cell);
    return value;
  }

  day(field: ImportField): string | null {
    const read = this.value(field, "date_unknown", (cell) => readDay(cell, this.context.today));
    if (read?.ambiguous) this.report("date_ambiguous", field, this.line(field));
    return read?.day ?? null;
  }

  skills(field: ImportField, most: number): string[] {
    const ids = new Set<string>();
    for (const { word, key, skillId, doubtful, unknown } of readSkills(
      this.text(field, 2_000),
      this.context.answers,
      this.context.resolve,
    )) {
      if (skillId) ids.add(skillId);
      if (doubtful) this.words.push(key);
      if (doubtful || unknown) this.report(doubtful ? "skill_doubtful" : "skill_unknown", field, word);
    }
    if (ids.size > most) this.report("too_many", field);
    return [...ids].slice(0, most);
  }
}
