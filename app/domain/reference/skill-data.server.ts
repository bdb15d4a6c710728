import aerospace from "./data/skills/aerospace.json";
import agricultural from "./data/skills/agricultural.json";
import civilMethods from "./data/skills/civil-methods.json";
import computing from "./data/skills/computing.json";
import ai from "./data/skills/computing-ai.json";
import dataAndCloud from "./data/skills/computing-data.json";
import security from "./data/skills/computing-security.json";
import software from "./data/skills/computing-software.json";
import civil from "./data/skills/engineering-civil.json";
import electrical from "./data/skills/engineering-electrical.json";
import mechanical from "./data/skills/engineering-mechanical.json";
import nanoAndProduction from "./data/skills/engineering-nano-and-production.json";
import engineering from "./data/skills/engineering-other.json";
import humanities from "./data/skills/humanities.json";
import mechanicalMethods from "./data/skills/mechanical-methods.json";
import medical from "./data/skills/medical.json";
import nanoAndProductionMethods from "./data/skills/nano-and-production-methods.json";
import natural from "./data/skills/natural-sciences.json";
import power from "./data/skills/power-engineering.json";
import quantum from "./data/skills/quantum-technology.json";
import robotics from "./data/skills/robotics-automation.json";
import semiconductors from "./data/skills/semiconductors.json";
import social from "./data/skills/social-sciences.json";
import telecommunications from "./data/skills/telecommunications.json";
import mathematics from "./data/skills/mathematics.json";
import physics from "./data/skills/physics.json";
import chemistry from "./data/skills/chemistry.json";
import earthEnvironment from "./data/skills/earth-environment.json";
import biology from "./data/skills/biology.json";
import biotechnology from "./data/skills/biotechnology.json";
import chemicalEnergy from "./data/skills/chemical-energy.json";
import materials from "./data/skills/materials.json";
import medicalTechnology from "./data/skills/medical-technology.json";
import clinicalMedicine from "./data/skills/clinical-medicine.json";
import publicHealth from "./data/skills/public-health.json";
import agricultureFood from "./data/skills/agriculture-food.json";
import economicsManagement from "./data/skills/economics-management.json";
import societyLaw from "./data/skills/society-law.json";
import educationHumanities from "./data/skills/education-humanities.json";
import ambiguous from "./data/ambiguous.json";
import { type Skill } from "./model";

/** One file per subject; a skill stands in the file of its subject, whatever its FORD field. */
const FILES = [
  natural,
  computing,
  ai,
  dataAndCloud,
  security,
  software,
  quantum,
  electrical,
  semiconductors,
  telecommunications,
  robotics,
  power,
  mechanical,
  mechanicalMethods,
  aerospace,
  civil,
  civilMethods,
  nanoAndProduction,
  nanoAndProductionMethods,
  engineering,
  medical,
  agricultural,
  social,
  humanities,
  mathematics,
  physics,
  chemistry,
  earthEnvironment,
  biology,
  biotechnology,
  chemicalEnergy,
  materials,
  medicalTechnology,
  clinicalMedicine,
  publicHealth,
  agricultureFood,
  economicsManagement,
  societyLaw,
  educationHumanities,
];

/**
 * The skills as the data files describe them: what the database is first filled from.
 * At run time the database counts; read it through `skill-index.server`.
 */
export function skillsFromFiles(): readonly Skill[] {
  return FILES.flat() as Skill[];
}

/** Names that several skills may have, so that none of them is found by such a name alone. */
export function ambiguousNames(): readonly string[] {
  return ambiguous.map((entry) => entry.term);
}
