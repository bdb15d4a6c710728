import { geoNaturalEarth1 } from "d3-geo";

/** The map's own units; the land drawing in public/world-land.svg uses the same view box. */
export const WORLD_WIDTH = 960;
export const WORLD_HEIGHT = 470;

/** Natural Earth projection centred on the meridian between Việt Nam and its diaspora; the far south is cut off. */
export const worldProjection = geoNaturalEarth1()
  .rotate([-20, 0])
  .scale(178)
  .translate([WORLD_WIDTH / 2, 262]);

/** A place in map units with one decimal; null where the projection has no result. */
export function placeOnMap(lon: number, lat: number): { x: number; y: number } | null {
  const point = worldProjection([lon, lat]);
  return point ? { x: Math.round(point[0] * 10) / 10, y: Math.round(point[1] * 10) / 10 } : null;
}
