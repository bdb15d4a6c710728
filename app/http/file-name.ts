import { cleanLine } from "~/domain/clean-text";

/** Longer names add no information, and some file systems reject them (255 bytes). */
const LONGEST = 120;

/**
 * A file name that is safe to show and store: without folders, control characters and direction overrides. The
 * extension survives truncation. Returns "tep" when nothing is left.
 */
export function plainFileName(sent: string): string {
  const name = cleanLine(sent.slice(-2_000).replace(/^.*[\\/]/s, "")).replace(/^\.+/, "");
  if (name === "") return "tep";
  const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? "";
  const letters = [...name.slice(0, name.length - ending.length)];
  return (
    letters
      .slice(0, LONGEST - ending.length)
      .join("")
      .trimEnd() + ending
  );
}
