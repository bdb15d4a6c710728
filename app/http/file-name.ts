import { cleanLine } from "~/domain/text";

/** Longer names say nothing more, and some file systems do not take them (255 bytes). */
const LONGEST = 120;

/**
 * A file's name as it may be shown and kept: without folders, control characters and direction overrides, with its
 * ending even when it is cut. "tep" where nothing is left.
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
