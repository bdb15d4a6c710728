import { oneOf, oneParam } from "~/domain/params";
import { ENGAGEMENT_TYPES, type EngagementType } from "~/domain/vocabulary/people";

/** Number of months within which an expert can start; null for any start. */
export const HORIZONS = [0, 3, 6, 12] as const;
export type SupplyQuery = { form: EngagementType | null; within: (typeof HORIZONS)[number] | null };

/** Parses the query of the address; unknown values are ignored. */
export function supplyQuery(params: URLSearchParams): SupplyQuery {
  const [within] = params.getAll("within");
  return {
    form: oneParam(oneOf(ENGAGEMENT_TYPES))(params.getAll("form")),
    within: HORIZONS.find((months) => String(months) === within) ?? null,
  };
}
