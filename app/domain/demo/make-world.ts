import { addBlocks, addInstitutions } from "./make-institutions";
import { addExperts } from "./make-experts";
import { addPositions } from "./make-positions";
import { type DemoWorld } from "./model";

/**
 * All rows of the demo. The same day gives the same rows, byte for byte.
 * @param today `YYYY-MM-DD` in Việt Nam, to which all dates are relative
 * @param hash password hash of the accounts that nobody signs in to
 */
export function makeWorld(today: string, hash: string): DemoWorld {
  const world: DemoWorld = {
    users: [], roles: [], consents: [], institutions: [], members: [], experts: [], contacts: [], skills: [], degrees: [],
    employments: [], works: [], languages: [], availabilities: [], blocks: [], positions: [], positionSkills: [],
  };
  addInstitutions(world, today, hash);
  addExperts(world, today, hash);
  addBlocks(world, today);
  addPositions(world, today);
  return world;
}
