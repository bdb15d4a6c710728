import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { CHANNELS } from "~/domain/cases/model";
import { isCountryCode } from "~/domain/reference/countries";
import { broadFieldOf, isFieldCode } from "~/domain/reference/fields";
import { isTechnologyCode } from "~/domain/reference/technologies";
import { checkedBy, flagParam, oneOf, oneParam, type ParamsOf, parseParams } from "~/domain/params";
import { type CaseHistory, type Dimension, NO_COUNTRY } from "./model";

const isUuid = checkedBy((value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value));

const shape = {
  country: oneParam(checkedBy((value) => value === NO_COUNTRY || isCountryCode(value))),
  field: oneParam(checkedBy(isFieldCode)),
  technology: oneParam(checkedBy(isTechnologyCode)),
  institution: oneParam(isUuid),
  /** The accountable owner at the time of the event. */
  owner: oneParam(isUuid),
  channel: oneParam(oneOf(CHANNELS)),
  form: oneParam(oneOf(ENGAGEMENT_TYPES)),
  /** Only cases that the institution knew of: its members must not be able to count nominations that they have not been told about. */
  known: flagParam,
};

/** Filters the cases of a report; null (and `known` false) means no filter. The parts combine by AND. */
export type Selection = ParamsOf<typeof shape>;

/** Parses the selection from a URL; invalid values are ignored. */
export function parseSelection(params: URLSearchParams): Selection {
  return parseParams(shape, params);
}

/**
 * Whether a case matches the selection by the data frozen when it began. The owner is checked per event, not here. A
 * broad field includes its narrow ones. A technology refers to the list in force at that time, so that a selection has
 * the same cases as the line with its name.
 */
export function matcher(selection: Selection): (history: Omit<CaseHistory, "events">) => boolean {
  const { country, field, technology, institution, channel, form } = selection;
  return (one) =>
    (country === null || (one.countryCode ?? NO_COUNTRY) === country) &&
    (field === null || one.fieldCodes.some((code) => code === field || broadFieldOf(code) === field)) &&
    (technology === null || one.technologyCodes.includes(technology)) &&
    (institution === null || one.institutionId === institution) &&
    (channel === null || one.channel === channel) &&
    (form === null || one.engagementType === form);
}

/** The keys of a dimension under which an item of this owner is counted. */
export function keysOf(dimension: Dimension, history: CaseHistory, ownerId: string): readonly string[] {
  switch (dimension) {
    case "country":
      return [history.countryCode ?? NO_COUNTRY];
    case "field":
      return [...new Set(history.fieldCodes.map((code) => broadFieldOf(code) ?? code))];
    case "technology":
      return [...new Set(history.technologyCodes)];
    case "institution":
      return [history.institutionId];
    case "owner":
      return [ownerId];
    case "channel":
      return [history.channel];
  }
}
