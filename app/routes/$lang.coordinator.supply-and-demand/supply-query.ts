import { z } from "zod";
import { ENGAGEMENT_TYPES, type EngagementType } from "~/domain/vocabulary/people";

/** Number of months within which an expert can start; null for any start. */
export const HORIZONS = [0, 3, 6, 12] as const;
export type SupplyQuery = { form: EngagementType | null; within: (typeof HORIZONS)[number] | null };

const schema = z.object({
  form: z.enum(ENGAGEMENT_TYPES).nullable().catch(null),
  within: z
    .enum(HORIZONS.map(String))
    .transform((months) => Number(months) as (typeof HORIZONS)[number])
    .nullable()
    .catch(null),
});

/** Parses the query of the address; unknown values are ignored. */
export function supplyQuery(params: URLSearchParams): SupplyQuery {
  return schema.parse({ form: params.get("form"), within: params.get("within") });
}
