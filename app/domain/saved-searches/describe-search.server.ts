import { type Actor } from "~/domain/vocabulary/actor";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { expertChips } from "~/domain/search/expert-chips.server";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { positionChips } from "~/domain/search/position-chips.server";
import { parsePositionQuery } from "~/domain/search/positions-query";
import { type Locale } from "~/i18n/locale";
import { type StoredSearch } from "./model";
import { nameLookedUp, nameSearches } from "./name-looked-up.server";

/** Describes a search's filters in the reader's language, one per line; an empty list for a search without filters. */
export async function describeSearch(actor: Actor, { kind, query: text }: StoredSearch, locale: Locale): Promise<string[]> {
  const skills = await skillIndex();
  const label = (id: string) => skills.label(id, locale);
  const params = new URLSearchParams(text);
  if (kind === "position") {
    const query = parsePositionQuery(params);
    return positionChips(query, locale, label, await nameSearches(actor, query.saved)).map((chip) => chip.label);
  }
  const query = parseExpertQuery(params);
  return expertChips(query, locale, label, await nameLookedUp(actor, query, locale)).map((chip) => chip.label);
}
