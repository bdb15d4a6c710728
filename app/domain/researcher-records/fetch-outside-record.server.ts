import { countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { fetchJson, OutsideError, type OutsideFailure } from "~/platform/outside-json.server";
import { mergeWorks } from "./merge-works";
import { OFFERED_LIMITS, type OfferedWork, type OutsideRecord } from "./model";
import { parseOrcidId } from "./orcid-id";
import { readOpenAlexWorks } from "./read-openalex-works";
import { readOrcidRecord } from "./read-orcid-record";

const ORCID_LIMITS = { timeoutMs: 10_000, maxBytes: 20_000_000 };
const OPENALEX_LIMITS = { timeoutMs: 8_000, maxBytes: 10_000_000 };
const PER_PAGE = 100;
/** Maximum number of pages: pages may hold fewer works than announced, and a service could return new cursors endlessly. */
const MAX_PAGES = 2 * Math.ceil(OFFERED_LIMITS.works / PER_PAGE);

/** Base addresses of the two services, without a path. */
export type Sources = { orcid: string; openAlex: string };

/**
 * Fetches the data of ORCID and OpenAlex for an iD and keeps them for a day as an offer to this person, who then chooses
 * line by line. The profile does not change. If OpenAlex fails, the offer contains ORCID data only and says so.
 * A typed iD does not prove the person's identity: the lines taken remain the person's own claim.
 */
export async function fetchOutsideRecord(
  actor: UserActor,
  typed: string,
  sources: Sources = { orcid: env().ORCID_API_URL, openAlex: env().OPENALEX_API_URL },
): Promise<Verdict<"not_an_orcid" | OutsideFailure>> {
  if (!actor.expertId) throw new Refusal("not_found");
  const orcid = parseOrcidId(typed);
  if (!orcid) return refused("not_an_orcid");
  await countAttemptOrRefuse("outside_record", actor.userId);
  try {
    const [record, openAlex] = await Promise.all([fetchOrcid(orcid, sources.orcid), fetchOpenAlex(orcid, sources.openAlex)]);
    const merged = { ...record, works: mergeWorks(record.works, openAlex.works).slice(0, OFFERED_LIMITS.works) };
    const offer = { orcid, fetchedAt: new Date(), record: merged, complete: openAlex.complete };
    await db.outsideOffer.upsert({
      where: { expertId: actor.expertId },
      create: { expertId: actor.expertId, ...offer },
      update: offer,
      select: { expertId: true },
    });
    return allowed;
  } catch (error) {
    if (error instanceof OutsideError) return refused(error.code);
    throw error;
  }
}

async function fetchOrcid(orcid: string, base: string): Promise<OutsideRecord> {
  const answer = await fetchJson(new URL(`${base.replace(/\/+$/, "")}/v3.0/${orcid}/record`), ORCID_LIMITS);
  try {
    return readOrcidRecord(answer);
  } catch (error) {
    throw new OutsideError("bad_answer", { cause: error });
  }
}

/** Fetches page by page up to the size of an offer. Incomplete when OpenAlex stops responding; the partial result is still offered. */
async function fetchOpenAlex(orcid: string, base: string): Promise<{ works: OfferedWork[]; complete: boolean }> {
  const works: OfferedWork[] = [];
  let cursor: string | null = "*";
  try {
    for (let pages = 0; cursor !== null && works.length < OFFERED_LIMITS.works && pages < MAX_PAGES; pages += 1) {
      const url = new URL(`${base.replace(/\/+$/, "")}/works`);
      url.search = new URLSearchParams({
        filter: `author.orcid:${orcid}`,
        "per-page": String(PER_PAGE),
        cursor,
        select: "id,doi,title,display_name,publication_year,type,primary_location",
        ...(env().OPENALEX_MAILTO ? { mailto: env().OPENALEX_MAILTO ?? "" } : {}),
      }).toString();
      const page = readOpenAlexWorks(await fetchJson(url, OPENALEX_LIMITS));
      works.push(...page.works);
      cursor = page.next === cursor ? null : page.next;
    }
    return { works, complete: true };
  } catch (error) {
    log.warn({ code: error instanceof OutsideError ? error.code : "bad_answer" }, "OpenAlex did not answer");
    return { works, complete: false };
  }
}
