import { type WorkProfile } from "../model";
import { CHIPS_AND_MACHINES } from "./work-chips";

/** All lines of work of the demo. People and positions take them in turn, so the order decides who does what. */
export const PROFILES: readonly WorkProfile[] = [...CHIPS_AND_MACHINES];
