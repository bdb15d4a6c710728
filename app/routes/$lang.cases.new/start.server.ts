import { type UserActor } from "~/domain/vocabulary/actor";
import { inviteExpert } from "~/domain/cases/invite-expert.server";
import { nominateExpert } from "~/domain/cases/nominate-expert.server";
import { nominateOneself } from "~/domain/cases/nominate-oneself.server";
import { suggestExpert } from "~/domain/cases/suggest-expert.server";
import { type StartValue } from "./start-input";

/** Starts the case in the chosen way. Each way is one use case, which checks whether the actor may. */
export async function startFrom(actor: UserActor, pair: { expertId: string; positionId: string }, value: StartValue) {
  const { mode, creationKey, engagementType, text, fields, nominatorName, inviteNow } = value;
  const start = { ...pair, creationKey, engagementType };
  const invitation = { text, askedFields: fields };
  switch (mode) {
    case "invite":
      return inviteExpert(actor, { ...start, ...invitation });
    case "suggest":
      return suggestExpert(actor, { ...start, channel: "institution_search", note: text });
    case "nominate_as_mission":
      return suggestExpert(actor, {
        ...start,
        channel: "mission_nomination",
        note: inviteNow ? "" : text,
        invitation: inviteNow ? invitation : null,
      });
    case "nominate":
      return nominateExpert(actor, { ...start, nominatorName, note: text });
    case "nominate_oneself":
      return nominateOneself(actor, { ...start, note: text, fields });
  }
}
