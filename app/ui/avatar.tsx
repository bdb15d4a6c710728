/** Initials of the first and the last word of a name: family and given name in Vietnamese order. */
export function initialsOf(name: string): string {
  const words = name.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase("vi") ?? "").join("");
}

/** An avatar beside a person's written name. */
export function Avatar({ name, size = "regular" }: { name: string; size?: "regular" | "large" }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center rounded-full border border-primary bg-primary-soft font-semibold text-primary ${size === "large" ? "size-16 text-xl" : "size-11"}`}
    >
      {initialsOf(name)}
    </span>
  );
}
