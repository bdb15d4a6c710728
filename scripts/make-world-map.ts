/**
 * Draws public/world-land.svg from Natural Earth's land (1:110m, public domain) in the projection of the landing map.
 * Run after changing the projection: `npx tsx scripts/make-world-map.ts`.
 */
import { geoPath } from "d3-geo";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import { type GeometryCollection, type Topology } from "topojson-specification";
import { WORLD_HEIGHT, WORLD_WIDTH, worldProjection } from "../app/ui/world-projection.server";

const file = createRequire(import.meta.url).resolve("world-atlas/land-110m.json");
const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{ land: GeometryCollection }>;
const land = feature(topology, topology.objects.land);
const northOfAntarctica = {
  ...land,
  features: land.features.map((part) =>
    part.geometry.type === "MultiPolygon"
      ? {
          ...part,
          geometry: {
            ...part.geometry,
            coordinates: part.geometry.coordinates.filter((polygon) => polygon[0]?.some(([, lat = 0]) => lat > -58)),
          },
        }
      : part,
  ),
};
const path = geoPath(worldProjection).digits(1)(northOfAntarctica) ?? "";
writeFileSync(
  "public/world-land.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WORLD_WIDTH} ${WORLD_HEIGHT}"><path d="${path}"/></svg>\n`,
);
console.log(`public/world-land.svg: ${path.length} characters of path`);
