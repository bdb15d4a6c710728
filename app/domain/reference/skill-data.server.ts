import agricultural from "./data/skills/agricultural.json";
import electrical from "./data/skills/engineering-electrical.json";
import engineering from "./data/skills/engineering-other.json";
import humanities from "./data/skills/humanities.json";
import medical from "./data/skills/medical.json";
import natural from "./data/skills/natural-sciences.json";
import social from "./data/skills/social-sciences.json";
import { type Skill } from "./model";

/**
 * The skills as the data files describe them: what the database is first filled from.
 * At run time the database counts; read it through `skill-index.server`.
 */
export function skillsFromFiles(): readonly Skill[] {
  return [...natural, ...electrical, ...engineering, ...medical, ...agricultural, ...social, ...humanities] as Skill[];
}
