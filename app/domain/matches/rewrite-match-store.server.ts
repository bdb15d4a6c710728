import { type SearchKind } from "~/domain/outbox/kinds";
import { candidateIds } from "~/domain/search/read-documents.server";
import { refreshMatchCorpus } from "./match-corpus.server";
import { writeMatchNeeds } from "./write-match-needs.server";
import { writeMatchProfiles } from "./write-match-profiles.server";

/** Rewrites all ranking rows of a kind, whatever their version: after a taxonomy change, texts may refer to other skills. */
export async function rewriteMatchStore(kind: SearchKind, onProgress?: (written: number) => void): Promise<void> {
  let written = 0;
  for await (const ids of candidateIds(kind)) {
    await (kind === "expert" ? writeMatchProfiles(ids) : writeMatchNeeds(ids));
    written += ids.length;
    onProgress?.(written);
  }
  if (kind === "expert") await refreshMatchCorpus();
}
