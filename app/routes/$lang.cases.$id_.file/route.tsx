import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { getDossier } from "~/domain/cases/dossier/get-dossier.server";
import { EngagementTerms } from "~/domain/cases/engagement/components/engagement-terms";
import { getCaseEngagement } from "~/domain/cases/engagement/get-case-engagement.server";
import { listInterviews } from "~/domain/cases/interviews/list-interviews.server";
import { LogTable } from "~/domain/cases/components/log-table";
import { getCaseFrame } from "~/domain/cases/get-case-frame.server";
import { getCaseLog } from "~/domain/cases/get-case-log.server";
import { getCase } from "~/domain/cases/get-case.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDate, formatDateTime } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { todayInVietnam } from "~/domain/days";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { DescriptionList } from "~/ui/description-list";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { PrintButton } from "~/ui/print-button";
import { caseFile } from "./case-file.server";

/** A whole case for printing, as far as the reader may see it: facts, messages, dossier, interviews, engagement, log. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const frame = await getCaseFrame(actor, args.params.id ?? "");
  const has = (tab: string) => frame.tabs.some((each) => each === tab);
  const view = await getCase(actor, frame.id);
  const dossier = has("dossier") ? await getDossier(actor, frame.id) : null;
  const interviews = has("interviews") ? await listInterviews(actor, frame.id) : null;
  const engagement = has("engagement") ? await getCaseEngagement(actor, frame.id) : null;
  const log = has("log") ? await getCaseLog(actor, frame.id) : [];
  return {
    today: todayInVietnam(),
    file: caseFile({ frame, view, dossier, interviews }, locale),
    engagements: engagement?.engagements ?? [],
    researchOrder: engagement?.researchOrder ?? false,
    log,
  };
});

export const handle: PageHandle<typeof loader> = { title: ({ data, t }) => `${data.file.who}: ${t("cases:file.title")}` };

export default function CaseFile() {
  const { file, engagements, researchOrder, log, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const { t: td } = useTranslation("dossiers");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader
        above={
          <div data-print="hide">
            <Breadcrumbs
              items={[
                { label: t("list.title"), to: localePath(locale, "/cases") },
                { label: file.who, to: localePath(locale, `/cases/${file.id}`) },
                { label: t("file.title") },
              ]}
            />
          </div>
        }
        title={file.who}
        lead={
          <p>
            {file.position} · {file.institution}
          </p>
        }
        actions={<PrintButton />}
      />
      <div className="space-y-10">
        <Section title={t("facts.title")}>
          <DescriptionList
            items={[
              { term: t("list.state"), detail: ti(`stage.${file.stage}`) },
              { term: t("facts.channel"), detail: ti(`channel.${file.channel}`) },
              { term: t("facts.form"), detail: tc(`engagementType.${file.engagementType}`) },
              { term: t("facts.began"), detail: formatDate(locale, file.beganOn) },
              ...(file.owner ? [{ term: t("list.owner"), detail: file.owner }] : []),
              ...(file.nextStep && file.dueOn
                ? [
                    {
                      term: t("list.next"),
                      detail: `${ti(`nextStep.${file.nextStep}`)} (${t("now.due", { date: formatDate(locale, file.dueOn) })})`,
                    },
                  ]
                : []),
              ...(file.nominator ? [{ term: t("facts.nominator"), detail: file.nominator }] : []),
            ]}
          />
        </Section>
        {file.written.map(({ title, text }) => (
          <Section key={title} title={title}>
            <p className="max-w-prose whitespace-pre-line">{text}</p>
          </Section>
        ))}
        {file.documents.length > 0 ? (
          <Section title={t("frame.dossier")}>
            <DescriptionList
              items={file.documents.map((document) => ({
                term: td(`kind.${document.kind}`),
                detail: `${document.name} · ${t("file.version", { version: document.version })} · ${formatDateTime(locale, document.at)}`,
              }))}
            />
          </Section>
        ) : null}
        {file.interviews.length > 0 ? (
          <Section title={t("frame.interviews")}>
            <ul className="list-disc space-y-1 pl-5">
              {file.interviews.map(({ id, state, startsAt, place }) => (
                <li key={id}>
                  {[startsAt ? formatDateTime(locale, startsAt) : null, td(`interviews.state.${state}`), place].filter(Boolean).join(" · ")}
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {engagements.map((engagement) => (
          <EngagementTerms key={engagement.id} engagement={engagement} researchOrder={researchOrder} />
        ))}
        {log.length > 0 ? (
          <Section title={t("frame.log")} long>
            <LogTable entries={log} />
          </Section>
        ) : null}
      </div>
      <p className="mt-8 text-sm text-ink-soft">{t("file.made", { date: formatDate(locale, today) })}</p>
    </Page>
  );
}

function Section({ title, long = false, children }: { title: string; long?: boolean; children: React.ReactNode }) {
  return (
    <section data-print={long ? "flow" : "keep"}>
      <h2 className="mb-3 text-xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}
