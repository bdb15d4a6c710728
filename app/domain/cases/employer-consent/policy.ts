import { type CaseReading } from "../read-case-as.server";
import { isContactOpen } from "../rules";

type Seen = Pick<CaseReading["found"], "expertId" | "state" | "awaitsInstitution">;

/**
 * Whether a side of a case sees what its expert said about their employer: the expert always, the other side like disclosed
 * contact details, from the acceptance to the end of the case.
 */
export function seesEmployerConsent<One extends Seen>(found: One, side: CaseReading["side"]): found is One & { expertId: string } {
  return found.expertId !== null && (side === "expert" || isContactOpen(found));
}
