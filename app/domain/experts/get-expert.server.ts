import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { expertView, type ExpertView } from "~/domain/privacy/expert-view";
import { profileAudience, type ProfileAudience } from "~/domain/privacy/rules";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { gateOf } from "./gate";
import { mayVerifyExpert } from "./policy";
import { readExpert } from "./read-expert.server";

/** `version` is for those who may verify the expert: a verification applies to the profile of that version. */
export type SeenExpert = { audience: ProfileAudience; view: ExpertView; mayVerify: boolean; version: number | null };

/**
 * A profile as visible to this actor. `not_found` for an unknown id and for everyone who may not see it, so that the
 * two cannot be distinguished. Each view by an institution or a coordinator is recorded: experts can see who viewed
 * their profile.
 */
export async function getExpert(actor: Actor, id: string): Promise<SeenExpert> {
  const record = await readExpert(db, { id });
  const audience = record && profileAudience(actor, gateOf(record));
  if (!record || !audience) throw new Refusal("not_found");
  if (actor.kind === "user" && (audience === "institution" || audience === "coordinator")) {
    await recordAudit(db, { actorId: actor.userId, kind: "expert.viewed", subject: "expert", subjectId: id, data: { as: audience } });
  }
  const mayVerify = mayVerifyExpert(actor, record).ok;
  return { audience, view: expertView(record, audience), mayVerify, version: mayVerify ? record.version : null };
}
