import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { grantRole, withdrawRole } from "~/domain/leaving/change-roles.server";
import { disableAccount, enableAccount } from "~/domain/leaving/close-account.server";
import { getPerson } from "~/domain/identity/get-person.server";
import { ROLES, type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { type PageHandle } from "~/ui/page-head";
import { DONE, type Done, PersonPage, PROBLEMS } from "./person-page";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.person.displayName };

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["grant", "withdraw"]), role: z.enum(ROLES) }),
  z.object({ intent: z.enum(["disable", "enable"]) }),
]);

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const person = await getPerson(await requireAdministrator(args), args.params.id ?? "");
  const { searchParams } = new URL(args.request.url);
  return {
    person,
    done: DONE.find((what) => what === searchParams.get("done")) ?? null,
    problem: PROBLEMS.find((what) => what === searchParams.get("problem")) ?? null,
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const id = args.params.id ?? "";
  const submission = await parseForm(args.request, schema);
  // Only the buttons of this page post here.
  if (submission.status !== "success") throw new Refusal("not_found");
  const { done, verdict } = await carryOut(actor, id, submission.value);
  const outcome = verdict.ok ? `done=${done}` : `problem=${verdict.code}`;
  // An administrator who removed their own role can no longer open this page.
  const self = actor.userId === id && verdict.ok && (done === "withdrawn" || done === "disabled");
  return redirect(localePath(requestLocale(args.request), self ? "/account" : `/admin/people/${id}?${outcome}`));
});

async function carryOut(actor: UserActor, id: string, value: z.output<typeof schema>) {
  const done = (what: Done) => what;
  switch (value.intent) {
    case "grant":
      return { done: done("granted"), verdict: await grantRole(actor, id, value.role) };
    case "withdraw":
      return { done: done("withdrawn"), verdict: await withdrawRole(actor, id, value.role) };
    case "disable":
      return { done: done("disabled"), verdict: await disableAccount(actor, id) };
    case "enable":
      await enableAccount(actor, id);
      return { done: done("enabled"), verdict: { ok: true } as const };
  }
}

export default function PersonRoute() {
  return <PersonPage {...useLoaderData<typeof loader>()} />;
}
