import { Router } from "express";
import { createHash } from "node:crypto";
import { type Locale } from "~/i18n/locale";
import { type BrandColours, type Palette } from "~/platform/brand";
import { brand, type BrandImage } from "~/platform/brand.server";
import { type PageBrand } from "~/ui/brand";

const EXTENSION = { "image/svg+xml": "svg", "image/png": "png" } as const;

/** What a page in this language shows of the brand. */
export function pageBrand(locale: Locale): PageBrand {
  const { name, logo, icon, recoloured, colours } = brand();
  return {
    name: name[locale],
    ...(logo ? { logo: addressOf("logo", logo) } : {}),
    ...(icon ? { icon: { href: addressOf("icon", icon), type: icon.type } } : {}),
    ...(recoloured ? { style: `/brand/colours.css?v=${shortHash(styleSheet(colours))}` } : {}),
  };
}

/**
 * Serves the brand's images and colours from memory. An SVG opened on its own could run scripts on this origin, so it
 * gets a policy that allows none; pages show it as an image, which never runs any.
 */
export function brandFiles(): Router {
  const { logo, icon, recoloured, colours } = brand();
  const router = Router();
  const serve = (path: string, type: string, body: Buffer | string, policy?: string) =>
    router.get(path, (_request, response) => {
      if (policy) response.setHeader("Content-Security-Policy", policy);
      response.setHeader("Cache-Control", "public, max-age=3600").type(type).send(body);
    });
  const images: [string, BrandImage | null][] = [
    ["logo", logo],
    ["icon", icon],
  ];
  for (const [name, image] of images) {
    if (image)
      serve(`/brand/${name}.${EXTENSION[image.type]}`, image.type, image.bytes, "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  }
  if (recoloured) serve("/brand/colours.css", "text/css; charset=utf-8", styleSheet(colours));
  return router;
}

function addressOf(name: string, { type, version }: BrandImage): string {
  return `/brand/${name}.${EXTENSION[type]}?v=${version}`;
}

/** Overrides the tokens of styles/tokens.css, which stand in a layer and so give way. */
function styleSheet({ light, dark }: BrandColours): string {
  const both = (name: keyof Palette) => `light-dark(${light[name]},${dark[name]})`;
  const tokens = (Object.keys(light) as (keyof Palette)[]).map((name) => `--color-${name}:${both(name)}`);
  return `:root{${[...tokens, `--color-focus:light-dark(${light.primary},${dark["primary-strong"]})`].join(";")}}\n`;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
