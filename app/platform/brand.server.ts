import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type z } from "zod";
import { brandFile, type BrandColours, OWN_BRAND } from "./brand";
import { installation } from "./env.server";

/** An image of the brand. `version` changes with its content. */
export type BrandImage = { bytes: Buffer; type: "image/svg+xml" | "image/png"; version: string };

/** Who this installation is for its readers: name, operator and look. */
export type Brand = {
  name: Readonly<Record<"vi" | "en", string>>;
  slug: string;
  /** Paragraphs with name, address and data protection contact; null while no operator is configured. */
  operator: Readonly<Record<"vi" | "en", readonly string[]>> | null;
  colours: BrandColours;
  /** Whether the colours differ from those in the style sheet. */
  recoloured: boolean;
  /** Null for the product's own. */
  logo: BrandImage | null;
  icon: BrandImage | null;
};

const MAX_IMAGE_BYTES = 200_000;

let cached: Brand | undefined;

/**
 * The brand of this installation, read once. Every process asks for it when it starts.
 * @throws Error that says what is wrong with the file, line by line
 */
export function brand(): Brand {
  return (cached ??= readBrand(installation()));
}

/** Reads the brand from its file; without one, the product's own. */
export function readBrand({ BRAND_FILE: path, OPERATOR: text }: ReturnType<typeof installation>): Brand {
  const told = text ? { vi: [text], en: [text] } : null;
  if (!path) return { ...OWN_BRAND, operator: told, recoloured: false, logo: null, icon: null };
  const wrong = (lines: readonly string[]) => new Error(`Wrong BRAND_FILE ${path} (see docs/operations.md):\n  ${lines.join("\n  ")}`);
  const parsed = brandFile.safeParse(readJson(path, wrong));
  if (!parsed.success) throw wrong(parsed.error.issues.map((issue) => `${issue.path.join(".") || "file"}: ${issue.message}`));
  const { name, slug, operator, colours } = parsed.data;
  if (operator && told) throw wrong(["operator: is also in OPERATOR; set only one of them"]);
  const imageAt = (key: "logo" | "icon") => {
    const file = parsed.data[key];
    if (!file) return null;
    try {
      return readImage(resolve(dirname(path), file));
    } catch (error) {
      throw wrong([`${key}: ${error instanceof Error ? error.message : String(error)}`]);
    }
  };
  const logo = imageAt("logo");
  return {
    name,
    slug,
    operator: operator ? { vi: paragraphs(operator.vi), en: paragraphs(operator.en) } : told,
    colours: colours ?? OWN_BRAND.colours,
    recoloured: colours !== undefined,
    logo,
    icon: imageAt("icon") ?? logo,
  };
}

function readJson(path: string, wrong: (lines: readonly string[]) => Error): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw wrong([`file: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

type Operator = NonNullable<z.infer<typeof brandFile>["operator"]>["vi"];
const paragraphs = ({ name, address, contact }: Operator) => [name, address, contact];

/** Reads an image and checks that its content is what its name says. */
function readImage(path: string): BrandImage {
  const bytes = readFileSync(path);
  if (bytes.length > MAX_IMAGE_BYTES) throw new Error(`is larger than ${MAX_IMAGE_BYTES / 1000} kB`);
  const version = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  if (path.endsWith(".png")) {
    if (!bytes.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"))) throw new Error("is not a PNG image");
    return { bytes, type: "image/png", version };
  }
  if (!/^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(bytes.toString("utf8"))) throw new Error("is not an SVG image");
  return { bytes, type: "image/svg+xml", version };
}
