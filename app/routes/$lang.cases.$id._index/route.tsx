import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useOutletContext, useSearchParams } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { countRivals } from "~/domain/cases/count-rivals.server";
import { getCase } from "~/domain/cases/get-case.server";
import { ownerCandidates } from "~/domain/cases/owner-candidates.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { todayInVietnam } from "~/domain/days";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { actOnCase } from "./act.server";
import { OpenContact, OwnContact } from "./contact";
import { Facts } from "./facts";
import { Invitation } from "./invitation";
import { Moves } from "./moves";
import { NextStepBox } from "./next-step-box";
import { overviewPage } from "./present.server";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const view = await getCase(actor, args.params.id ?? "");
  const managed = view.side === "institution" || view.side === "coordinator" ? view : null;
  const candidates = managed?.isOwner && managed.closedAt === null ? await ownerCandidates(actor, view.id) : [];
  const rivals = managed ? await countRivals(actor, view.id) : null;
  return overviewPage(view, { candidates, rivals, creationKey: randomUUID(), today: todayInVietnam() }, requestLocale(args.request));
});

export const action = answering(async (args: ActionFunctionArgs) =>
  actOnCase(args.request, await requireVerifiedUser(args), args.params.id ?? ""),
);

export const shouldRevalidate = revalidateWhenStale;

const DONE = ["accepted", "declined", "asked", "moved", "revoked", "disclosed", "started", "handedOver"] as const;

/** The state of a case, its next step and its owner; for the expert the invitation or the progress. */
export default function CaseOverview() {
  const page = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const { t } = useTranslation("cases");
  const locale = useLocale();
  const [search] = useSearchParams();
  const answer = posted?.answer;
  const done = answer ? undefined : DONE.find((each) => each === search.get("done"));
  const refusal =
    answer?.intent === "read_contact" || answer?.intent === "revoke" || answer?.intent === "disclose"
      ? answer.result.error?.[""]?.[0]
      : undefined;
  const hasMoves = page.moves.may.some((kind) => FORM_KINDS.includes(kind)) && !page.invitation;
  return (
    <>
      <div className="mb-6 space-y-4 empty:hidden">
        {done ? <Notice tone="success">{t(`done.${done}`)}</Notice> : null}
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-14">
        <div className="min-w-0 space-y-10">
          {page.invitation ? <Invitation invitation={page.invitation} answer={answer} /> : null}
          {page.next ? <NextStepBox caseId={page.id} next={page.next} closed={page.closed} /> : null}
          {page.stageText ? (
            <Notice standing action={<StageLink caseId={page.id} part={page.part} looksFurther={page.looksFurther} />}>
              {page.stageText}
            </Notice>
          ) : null}
          {hasMoves ? (
            <section aria-labelledby="moves" data-print="hide">
              <h2 id="moves" className="mb-3 text-xl font-semibold">
                {t("now.actions")}
              </h2>
              {page.next && !page.moves.answersFor ? <p className="mb-3 max-w-prose text-sm text-ink-soft">{t("now.notYours")}</p> : null}
              <Moves moves={page.moves} answer={answer} />
            </section>
          ) : null}
          {page.written.map(({ title, text }) => (
            <section key={title}>
              <h2 className="mb-2 text-xl font-semibold">{title}</h2>
              <blockquote className="max-w-prose border-l-2 border-line pl-4 whitespace-pre-line">{text}</blockquote>
            </section>
          ))}
          {page.ownContact ? <OwnContact contact={page.ownContact} /> : null}
          {page.contact ? <OpenContact {...page.contact} read={posted?.read} /> : null}
        </div>
        <div className="space-y-8">
          <Facts facts={page.facts} />
          {page.moves.asExpert || page.next ? (
            <p data-print="hide">
              <Link to={localePath(locale, `/cases/${page.id}/log`)} className="link">
                {t("log.all")}
              </Link>
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}

/** Where the expert goes next: the tab for the current stage, or other positions once the case has ended without one. */
function StageLink({
  caseId,
  part,
  looksFurther,
}: {
  caseId: string;
  part: "messages" | "dossier" | "interviews" | "engagement" | null;
  looksFurther: boolean;
}) {
  const { t } = useTranslation("cases");
  const locale = useLocale();
  const { tabs } = useOutletContext<{ tabs: readonly string[] }>();
  if (part && tabs.includes(part)) {
    return (
      <LinkButton to={localePath(locale, `/cases/${caseId}/${part}`)} variant="secondary" size="compact">
        {t("now.go", { part: t(`frame.${part}`) })}
      </LinkButton>
    );
  }
  if (!looksFurther) return null;
  return (
    <LinkButton to={localePath(locale, "/recommended")} variant="secondary" size="compact">
      {t("list.findPositions")}
    </LinkButton>
  );
}

/** Events that this page has a form for; the other tabs of the case have the rest. */
const FORM_KINDS: readonly string[] = [
  "invited",
  "taken_up",
  "dossier_opened",
  "interview_opened",
  "selected",
  "not_selected",
  "suggestion_withdrawn",
  "next_step_planned",
  "handed_over",
  "withdrawn",
];
