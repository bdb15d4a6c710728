import { type SearchKind } from "~/domain/outbox/kinds";

/** The live index of a kind, without the deployment's prefix. */
export const INDEX_NAMES: Record<SearchKind, string> = { expert: "experts", position: "positions" };
