import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ExpertProfile } from "~/domain/experts/components/expert-profile";
import { getExpert } from "~/domain/experts/get-expert.server";
import { labelExpertView } from "~/domain/experts/label-expert-view";
import { setExpertVerified } from "~/domain/experts/set-expert-verified.server";
import { matchOrigin } from "~/domain/matches/match-origin";
import { recordId } from "~/domain/record-id";
import { skillIndex } from "~/domain/reference/skill-index.server";
import { maySearchExperts } from "~/domain/search/policy";
import { getActor, requestLocale, requireCoordinator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { todayInVietnam } from "~/platform/clock.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";
import { PrintButton } from "~/ui/print-button";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const actor = await getActor(args);
  const { audience, view, mayVerify } = await getExpert(actor, recordId(args.params.id));
  const index = await skillIndex();
  return {
    own: audience === "self",
    mayVerify,
    maySearch: maySearchExperts(actor).ok,
    matches: matchOrigin(new URL(args.request.url).searchParams),
    today: todayInVietnam(),
    expert: labelExpertView(view, locale, (id) => index.label(id, locale)),
  };
});

/** A coordinator marks the expert as verified, or withdraws it. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const id = recordId(args.params.id);
  const verified = (await args.request.formData()).get("verified") === "yes";
  await setExpertVerified(actor, id, verified);
  return redirect(localePath(requestLocale(args.request), `/experts/${id}`));
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.expert.fullName} · Nhịp Cầu` : "Nhịp Cầu" },
  { name: "robots", content: "noindex" },
];

export default function ExpertPage() {
  const { expert, own, matches, mayVerify, maySearch, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation("experts");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <Page>
      {maySearch ? (
        <div data-print="hide" className="mb-5">
          <Breadcrumbs
            items={[
              matches ? { label: t("fromMatches"), to: localePath(locale, matches) } : { label: tc("nav.experts"), to: localePath(locale, "/experts") },
              { label: expert.fullName },
            ]}
          />
        </div>
      ) : null}
      <ExpertProfile
        expert={expert}
        today={today}
        actions={
          <>
            {own ? (
              <LinkButton to={localePath(locale, "/profile")} variant="secondary" size="compact">
                {t("editOwn")}
              </LinkButton>
            ) : null}
            {mayVerify ? (
              <Form method="post">
                <Button variant="secondary" size="compact" name="verified" value={expert.verified ? "no" : "yes"}>
                  {expert.verified ? t("withdrawVerification") : t("verify")}
                </Button>
              </Form>
            ) : null}
            <PrintButton />
          </>
        }
      />
    </Page>
  );
}
