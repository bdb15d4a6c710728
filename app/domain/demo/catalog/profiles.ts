import { type WorkProfile } from "../model";
import { CHIPS_AND_MACHINES } from "./work-chips";
import { DIGITAL } from "./work-digital";
import { EARTH_SOCIETY_CULTURE } from "./work-earth-society";
import { ENERGY_MATERIALS_BUILDING } from "./work-energy-materials";
import { LIFE } from "./work-life";

const GROUPS = [ENERGY_MATERIALS_BUILDING, CHIPS_AND_MACHINES, DIGITAL, LIFE, EARTH_SOCIETY_CULTURE] as const;

/**
 * All lines of work of the demo, one of each group in turn: people and positions take them in this order, so that any
 * stretch of a list shows all of it. The first line of work is the demo expert's.
 */
export const PROFILES: readonly WorkProfile[] = Array.from({ length: Math.max(...GROUPS.map((group) => group.length)) }, (_, at) =>
  GROUPS.flatMap((group) => group[at] ?? []),
).flat();
