import { parseArgs } from "node:util";
import { emailAddress, line } from "~/domain/text";
import { listStaff } from "~/domain/identity/list-staff.server";
import { openStaffAccount } from "~/domain/identity/open-staff-account.server";
import { erasePersonByEmail } from "~/domain/leaving/erase-account.server";
import { Refusal } from "~/domain/refusal";
import { isLocale, DEFAULT_LOCALE } from "~/i18n/locale";
import { db } from "~/platform/db.server";

const USAGE = `Usage:
  npm run -s admin -- create-coordinator EMAIL [--name "Full name"] [--locale vi|en]
  npm run -s admin -- create-administrator EMAIL [--name "Full name"] [--locale vi|en]
  npm run -s admin -- list
  npm run -s admin -- erase-person EMAIL --yes   (account, profile and what cases say of the person; no way back)
`;

/** Error messages for an address, each with the remedy. */
const PROBLEMS = {
  unconfirmed: "An account with this address exists, but its owner has not confirmed the address. Ask them to, then run this again.",
  disabled: "The account with this address is disabled. Enable it first under /admin/people.",
  taken: "An account with this address was opened just now. Run this again.",
} as const;

/** Exit code: 0 success, 1 failure, 2 usage error. */
async function main(argv: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { name: { type: "string" }, locale: { type: "string" }, yes: { type: "boolean" } },
  });
  const [command, address] = positionals;
  if (command === "list" && positionals.length === 1) return list();
  if (command === "erase-person" && address && positionals.length === 2) return erase(address, values.yes === true);
  const role = command === "create-coordinator" ? "coordinator" : command === "create-administrator" ? "administrator" : null;
  if (!role || !address || positionals.length !== 2) return wrongUse("");
  const email = emailAddress().safeParse(address);
  if (!email.success) return wrongUse(`Not an email address: ${address}\n`);
  const name = line(120).safeParse(values.name ?? email.data.split("@")[0]);
  if (!name.success) return wrongUse("--name must have 1 to 120 characters.\n");
  if (values.locale !== undefined && !isLocale(values.locale)) return wrongUse("--locale must be vi or en.\n");
  const locale = isLocale(values.locale) ? values.locale : DEFAULT_LOCALE;
  const result = await openStaffAccount({ email: email.data, displayName: name.data, locale, role, grantedBy: null });
  if (!result.ok) {
    console.error(PROBLEMS[result.code]);
    return 1;
  }
  console.log(
    result.created
      ? `Account opened. A link to choose a password is on its way to ${email.data} (works for 7 days).`
      : `${email.data} now has the role: ${role}.`,
  );
  return 0;
}

/** Why an account cannot be erased, with the remedy. */
const ERASE_PROBLEMS = {
  last_administrator: "This is the only administrator. Give somebody else the role first.",
  last_owner: "This person is the only owner of an institution. Make somebody else its owner first.",
  cases_left: "This person answers for open cases that nobody else could take. Appoint a coordinator first.",
} as const;

async function erase(address: string, sure: boolean): Promise<number> {
  const email = emailAddress().safeParse(address);
  if (!email.success) return wrongUse(`Not an email address: ${address}\n`);
  if (!sure) return wrongUse("This cannot be undone. Add --yes if the person asked for it.\n");
  const result = await erasePersonByEmail(email.data).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === "not_found") return null;
    throw error;
  });
  if (result?.ok) console.log("Erased.");
  else console.error(result ? ERASE_PROBLEMS[result.code] : "No account has this address.");
  return result?.ok ? 0 : 1;
}

async function list(): Promise<number> {
  const staff = await listStaff();
  for (const person of staff) console.log(`${person.email}\t${person.roles.join(", ")}\t${person.state}\t${person.displayName}`);
  if (staff.length === 0) console.log("Nobody has a role yet.");
  return 0;
}

function wrongUse(problem: string): number {
  console.error(problem + USAGE);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const unknownOption = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  process.exitCode = unknownOption ? wrongUse(`${error.message}\n`) : 1;
  if (!unknownOption)
    console.error(`The database did not do it: ${error instanceof Error ? error.message.split("\n").at(-1) : "unknown error"}`);
} finally {
  await db.$disconnect();
}
