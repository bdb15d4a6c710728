import { LIMITS } from "~/domain/positions/section-schemas";
import { resolveProvince } from "~/domain/reference/provinces";
import { readDegree, readForms, readLanguages, readPositionKind, readRank, readWhole, readYesNo } from "./cells";
import { type Need, type Problem, type RowRead } from "./json-columns";
import { type ReadingContext, RowReader } from "./row-reader";

/** Reads a row about a position. Unreadable values stay empty and are reported at their cell. */
export function readPositionRow(cells: readonly string[], context: ReadingContext): { read: RowRead; problems: Problem[] } {
  const row = new RowReader(cells, context);
  const titles = { titleVi: row.line("titleVi"), titleEn: row.line("titleEn") };
  if (titles.titleVi === "" && titles.titleEn === "") row.report("title_missing", row.column("titleVi") === null ? "titleEn" : "titleVi");
  const forms = readForms(row.text("engagementTypes", 1_000));
  for (const entry of forms.unknown) row.report("form_unknown", "engagementTypes", entry);
  const spoken = readLanguages(row.text("languages", 1_000));
  for (const entry of spoken.unknown) row.report("language_unknown", "languages", entry);
  const must = row.skills("skills", LIMITS.skills);
  const nice = row.skills("skillsNice", LIMITS.skills).filter((id) => !must.includes(id));
  const need: Need = {
    ...titles,
    kind: row.value("positionKind", "kind_unknown", readPositionKind) ?? "post",
    programme: row.line("programme"),
    openings: row.value("openings", "number_unknown", (cell) => readWhole(cell, 1, 10_000)),
    textVi: row.text("textVi", 5_000),
    textEn: row.text("textEn", 5_000),
    engagementTypes: forms.types,
    skills: [
      ...must.map((skillId) => ({ skillId, necessity: "must" as const })),
      ...nice.map((skillId) => ({ skillId, necessity: "nice" as const })),
    ].slice(0, LIMITS.skills),
    provinceCode: row.value("province", "province_unknown", resolveProvince),
    remotePossible: row.value("remote", "yes_no_unknown", readYesNo) ?? false,
    startFrom: row.day("startFrom"),
    dossierDeadline: row.day("deadline"),
    minDegree: row.value("degree", "degree_unknown", readDegree),
    minAcademicRank:
      row.value("academicRank", "rank_unknown", (cell) => readRank(cell) ?? (readRank(cell) === undefined ? undefined : null)) ?? null,
    minYearsExperience: row.value("yearsExperience", "number_unknown", (cell) => readWhole(cell, 0, 60)),
    languages: spoken.languages.slice(0, LIMITS.languages),
    announcement: row.line("announcement", 500),
  };
  return { read: { need, double: null, words: row.words }, problems: row.problems };
}
