import { Form, useParams } from "@remix-run/react";
import { CalendarPlus } from "lucide-react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type InterviewView, VIETNAM } from "~/domain/cases/interviews/model";
import { formatDateTime } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";

const TONES = { proposed: "warning", agreed: "success", held: "neutral", cancelled: "neutral" } as const;

/** One interview: its times in both time zones and the reader's actions. `children` is the form to propose other times. */
export function InterviewCard({
  interview,
  expertZone,
  now,
  children,
}: {
  interview: InterviewView;
  expertZone: string | null;
  now: string;
  children: ReactNode;
}) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const { id: caseId = "" } = useParams();
  const { id, state, startsAt, slots, may } = interview;
  const open = state === "proposed";
  return (
    <Card as="li">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={TONES[state]}>{t(`interviews.state.${state}`)}</Badge>
        <span className="text-sm text-ink-soft">{t("interviews.minutes", { count: interview.minutes })}</span>
      </p>
      {startsAt ? (
        <div className="mt-3">
          {open ? <p className="text-sm text-ink-soft">{t("interviews.standsUntil")}</p> : null}
          <BothTimes at={startsAt} expertZone={expertZone} strong={!open} />
        </div>
      ) : null}
      {open ? (
        <div className="mt-4">
          <p>{interview.proposedBy === "expert" ? t("interviews.proposedBy.expert") : t("interviews.proposedBy.other")}</p>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {slots.map((slot) => (
              <li key={slot} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <BothTimes at={slot} expertZone={expertZone} />
                {slot <= now ? (
                  <span className="text-sm text-ink-soft">{t("interviews.past")}</span>
                ) : may.accept ? (
                  <Move interview={interview} intent="accept" slot={slot} label={t("interviews.choose")} />
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {interview.place ? <Fact label={t("interviews.place")}>{interview.place}</Fact> : null}
      {interview.note ? <Fact label={t("interviews.note")}>{interview.note}</Fact> : null}
      <div data-print="hide" className="mt-4 flex flex-wrap items-center gap-3 empty:hidden">
        {startsAt && state === "agreed" ? (
          <a href={localePath(locale, `/cases/${caseId}/interviews/${id}.ics`)} className="link inline-flex min-h-11 items-center gap-2">
            <CalendarPlus aria-hidden="true" className="size-4" />
            {t("interviews.calendarFile")}
          </a>
        ) : null}
        {may.held ? <Move interview={interview} intent="held" label={t("interviews.held")} /> : null}
      </div>
      <div data-print="hide" className="mt-3 space-y-3 empty:hidden">
        {children ? <Disclosure summary={t("interviews.otherTitle")}>{children}</Disclosure> : null}
        {may.cancel ? (
          <Disclosure summary={t("interviews.cancel")}>
            <p className="mb-3">{t("interviews.cancelSure")}</p>
            <Move interview={interview} intent="cancel" label={t("interviews.cancel")} />
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}

function Move({
  interview,
  intent,
  slot,
  label,
}: {
  interview: InterviewView;
  intent: "accept" | "cancel" | "held";
  slot?: string;
  label: string;
}) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={interview.id} />
      <input type="hidden" name="version" value={interview.version} />
      {slot ? <input type="hidden" name="slot" value={slot} /> : null}
      <Button
        variant={intent === "cancel" ? "danger" : intent === "accept" ? "primary" : "secondary"}
        size="compact"
        name="intent"
        value={intent}
      >
        {label}
      </Button>
    </Form>
  );
}

/** The display name of a time zone: its city. */
function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** The same moment in the expert's time zone and in that of Việt Nam. */
function BothTimes({ at, expertZone, strong = false }: { at: string; expertZone: string | null; strong?: boolean }) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const inZone = (zone: string, name: string) => t("interviews.inZone", { time: formatDateTime(locale, at, zone), zone: name });
  return (
    <time dateTime={at} className={`block tabular-nums ${strong ? "font-semibold" : ""}`}>
      {expertZone ? <span className="block">{inZone(expertZone, cityOf(expertZone))}</span> : null}
      <span className="block">{inZone(VIETNAM, t("interviews.zone.vietnam"))}</span>
    </time>
  );
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <p className="mt-3 max-w-prose wrap-anywhere whitespace-pre-line">
      <span className="font-medium">{label}:</span> {children}
    </p>
  );
}
