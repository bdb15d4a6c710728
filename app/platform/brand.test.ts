import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OWN_BRAND } from "./brand";
import { readBrand } from "./brand.server";

const SVG = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>';
const OPERATOR = { name: "Bộ Thử nghiệm", address: "1 Phố Thử, Hà Nội", contact: "dulieu@bo.example" };
const FILE = {
  name: { vi: "Bắc Cầu", en: "Northern Bridge" },
  slug: "bac-cau",
  operator: { vi: OPERATOR, en: { ...OPERATOR, name: "Ministry of Testing" } },
  colours: {
    light: { primary: "#5a2d82", "primary-strong": "#43206a", "on-primary": "#ffffff", "primary-soft": "#f1e9f8" },
    dark: { primary: "#C9A6EE", "primary-strong": "#dcc4f6", "on-primary": "#25103b", "primary-soft": "#33214a" },
  },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "brand-"));
  writeFileSync(join(folder, "logo.svg"), SVG);
  writeFileSync(join(folder, "no.svg"), "<html></html>");
  writeFileSync(join(folder, "no.png"), SVG);
  writeFileSync(join(folder, "large.svg"), SVG.padEnd(200_001));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: unknown, OPERATOR?: string) {
  const path = join(folder, "brand.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return readBrand({ BRAND_FILE: path, OPERATOR });
}

test("without a file the brand is the product's own, with the operator of the setting in both languages", () => {
  const own = { ...OWN_BRAND, recoloured: false, logo: null, icon: null };
  expect(readBrand({ BRAND_FILE: undefined, OPERATOR: undefined })).toEqual({ ...own, operator: null });
  expect(readBrand({ BRAND_FILE: undefined, OPERATOR: "Viện A" }).operator).toEqual({ vi: ["Viện A"], en: ["Viện A"] });
});

test("a file gives the name, the operator and the look; the logo is also the icon unless there is another", () => {
  const brand = read({ ...FILE, logo: "logo.svg" });
  expect(brand).toMatchObject({ name: FILE.name, slug: "bac-cau", recoloured: true, logo: { type: "image/svg+xml" } });
  expect(brand.icon).toEqual(brand.logo);
  expect(brand.operator?.en).toEqual(["Ministry of Testing", OPERATOR.address, OPERATOR.contact]);
  expect(brand.colours.dark.primary).toBe("#c9a6ee");
  expect(read({ name: FILE.name, slug: "bac-cau" }, "Viện A")).toMatchObject({
    colours: OWN_BRAND.colours,
    recoloured: false,
    operator: { vi: ["Viện A"] },
  });
});

describe("a wrong file stops the start and says what is wrong:", () => {
  const light = (colours: object) => ({ ...FILE, colours: { ...FILE.colours, light: { ...FILE.colours.light, ...colours } } });
  test.each([
    ["no JSON", "{", /file: /],
    ["no name", { slug: "x" }, /name: /],
    ["a setting that does not exist", { ...FILE, color: "#000000" }, /"color"/],
    ["a name that would break a mail header", { ...FILE, name: { vi: "A <b@c>", en: "B" } }, /name\.vi: must not contain/],
    ["a slug with capitals", { ...FILE, slug: "Bac" }, /slug: must be lower-case/],
    ["no colour", light({ primary: "red" }), /colours\.light\.primary: must be a colour/],
    [
      "links that are too pale",
      light({ primary: "#a98bc4" }),
      /colours\.light\.primary: #a98bc4 and #fbfaf7 have a contrast of 2\.\d+, at least 4\.5/,
    ],
    ["a button that cannot be read", light({ "on-primary": "#43206a" }), /colours\.light\.on-primary: #43206a and #5a2d82/],
    ["a tint that is too dark", light({ "primary-soft": "#5a2d82" }), /colours\.light\.primary-soft: /],
    ["an image of another type", { ...FILE, logo: "logo.gif" }, /logo: must be a file name that ends in/],
    ["an image that is not there", { ...FILE, logo: "none.svg" }, /logo: ENOENT/],
    ["an SVG that is none", { ...FILE, icon: "no.svg" }, /icon: is not an SVG image/],
    ["a PNG that is none", { ...FILE, icon: "no.png" }, /icon: is not a PNG image/],
    ["an image that is too large", { ...FILE, logo: "large.svg" }, /logo: is larger than 200 kB/],
  ])("%s", (_, content, message) => {
    expect(() => read(content)).toThrow(message);
    expect(() => read(content)).toThrow(/^Wrong BRAND_FILE .*brand\.json \(see docs\/operations\.md\)/);
  });

  test("the operator in two places", () => {
    expect(() => read(FILE, "Viện A")).toThrow(/operator: is also in OPERATOR/);
  });
});
