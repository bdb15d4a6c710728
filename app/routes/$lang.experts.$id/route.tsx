import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { ExpertProfile } from "~/domain/experts/components/expert-profile";
import { hasPath } from "~/domain/cases/engagement/get-path.server";
import { getExpert } from "~/domain/experts/get-expert.server";
import { checkedSkillsInput } from "~/domain/experts/input";
import { labelExpertView } from "~/domain/experts/label-expert-view";
import { setExpertVerified } from "~/domain/experts/set-expert-verified.server";
import { setSkillsVerified } from "~/domain/experts/set-skills-verified.server";
import { type Actor, isCoordinator, verifiedMemberships } from "~/domain/vocabulary/actor";
import { StartLink } from "~/domain/cases/components/start-link";
import { matchOrigin } from "~/domain/matches/match-origin";
import { type ProfileAudience } from "~/domain/privacy/rules";
import { recordId } from "~/domain/record-id";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { maySearchExperts } from "~/domain/search/policy";
import { ShortlistLink } from "~/domain/shortlists/components/shortlist-link";
import { mayKeepShortlists } from "~/domain/shortlists/policy";
import { getActor, requestLocale, requireCoordinator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { todayInVietnam } from "~/domain/days";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PrintButton } from "~/ui/print-button";
import { CheckSkills } from "./check-skills";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const actor = await getActor(args);
  const id = recordId(args.params.id);
  const { audience, view, mayVerify, version } = await getExpert(actor, id);
  const index = await skillIndex();
  return {
    own: audience === "self",
    start: startOf(actor, audience),
    path: await hasPath(actor, id, audience === "self"),
    mayVerify,
    version,
    maySearch: maySearchExperts(actor).ok,
    mayList: audience !== "self" && mayKeepShortlists(actor).ok,
    matches: matchOrigin(new URL(args.request.url).searchParams),
    today: todayInVietnam(),
    expert: labelExpertView(view, locale, (id) => index.label(id, locale)),
  };
});

/** How the reader can start a case with this person; null if not at all. The form checks again for the position. */
function startOf(actor: Actor, audience: ProfileAudience): "introduce" | "invite" | "nominate" | null {
  if (actor.kind !== "user" || !actor.emailVerified || audience === "self") return null;
  if (isCoordinator(actor)) return "introduce";
  return verifiedMemberships(actor).some(({ role }) => role !== "viewer") ? "invite" : "nominate";
}

/** A coordinator marks the expert, or single skills, as verified, or withdraws the mark. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const id = recordId(args.params.id);
  const locale = requestLocale(args.request);
  const here = localePath(locale, `/experts/${id}`);
  const formData = await args.request.formData();
  const intent = formData.get("intent");
  if (intent === "check" || intent === "withdraw") {
    const t = translator(locale, "experts");
    return saveForm(args.request, {
      formData,
      schema: checkedSkillsInput,
      save: (value) => setSkillsVerified(actor, id, { ...value, verified: intent === "check" }),
      explain: () => t("check.stale"),
      to: `${here}?done=${intent}`,
    });
  }
  await setExpertVerified(actor, id, formData.get("verified") === "yes");
  return redirect(here);
});

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.expert.fullName };

export default function ExpertPage() {
  const { expert, own, start, path, matches, mayVerify, version, maySearch, mayList, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation("experts");
  const { t: te } = useTranslation("engagements");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <Page>
      {maySearch ? (
        <div data-print="hide" className="mb-5">
          <Breadcrumbs
            items={[
              matches
                ? { label: t("fromMatches"), to: localePath(locale, matches) }
                : { label: tc("nav.experts"), to: localePath(locale, "/experts") },
              { label: expert.fullName },
            ]}
          />
        </div>
      ) : null}
      <ExpertProfile
        expert={expert}
        today={today}
        belowSkills={
          version === null ? null : (
            <CheckSkills
              key={`${version} ${expert.skills.map((skill) => skill.verifiedOn).join()}`}
              skills={expert.skills}
              version={version}
            />
          )
        }
        actions={
          <>
            {own ? (
              <LinkButton to={localePath(locale, "/profile")} variant="secondary" size="compact">
                {t("editOwn")}
              </LinkButton>
            ) : null}
            {start ? <StartLink what={start} expertId={expert.id} /> : null}
            {path ? (
              <LinkButton to={localePath(locale, `/experts/${expert.id}/path`)} variant="secondary" size="compact">
                {te("path.crumb")}
              </LinkButton>
            ) : null}
            {mayList ? <ShortlistLink expertId={expert.id} /> : null}
            {mayVerify ? (
              <LinkButton to={localePath(locale, `/experts/${expert.id}/positions`)} variant="secondary" size="compact">
                {t("positionsThatFit")}
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
