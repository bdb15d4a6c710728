import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type WorkKind } from "~/domain/vocabulary/people";
import { type LabelledExpert } from "../label-expert-view";
import { KeyWorkSign } from "./key-work-sign";
import { Section } from "./section";

type Props = { expert: Pick<LabelledExpert, "degrees" | "employments" | "works"> };

/** Work history, degrees, publications and patents, each newest first, key works before all others; empty parts are omitted. */
export function Career({ expert }: Props) {
  const { t } = useTranslation("experts");
  const { t: tc } = useTranslation("common");
  return (
    <>
      {expert.employments.length > 0 ? (
        <Section title={t("employment")}>
          <ul className="space-y-4">
            {expert.employments.map((post, index) => (
              <Entry key={index} when={`${post.fromYear} – ${post.toYear ?? tc("word.now")}`}>
                <p className="font-medium">{post.title}</p>
                <p className="text-ink-soft">{[post.organisation, post.country].filter(Boolean).join(", ")}</p>
                {post.description ? <p className="prose mt-1 whitespace-pre-line">{post.description}</p> : null}
              </Entry>
            ))}
          </ul>
        </Section>
      ) : null}
      {expert.degrees.length > 0 ? (
        <Section title={t("degrees")}>
          <ul className="space-y-4">
            {expert.degrees.map((degree, index) => (
              <Entry key={index} when={degree.year === null ? "" : String(degree.year)}>
                <p className="font-medium">
                  {tc(`degreeLevel.${degree.level}`)}, {degree.subject}
                </p>
                <p className="text-ink-soft">{[degree.organisation, degree.country].filter(Boolean).join(", ")}</p>
              </Entry>
            ))}
          </ul>
        </Section>
      ) : null}
      <Works works={expert.works} kind="publication" />
      <Works works={expert.works} kind="patent" />
    </>
  );
}

function Works({ works, kind }: { works: LabelledExpert["works"]; kind: WorkKind }) {
  const { t } = useTranslation("experts");
  const shown = works.filter((work) => work.kind === kind);
  if (shown.length === 0) return null;
  return (
    <Section title={t(`works.${kind}`)}>
      <ul className="space-y-4">
        {shown.map((work, index) => (
          <Entry key={index} when={work.year === null ? "" : String(work.year)}>
            <p className="font-medium">
              {work.url ? (
                <a href={work.url} rel="nofollow noopener external" className="link">
                  {work.title}
                </a>
              ) : (
                work.title
              )}
            </p>
            {work.keyWork ? <KeyWorkSign /> : null}
            <p className="text-ink-soft">{[work.venue, work.identifier].filter(Boolean).join(", ")}</p>
          </Entry>
        ))}
      </ul>
    </Section>
  );
}

function Entry({ when, children }: { when: string; children: ReactNode }) {
  return (
    <li className="grid gap-x-6 gap-y-0.5 sm:grid-cols-[7rem_1fr]">
      <p className="text-sm text-ink-soft tabular-nums sm:pt-0.5">{when}</p>
      <div className="min-w-0">{children}</div>
    </li>
  );
}
