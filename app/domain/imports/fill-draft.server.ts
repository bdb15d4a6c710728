import { todayInVietnam } from "~/domain/days";
import { type Transaction } from "~/platform/db.server";
import { applyProposal } from "./apply-proposal.server";
import { type Person } from "./json-columns";
import { NOTHING_SAID, proposalsFor } from "./proposal";

/** Copies the imported data into a new, empty, unpublished profile, which the person then corrects step by step. */
export async function fillDraft(tx: Transaction, expertId: string, person: Person): Promise<void> {
  for (const proposal of proposalsFor(person, NOTHING_SAID, todayInVietnam())) await applyProposal(tx, expertId, proposal);
}
