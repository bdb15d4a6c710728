/** The first matching pattern wins; the order matters, since browsers include the names of others. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bcoc_coc_browser\//i, "Cốc Cốc"],
  [/\bEdg(?:A|iOS)?\//, "Edge"],
  [/\b(?:OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|Chromium|CriOS)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** A User-Agent header in a few words ("Firefox, Linux"); "" when neither browser nor system is known. */
export function deviceName(userAgent: string | null): string {
  const header = (userAgent ?? "").slice(0, 500);
  const first = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(header))?.[1];
  return [first(BROWSERS), first(SYSTEMS)].filter((name) => name !== undefined).join(", ");
}
