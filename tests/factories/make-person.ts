import { actorOf } from "./actor-of";
import { makeExpert } from "./make-expert";

/** An expert with the actor who signs in as them. */
export async function makePerson(own: Parameters<typeof makeExpert>[0]) {
  const made = await makeExpert(own);
  return { ...made, actor: await actorOf(made.userId) };
}
