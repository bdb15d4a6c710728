import { isCoordinator, type Actor } from "~/domain/vocabulary/actor";
import { fields } from "~/domain/reference/fields";
import { currentTechnologies } from "~/domain/reference/technologies";
import { Refusal } from "~/domain/refusal";
import { tallySupplyAndDemand, type TallyFilter } from "~/domain/search/tally.server";
import { expertsForOnePosition, gapOf, type Gap } from "./gap";

/** One field, strategic technology or skill: its available experts and open positions. */
export type Balance = { code: string; experts: number; positions: number; perPosition: number | null; gap: Gap };

export type SupplyAndDemand = {
  experts: number;
  positions: number;
  /** The groups of the current list, in its order. */
  technologies: Balance[];
  /** The FORD codes, each broad field before its narrow ones. */
  fields: (Balance & { broad: boolean })[];
  /** The skills that the most open positions ask for. */
  skills: Balance[];
  /** Whether the search index did not respond and PostgreSQL was used instead. */
  degraded: boolean;
};

/**
 * Available experts compared with open positions, for each strategic technology, field and frequently requested skill.
 * A person with two fields counts in both, so the rows do not add up to the totals.
 * @throws Refusal `not_found` for anyone but coordinators
 */
export async function readSupplyAndDemand(actor: Actor, filter: TallyFilter): Promise<SupplyAndDemand> {
  if (!isCoordinator(actor)) throw new Refusal("not_found");
  const { experts, positions, skills, degraded } = await tallySupplyAndDemand(actor, filter);
  const balance = (code: string, have: number, want: number): Balance => ({
    code,
    experts: have,
    positions: want,
    perPosition: expertsForOnePosition(have, want),
    gap: gapOf(have, want),
  });
  return {
    experts: experts.total,
    positions: positions.total,
    technologies: currentTechnologies(filter.today).map(({ code }) =>
      balance(code, experts.technologies[code] ?? 0, positions.technologies[code] ?? 0),
    ),
    fields: fields().map(({ code, parent }) => ({
      ...balance(code, experts.fields[code] ?? 0, positions.fields[code] ?? 0),
      broad: parent === null,
    })),
    skills: skills.map((skill) => balance(skill.skillId, skill.experts, skill.positions)),
    degraded,
  };
}
