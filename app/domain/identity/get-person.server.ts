import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type Actor, type Role } from "~/domain/vocabulary/actor";
import { mayAdminister } from "./policy";

export type Person = {
  id: string;
  displayName: string;
  email: string;
  roles: Role[];
  emailVerified: boolean;
  disabled: boolean;
  self: boolean;
};

/** One account, for its administration. */
export async function getPerson(actor: Actor, id: string): Promise<Person> {
  ensure(mayAdminister(actor), "not_found");
  const row = await db.user.findUnique({
    where: { id: recordId(id) },
    select: { id: true, displayName: true, email: true, emailVerifiedAt: true, disabledAt: true, roles: { select: { role: true } } },
  });
  if (!row) throw new Refusal("not_found");
  return {
    id: row.id,
    displayName: row.displayName,
    email: row.email,
    roles: row.roles.map((grant) => grant.role).sort(),
    emailVerified: row.emailVerifiedAt !== null,
    disabled: row.disabledAt !== null,
    self: actor.kind === "user" && actor.userId === row.id,
  };
}
