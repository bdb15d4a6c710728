import { z } from "zod";
import { ENGAGEMENT_TYPES, type EngagementType } from "~/domain/experts/model";

export type MatchQuery = { page: number; form?: EngagementType | undefined; nearMisses?: boolean | undefined };

const schema = z.object({
  page: z.coerce.number().int().min(1).max(50).catch(1),
  form: z.enum(ENGAGEMENT_TYPES).optional().catch(undefined),
  nearMisses: z.boolean(),
});

/** What the address asks for; anything unknown in it falls back to the first page of everything. */
export function matchQuery(params: URLSearchParams): MatchQuery {
  return schema.parse({ page: params.get("page") ?? 1, form: params.get("form") ?? undefined, nearMisses: params.get("all") === "1" });
}

/** The address of another page of the same list. */
export function pageAddress(query: MatchQuery, page: number): string {
  const params = new URLSearchParams();
  if (query.form) params.set("form", query.form);
  if (query.nearMisses) params.set("all", "1");
  if (page > 1) params.set("page", String(page));
  return `?${params.toString()}`;
}
