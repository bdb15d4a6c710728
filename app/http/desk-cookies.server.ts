import { DEFAULT_COLUMNS, EXPERT_COLUMNS, isExpertColumn, type ExpertColumn } from "~/domain/search/desk-columns";

const ONE_YEAR = 31_536_000;
const COLUMNS = "nhipcau_columns";
const PICKED = "nhipcau_picked";

/** A cookie cannot hold more, and nobody works through a longer list by hand. */
export const MAX_PICKED = 100;

/** The columns chosen in this browser. */
export function readColumns(request: Request): readonly ExpertColumn[] {
  const value = cookie(request, COLUMNS);
  if (value === null) return DEFAULT_COLUMNS;
  const chosen = value.split(".").filter(isExpertColumn);
  return EXPERT_COLUMNS.filter((column) => chosen.includes(column));
}

export function columnsCookie(columns: readonly string[]): string {
  const chosen = EXPERT_COLUMNS.filter((column) => columns.includes(column));
  return `${COLUMNS}=${chosen.join(".")}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax; HttpOnly`;
}

/** The experts selected for a bulk action, across all pages; ids only, and each is checked again where it is used. */
export function readPicked(request: Request): string[] {
  const packed = (cookie(request, PICKED) ?? "").split(".").filter((part) => /^[\w-]{22}$/.test(part));
  return [...new Set(packed.map(unpack))].slice(0, MAX_PICKED);
}

/** A session cookie: it ends with the browser's session. */
export function pickedCookie(ids: readonly string[]): string {
  const value = ids
    .slice(0, MAX_PICKED)
    .map((id) => Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url"))
    .join(".");
  return `${PICKED}=${value}; Path=/; SameSite=Lax; HttpOnly${value === "" ? "; Max-Age=0" : ""}`;
}

function unpack(part: string): string {
  const hex = Buffer.from(part, "base64url").toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function cookie(request: Request, name: string): string | null {
  return new RegExp(`(?:^|;\\s*)${name}=([\\w.-]*)`).exec(request.headers.get("Cookie") ?? "")?.[1] ?? null;
}
