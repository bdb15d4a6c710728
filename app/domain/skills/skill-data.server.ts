import aerospace from "./data/aerospace.json";
import agricultural from "./data/agricultural.json";
import civilMethods from "./data/civil-methods.json";
import computing from "./data/computing.json";
import ai from "./data/computing-ai.json";
import dataAndCloud from "./data/computing-data.json";
import security from "./data/computing-security.json";
import software from "./data/computing-software.json";
import civil from "./data/engineering-civil.json";
import electrical from "./data/engineering-electrical.json";
import mechanical from "./data/engineering-mechanical.json";
import nanoAndProduction from "./data/engineering-nano-and-production.json";
import engineering from "./data/engineering-other.json";
import humanities from "./data/humanities.json";
import mechanicalMethods from "./data/mechanical-methods.json";
import medical from "./data/medical.json";
import nanoAndProductionMethods from "./data/nano-and-production-methods.json";
import natural from "./data/natural-sciences.json";
import power from "./data/power-engineering.json";
import quantum from "./data/quantum-technology.json";
import robotics from "./data/robotics-automation.json";
import semiconductors from "./data/semiconductors.json";
import social from "./data/social-sciences.json";
import telecommunications from "./data/telecommunications.json";
import mathematics from "./data/mathematics.json";
import physics from "./data/physics.json";
import chemistry from "./data/chemistry.json";
import earthEnvironment from "./data/earth-environment.json";
import biology from "./data/biology.json";
import biotechnology from "./data/biotechnology.json";
import chemicalEnergy from "./data/chemical-energy.json";
import materials from "./data/materials.json";
import medicalTechnology from "./data/medical-technology.json";
import clinicalMedicine from "./data/clinical-medicine.json";
import publicHealth from "./data/public-health.json";
import agricultureFood from "./data/agriculture-food.json";
import economicsManagement from "./data/economics-management.json";
import societyLaw from "./data/society-law.json";
import educationHumanities from "./data/education-humanities.json";
import ambiguous from "./data/ambiguous.json";
import { type Skill } from "~/domain/reference/model";

/** One file per subject; a skill is in the file of its subject, regardless of its FORD field. */
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
 * The skills as described in the data files: the initial content of the database. At run time the database is
 * authoritative; read it through `skill-index.server`.
 */
export function skillsFromFiles(): readonly Skill[] {
  return FILES.flat() as Skill[];
}

/** Names shared by several skills, so none of them is found by such a name alone. */
export function ambiguousNames(): readonly string[] {
  return ambiguous.map((entry) => entry.term);
}
