import { z } from "zod";
import { contrast, type Hex } from "./contrast";

/** The colours of a brand in one theme; each is the token of the same name in styles/tokens.css. */
export type Palette = Readonly<Record<"primary" | "primary-strong" | "on-primary" | "primary-soft", Hex>>;
export type BrandColours = Readonly<Record<"light" | "dark", Palette>>;

/** What stands around the brand's colours: the same values as in styles/tokens.css. */
export const SURROUNDINGS = {
  light: { grounds: ["#fbfaf7", "#ffffff", "#f5f2ec"], inks: ["#16202e", "#4c5765"] },
  dark: { grounds: ["#10161d", "#17202a", "#1e2833"], inks: ["#ece9e2", "#b4bcc5"] },
} as const;

/** The brand of an installation without a file of its own. The only place in the code that names the product. */
export const OWN_BRAND = {
  name: { vi: "Nhịp Cầu", en: "Nhịp Cầu" },
  slug: "nhipcau",
  colours: {
    light: { primary: "#0b5f66", "primary-strong": "#084a50", "on-primary": "#ffffff", "primary-soft": "#e4f0ef" },
    dark: { primary: "#74c7ca", "primary-strong": "#9bdadc", "on-primary": "#06282b", "primary-soft": "#15363b" },
  },
} as const;

const AA_TEXT = 4.5;

/** The contrasts that a palette lacks (WCAG 2.2 AA), as issues of the colours concerned. */
function weakContrasts(theme: "light" | "dark", colours: Palette): { colour: keyof Palette; message: string }[] {
  const { grounds, inks } = SURROUNDINGS[theme];
  const soft = colours["primary-soft"];
  const pairs: [keyof Palette, Hex, Hex][] = [
    ...(["primary", "primary-strong"] as const).flatMap((name): [keyof Palette, Hex, Hex][] => [
      ...[...grounds, ...(name === "primary" ? [soft] : [])].map((ground): [keyof Palette, Hex, Hex] => [name, colours[name], ground]),
      ["on-primary", colours["on-primary"], colours[name]],
    ]),
    ...inks.map((ink): [keyof Palette, Hex, Hex] => ["primary-soft", soft, ink]),
  ];
  return pairs.flatMap(([colour, a, b]) => {
    const ratio = contrast(a, b);
    // Rounded down, so that a refused ratio never reads as the one that is needed.
    return ratio >= AA_TEXT
      ? []
      : [{ colour, message: `${a} and ${b} have a contrast of ${Math.floor(ratio * 100) / 100}, at least ${AA_TEXT} is needed` }];
  });
}

const hex = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, "must be a colour such as #0b5f66")
  .toLowerCase();

const palette = (theme: "light" | "dark") =>
  z.strictObject({ primary: hex, "primary-strong": hex, "on-primary": hex, "primary-soft": hex }).superRefine((colours, context) => {
    for (const { colour, message } of weakContrasts(theme, colours)) context.addIssue({ code: "custom", path: [colour], message });
  });

/** Names stand in mail headers and in messages, so characters that mean something there are refused. */
const name = z
  .string()
  .trim()
  .normalize("NFC")
  .min(1)
  .max(40)
  .regex(/^[^\p{C}<>"@,;:\\()[\]{}]+$/u, 'must not contain control characters or any of <>"@,;:\\()[]{}');
const line = (max: number) => z.string().trim().normalize("NFC").min(1).max(max);
const operator = z.strictObject({ name: line(200), address: line(300), contact: line(200) });
const image = z.string().regex(/\.(svg|png)$/, "must be a file name that ends in .svg or .png");

/** The content of the file that BRAND_FILE names; docs/operations.md describes it. */
export const brandFile = z.strictObject({
  name: z.strictObject({ vi: name, en: name }),
  /** For file names and other places that take plain letters only. */
  slug: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, "must be lower-case letters, digits and hyphens"),
  operator: z.strictObject({ vi: operator, en: operator }).optional(),
  colours: z.strictObject({ light: palette("light"), dark: palette("dark") }).optional(),
  logo: image.optional(),
  icon: image.optional(),
});
