import { once } from "node:events";
import { parseArgs } from "node:util";
import { exportedSkills } from "~/domain/skills/export-skills";
import { skillsFromFiles } from "~/domain/skills/skill-data.server";
import { buildSkillIndex, type SkillIndex } from "~/domain/skills/skills";
import { type IndexedSkill } from "~/domain/skills/indexed-skill";
import { ANSWERS, type Subcommand } from "./taxonomy/answers";
import { readLines } from "./taxonomy/read-lines";

const USAGE = `Usage:
  npm run -s taxonomy -- resolve [--database]  < texts   which skill each text names
  npm run -s taxonomy -- suggest [--database]  < texts   which skills each text shows
  npm run -s taxonomy -- export [--changed]    > lines   the skills as administrators have edited them

resolve and suggest read one text per line (UTF-8) on standard input and print one JSON object per line on standard
output, in the same order, as the lines come in. An empty line gets its object too. Lines over 1,000,000 bytes are cut
and say "cut": true.

  resolve  {"text","match","skillId","labelVi","labelEn","confidence","ambiguous",
            "candidates":[{"skillId","labelVi","labelEn","match","confidence"}]}
           match: exact, alias, unaccented, typo, partial, ambiguous or none
  suggest  {"text","skills":[{"skillId","labelVi","labelEn","confidence","words":[...]}]}
           words: the words of the text that led to the skill

  export   one skill per line as the data files in app/domain/skills/data have them, by id; retired ones left out

  --changed   only skills that the data files lack or describe otherwise (export)
  --database  the skills as administrators have edited them (reads DATABASE_URL); without it those of the data files
  --help      this text

Exit code: 0 done, 1 input or database could not be read, 2 wrong use.
`;

/** Exit code: 0 success, 1 failure, 2 usage error. */
async function main(argv: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { changed: { type: "boolean" }, database: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [command, ...rest] = positionals;
  if (command === "export" && rest.length === 0) return exportSkills(values.changed === true);
  if (!isSubcommand(command)) return wrongUse(command === undefined ? "" : `Unknown subcommand: ${command}\n\n`);
  if (rest.length > 0) return wrongUse(`Texts are read from standard input, not from the command line: ${rest[0]}\n\n`);
  const index = values.database ? await indexFromDatabase() : buildSkillIndex(skillsFromFiles());
  for await (const line of readLines(process.stdin)) {
    const written = process.stdout.write(`${JSON.stringify(ANSWERS[command](index, line))}\n`);
    if (!written) await once(process.stdout, "drain");
  }
  return 0;
}

function isSubcommand(command: string | undefined): command is Subcommand {
  return command !== undefined && Object.hasOwn(ANSWERS, command);
}

async function indexFromDatabase(): Promise<SkillIndex> {
  return buildSkillIndex(await skillsFromDatabase());
}

/** Exports the lines of the data files from the database, for a person to review and commit. */
async function exportSkills(changedOnly: boolean): Promise<number> {
  const lines = exportedSkills(await skillsFromDatabase(), skillsFromFiles(), changedOnly);
  const written = process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  if (!written) await once(process.stdout, "drain");
  return 0;
}

/** Imported only here, since the other subcommands need no database, services or settings. */
async function skillsFromDatabase(): Promise<readonly IndexedSkill[]> {
  const [{ db }, { loadSkills }] = await Promise.all([import("~/platform/db.server"), import("~/domain/skills/load-skills.server")]);
  try {
    return await loadSkills(db);
  } finally {
    await db.$disconnect();
  }
}

function wrongUse(problem: string): number {
  process.stderr.write(problem + USAGE);
  return 2;
}

// The reader may close the pipe early (`| head`): that is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : "unknown error";
  const unknownOption = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (unknownOption) process.exitCode = wrongUse(`${message}\n\n`);
  else {
    process.stderr.write(`${message.trim().split("\n").at(-1)}\n`);
    process.exitCode = 1;
  }
}
