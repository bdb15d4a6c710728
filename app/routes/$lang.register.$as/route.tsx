import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { passwordField } from "~/domain/identity/form-fields";
import { registerAccount } from "~/domain/identity/register-account.server";
import { Refusal } from "~/domain/refusal";
import { emailAddress, line } from "~/domain/text";
import { passwordMessage } from "~/http/credential-message.server";
import { parseForm } from "~/http/form.server";
import { getActor, requestLocale } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { startPath } from "~/http/start-path";
import { localePath } from "~/i18n/locale";
import { type PageHandle } from "~/ui/page-head";
import { RegisterPage } from "./register-page";

export const handle: PageHandle<typeof loader> = {
  title: ({ data, t }) => t(`account:register.${data.as}.title`),
  description: ({ data, t }) => t(`account:register.${data.as}.choiceLead`),
};

const AS = { expert: "expert", institution: "institution_member" } as const;

function chosen(as: string | undefined): keyof typeof AS {
  if (as !== "expert" && as !== "institution") throw new Refusal("not_found");
  return as;
}

const schema = z.object({
  displayName: line(120),
  email: emailAddress(),
  password: passwordField,
  consent: z.boolean({ error: "errors:validation.consentMissing" }),
});

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const as = chosen(args.params.as);
  const locale = requestLocale(args.request);
  const actor = await getActor(args);
  if (actor.kind === "user") throw redirect(startPath(actor, locale));
  return { as };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const as = chosen(args.params.as);
  const locale = requestLocale(args.request);
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply({ hideFields: ["password"] }), { status: 400 });
  const { displayName, email, password } = submission.value;
  const actor = await getActor(args);
  const verdict = await registerAccount(actor, { as: AS[as], displayName, email, password, locale }, args.context.clientAddress);
  if (!verdict.ok) {
    const fieldErrors = { password: [passwordMessage(locale, verdict.code)] };
    return data(submission.reply({ hideFields: ["password"], fieldErrors }), { status: 400 });
  }
  return redirect(localePath(locale, "/register/sent"));
});

export default RegisterPage;
