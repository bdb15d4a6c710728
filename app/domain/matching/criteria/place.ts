import { TUNING } from "../weights";
import { assess, type Assessment, type OfferFacts } from "./assessment";

/** The province of the work against the provinces the expert welcomes; only for work done in Việt Nam. */
export function judgePlace({ availability, position, remote }: OfferFacts): Assessment {
  const { provinceCode } = position;
  if (remote || provinceCode === null) return assess([]);
  const welcome = availability.provinceCodes;
  if (welcome.length === 0) return assess([{ reason: { code: "place_open", provinceCode }, credit: 1, share: 1 }]);
  if (welcome.includes(provinceCode)) {
    return assess([{ reason: { code: "place_welcome", provinceCode }, credit: 1, share: 1 }]);
  }
  if (position.remotePossible) {
    const credit = TUNING.placeRemoteInsteadCredit;
    return assess([{ reason: { code: "place_remote_instead", provinceCode }, credit, share: 1 }]);
  }
  const credit = TUNING.placeNotListedCredit;
  return assess([{ reason: { code: "place_not_listed", provinceCode }, credit, share: 1 }]);
}
