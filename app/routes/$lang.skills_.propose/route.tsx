import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { skillOf } from "~/domain/taxonomy/form-of-skill";
import { listOwnProposals } from "~/domain/taxonomy/list-own-proposals.server";
import { proposalForm } from "~/domain/taxonomy/input";
import { LIMITS } from "~/domain/taxonomy/model";
import { proposeSkill } from "~/domain/taxonomy/propose-skill.server";
import { cleanLine } from "~/domain/clean-text";
import { creationKey } from "~/domain/text";
import { Refusal } from "~/domain/refusal";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { ownPath } from "~/http/return-path";
import { skillFormOptions } from "~/http/skill-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { OwnProposals } from "./own-proposals";
import { ProposeForm } from "./propose-form";

export const handle: PageHandle = { title: "taxonomy:propose.title" };

/** Letters that only Vietnamese has: a typed name that contains one is taken for Vietnamese. */
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const own = await listOwnProposals(actor);
  const locale = requestLocale(args.request);
  const { searchParams } = new URL(args.request.url);
  const typed = cleanLine(searchParams.get("q") ?? "").slice(0, LIMITS.name);
  const inVietnamese = locale === "vi" || VIETNAMESE.test(typed);
  return {
    start: { labelVi: inVietnamese ? typed : "", labelEn: inVietnamese ? "" : typed },
    from: ownPath(searchParams.get("from")),
    done: searchParams.get("done") === "sent",
    creationKey: randomUUID() as string,
    options: skillFormOptions(locale),
    own,
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const formData = await args.request.formData();
  const key = creationKey.safeParse(formData.get("creationKey"));
  // Every form of this page has one.
  if (!key.success) throw new Refusal("not_found");
  const submission = checkForm(formData, proposalForm, locale);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { broader, broaderText } = submission.value;
  const broaderId = skillOf(await skillIndex(), broader, broaderText);
  if (broaderId === null && broaderText !== "") {
    const message = translator(locale, "taxonomy")("problem.unknown_skill", { value: broaderText });
    return data(submission.reply({ fieldErrors: { broader: [message] } }), 400);
  }
  await proposeSkill(actor, { creationKey: key.data, broaderId, values: submission.value });
  const from = ownPath(formData.get("from"));
  return redirect(`${localePath(locale, "/skills/propose")}?${new URLSearchParams({ done: "sent", ...(from ? { from } : {}) })}`);
});

export default function ProposeSkill() {
  const { start, from, done, creationKey: key, options, own } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("taxonomy");
  return (
    <Page width="form">
      <PageHeader
        title={t("propose.title")}
        lead={t("propose.lead")}
        above={
          from ? (
            <Link className="link" to={from}>
              {t("propose.back")}
            </Link>
          ) : null
        }
      />
      {done && !lastResult ? (
        <div className="mb-8">
          <Notice
            tone="success"
            action={
              from ? (
                <Link className="link" to={from}>
                  {t("propose.back")}
                </Link>
              ) : undefined
            }
          >
            {t("propose.sent")}
          </Notice>
        </div>
      ) : null}
      <ProposeForm
        key={done ? "sent" : "new"}
        start={start}
        options={options}
        hidden={{ creationKey: key, ...(from ? { from } : {}) }}
        lastResult={lastResult}
      />
      <OwnProposals proposals={own} />
    </Page>
  );
}
