import { addEvidence, addWishes, type FindSkills } from "./add-evidence";
import { addBlocks, addInstitutions } from "./make-institutions";
import { addExperts } from "./make-experts";
import { addPositions } from "./make-positions";
import { type DemoWorld } from "./model";

/**
 * All rows of the demo. The same day and taxonomy give the same rows, byte for byte.
 * @param today `YYYY-MM-DD` in Việt Nam, to which all dates are relative
 * @param hash password hash of the accounts that nobody signs in to
 * @param find finds the skills mentioned in a text
 */
export function makeWorld(today: string, hash: string, find: FindSkills): DemoWorld {
  const world: DemoWorld = {
    users: [],
    roles: [],
    consents: [],
    institutions: [],
    members: [],
    experts: [],
    contacts: [],
    skills: [],
    degrees: [],
    employments: [],
    works: [],
    languages: [],
    availabilities: [],
    blocks: [],
    positions: [],
    positionSkills: [],
  };
  addInstitutions(world, today, hash);
  addExperts(world, today, hash);
  addBlocks(world, today);
  addPositions(world, today);
  addEvidence(world, find);
  addWishes(world);
  return world;
}
