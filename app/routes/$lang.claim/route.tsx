import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { passwordField } from "~/domain/identity/form-fields";
import { PASSWORD_MIN } from "~/domain/identity/password-length";
import { signIn } from "~/domain/identity/sign-in.server";
import { claimWithAccount, claimWithNewAccount } from "~/domain/imports/claim-entry.server";
import { declineEntry } from "~/domain/imports/decline-entry.server";
import { findClaim } from "~/domain/imports/find-claim.server";
import { personLines } from "~/domain/imports/describe-person.server";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { line } from "~/domain/text";
import { passwordMessage } from "~/http/credential-message.server";
import { checkForm } from "~/http/form.server";
import { goSignedIn } from "~/http/go-signed-in.server";
import { getActor, requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { linkToken } from "~/http/link-token";
import { requestOrigin } from "~/http/request-origin.server";
import { answering } from "~/http/respond.server";
import { formatDate } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { DescriptionList } from "~/ui/description-list";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle<typeof loader> = {
  title: ({ data, t }) => (data.closed ? t(`imports:claim.${data.closed}Title`) : t("imports:claim.title")),
  tokenInAddress: true,
};

const LONGEST_TOKEN = 100;

const schema = z.object({
  intent: z.literal("register"),
  displayName: line(120),
  password: passwordField,
  consent: z.boolean({ error: "errors:validation.consentMissing" }),
});

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const claim = await findClaim(await getActor(args), linkToken(args.request).slice(0, LONGEST_TOKEN));
  const headers = { "Referrer-Policy": "same-origin", "Cache-Control": "private, no-store" };
  if (claim.state !== "open") return data({ closed: claim.state, entry: null }, { headers });
  const index = await skillIndex();
  const skillName = (id: string) => index.find(index.current(id))?.[locale] ?? id;
  const entry = {
    name: claim.person.fullName,
    inviter: claim.inviter,
    source: claim.source,
    writtenOn: formatDate(locale, dayInVietnam(claim.writtenOn)),
    deleteOn: formatDate(locale, dayInVietnam(claim.deleteOn)),
    lines: personLines(locale, claim.person, skillName),
    hasAccount: claim.hasAccount,
    signedInAs: claim.signedInAs,
  };
  return data({ closed: null, entry }, { headers });
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const locale = requestLocale(args.request);
  const token = linkToken(args.request).slice(0, LONGEST_TOKEN);
  const again = redirect(`${localePath(locale, "/claim")}?token=${encodeURIComponent(token)}`);
  const form = await args.request.formData();
  const intent = form.get("intent");
  if (intent === "decline") {
    await declineEntry(await getActor(args), token);
    return again;
  }
  if (intent === "take") {
    const taken = await claimWithAccount(await requireVerifiedUser(args), token);
    if (!taken.ok) return again;
    return redirect(localePath(locale, taken.to === "draft" ? "/profile" : "/profile/imported"));
  }
  const submission = checkForm(form, schema, locale);
  if (submission.status !== "success") return data(submission.reply({ hideFields: ["password"] }), { status: 400 });
  const { displayName, password } = submission.value;
  const actor = await getActor(args);
  const claimed = await claimWithNewAccount(actor, { token, displayName, password, locale }, args.context.clientAddress);
  if (!claimed.ok) {
    if (claimed.code === "link" || claimed.code === "has_account") return again;
    return data(submission.reply({ hideFields: ["password"], fieldErrors: { password: [passwordMessage(locale, claimed.code)] } }), {
      status: 400,
    });
  }
  const signedIn = await signIn(actor, { email: claimed.email, password, staySignedIn: false }, requestOrigin(args));
  if (!signedIn.ok) return redirect(localePath(locale, "/sign-in"));
  return goSignedIn(args, signedIn.session, { asked: localePath(locale, "/profile"), locale });
});

export default function ClaimPage() {
  const { closed, entry } = useLoaderData<typeof loader>();
  const { t } = useTranslation("imports");
  const locale = useLocale();
  if (closed) {
    return (
      <Page width="prose">
        <PageHeader title={t(`claim.${closed}Title`)} lead={t(`claim.${closed}`)} />
        <LinkButton to={localePath(locale, closed === "claimed" ? "/sign-in" : "/")}>
          {closed === "claimed" ? t("claim.signIn") : t("claim.home")}
        </LinkButton>
      </Page>
    );
  }
  return (
    <Page width="form">
      <PageHeader title={t("claim.title")} lead={t("claim.lead")} />
      <DescriptionList
        items={[
          ...(entry.inviter ? [{ term: t("claim.by"), detail: entry.inviter }] : []),
          { term: t("claim.on"), detail: entry.writtenOn },
          ...(entry.source ? [{ term: t("claim.source"), detail: entry.source }] : []),
          { term: t("claim.why"), detail: t("claim.whyText") },
          { term: t("claim.until"), detail: entry.deleteOn },
        ]}
      />
      <section className="mt-10">
        <h2 className="mb-3 text-xl font-semibold">{t("claim.detail")}</h2>
        <DescriptionList items={entry.lines} />
      </section>
      <section className="mt-10">
        <h2 className="mb-2 text-xl font-semibold">{t("claim.takeTitle")}</h2>
        <p className="mb-6 max-w-prose">{t("claim.takeText")}</p>
        <TakeForm name={entry.name} hasAccount={entry.hasAccount} signedInAs={entry.signedInAs} />
      </section>
      <section className="mt-10 border-t border-line pt-6">
        <h2 className="mb-2 text-xl font-semibold">{t("claim.declineTitle")}</h2>
        <p className="mb-4 max-w-prose">{t("claim.declineText")}</p>
        <Form method="post">
          <Button variant="danger" name="intent" value="decline">
            {t("claim.declineSubmit")}
          </Button>
        </Form>
      </section>
    </Page>
  );
}

function TakeForm({ name, hasAccount, signedInAs }: { name: string; hasAccount: boolean; signedInAs: "same" | "other" | null }) {
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("imports");
  const { t: ta } = useTranslation("account");
  const { t: tl } = useTranslation("legal");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const [form, fields] = useForm<{ displayName: string; password: string; consent: string }>({
    id: "claim",
    lastResult,
    defaultValue: { displayName: name },
  });
  if (signedInAs === "same") {
    return (
      <Form method="post">
        <Button name="intent" value="take">
          {t("claim.takeSubmit")}
        </Button>
      </Form>
    );
  }
  if (signedInAs === "other")
    return (
      <Notice tone="warning" standing>
        {t("claim.otherAccount")}
      </Notice>
    );
  if (hasAccount) {
    return (
      <Notice
        standing
        action={
          <LinkButton to={`${localePath(locale, "/sign-in")}?to=${encodeURIComponent(pathname + search)}`}>{t("claim.signIn")}</LinkButton>
        }
      >
        {t("claim.hasAccount")}
      </Notice>
    );
  }
  const labels = { displayName: t("claim.displayName"), password: t("claim.password") };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <input type="hidden" name="intent" value="register" />
        <TextField field={fields.displayName} label={labels.displayName} autoComplete="name" />
        <TextField
          field={fields.password}
          label={labels.password}
          hint={t("claim.passwordHint", { min: PASSWORD_MIN })}
          type="password"
          autoComplete="new-password"
        />
        <div>
          <CheckboxField field={fields.consent} label={ta("register.consent")} />
          <p className="mt-2 text-sm text-ink-soft">
            {ta("register.readFirst")}{" "}
            <Link to={localePath(locale, "/privacy")} className="link">
              {tl("privacy.title")}
            </Link>
            ,{" "}
            <Link to={localePath(locale, "/terms")} className="link">
              {tl("terms.title")}
            </Link>
          </p>
        </div>
        <Button>{t("claim.submit")}</Button>
      </Form>
    </>
  );
}
