import { z } from "zod";
import { cleanLine } from "~/domain/clean-text";
import { type OfferedWork } from "./model";
import { bareDoi } from "./read-orcid-record";

const part = <T extends z.ZodType>(shape: T) => shape.nullish().catch(undefined);
const source = part(z.object({ source: part(z.object({ display_name: part(z.string()) })) }));

const pageShape = z.object({
  meta: part(z.object({ count: part(z.number()), next_cursor: part(z.string()) })),
  results: z.array(
    part(
      z.object({
        id: part(z.string()),
        doi: part(z.string()),
        title: part(z.string()),
        display_name: part(z.string()),
        publication_year: part(z.number()),
        type: part(z.string()),
        primary_location: source,
      }),
    ),
  ),
});

/** OpenAlex types that are not publications of their own. */
const LEFT_OUT = new Set(["paratext", "erratum", "retraction", "peer-review", "grant", "supplementary-materials"]);

/**
 * One page of OpenAlex's `/works?filter=author.orcid:...` [OpenAlex API, "Works"]. Works without a title are left out;
 * markup in titles is removed.
 * @returns the works and the cursor of the next page, null at the end
 */
export function readOpenAlexWorks(answer: unknown): { works: OfferedWork[]; next: string | null } {
  const page = pageShape.parse(answer);
  const works = page.results.flatMap((given): OfferedWork[] => {
    const title = plain(given?.title ?? given?.display_name, 400);
    if (!given || !title || LEFT_OUT.has(given.type ?? "")) return [];
    const doi = given.doi ? bareDoi(given.doi) : "";
    const year = given.publication_year ?? null;
    return [
      {
        kind: "work",
        key: `a${(given.id ?? doi).replace(/^https?:\/\/openalex\.org\//, "") || title.slice(0, 40)}`,
        workKind: given.type === "patent" ? "patent" : "publication",
        title,
        venue: plain(given.primary_location?.source?.display_name, 200),
        year: year !== null && year >= 1940 && year <= 2040 ? year : null,
        identifier: doi.slice(0, 120),
        url: doi ? `https://doi.org/${doi}` : "",
        source: "openalex",
      },
    ];
  });
  return { works, next: page.results.length === 0 ? null : (page.meta?.next_cursor ?? null) };
}

function plain(value: string | null | undefined, max: number): string {
  return cleanLine((value ?? "").slice(0, max * 4).replace(/<\/?[a-z][^<>]{0,40}>/gi, ""))
    .slice(0, max)
    .trim();
}
