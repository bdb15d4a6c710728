import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { decidePair, listMerges, listPairs, PAIRS_PAGE, type ShownPair } from "~/domain/duplicates/decide-pair.server";
import { PAIR_VIEWS } from "~/domain/duplicates/pair-view";
import { undoExpertMerge } from "~/domain/duplicates/merge-experts.server";
import { countryName } from "~/domain/reference/countries";
import { Refusal } from "~/domain/refusal";
import { requestLocale, requireCoordinator } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { formatDate } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { type Locale, localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { QueryTabs } from "~/ui/query-tabs";

/** Pairs of profiles that may be the same person, to be marked as distinct or merged; and merges that can be undone. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const locale = requestLocale(args.request);
  const search = new URL(args.request.url).searchParams;
  const view = PAIR_VIEWS.find((each) => each === search.get("view")) ?? "open";
  const { pairs, total, page } = await listPairs(actor, view, pageNumber(search.get("page")));
  const person = (card: ShownPair["first"]) => ({
    id: card.id,
    fullName: card.fullName,
    headline: pickText(locale, { vi: card.headlineVi, en: card.headlineEn }),
    place: placeOf(card, locale),
  });
  return {
    ...{ view, total, page, perPage: PAIRS_PAGE },
    pairs: pairs.map(({ first, second, reasons }) => ({ people: [person(first), person(second)], reasons })),
    merges:
      view === "open"
        ? (await listMerges(actor)).map(({ undoUntil, mergedAt: _at, ...merge }) => ({ ...merge, undoUntil: dayInVietnam(undoUntil) }))
        : [],
  };
});

function placeOf(card: { city: string; countryCode: string | null }, locale: Locale): string {
  return [card.city, card.countryCode ? countryName(card.countryCode, locale) : ""].filter((part) => part !== "").join(", ");
}

export const handle: PageHandle = { title: "shortlists:double.title" };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const form = await args.request.formData();
  const here = localePath(requestLocale(args.request), "/coordinator/duplicates");
  const [first, second] = [String(form.get("first")), String(form.get("second"))];
  switch (String(form.get("intent"))) {
    case "dismiss":
      await decidePair(actor, first, second, "dismissed");
      return data({ done: "dismissed" as const, first, second, kept: 0 });
    case "reopen":
      await decidePair(actor, first, second, "open");
      return redirect(`${here}?done=reopened`);
    case "undo": {
      const answer = await undoExpertMerge(actor, String(form.get("merge")));
      return answer.ok
        ? data({ done: "undone" as const, first, second, kept: answer.kept })
        : data({ done: "too_late" as const, first, second, kept: 0 }, 409);
    }
    default:
      throw new Refusal("not_found");
  }
});

export default function Duplicates() {
  const { view, pairs, merges, total, page, perPage } = useLoaderData<typeof loader>();
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader title={t("double.title")} lead={t("double.lead")} />
      <div className="mb-6 space-y-4 empty:hidden">
        <DoneNotice />
      </div>
      <QueryTabs
        label={t("double.views")}
        items={PAIR_VIEWS.map((each) => ({ to: `?view=${each}`, label: t(`double.view.${each}`), current: each === view }))}
      />
      {pairs.length === 0 ? (
        <EmptyState title={t("double.emptyTitle")}>{t("double.empty")}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {pairs.map(({ people, reasons }) => (
            <li key={people.map(({ id }) => id).join()} className="border-b border-line py-5">
              <div className="grid gap-4 md:grid-cols-2">
                {people.map((person) => (
                  <div key={person.id} className="min-w-0">
                    <Link to={localePath(locale, `/experts/${person.id}`)} className="link break-words font-semibold">
                      {person.fullName}
                    </Link>
                    {person.headline ? <p lang={person.headline.lang}>{person.headline.text}</p> : null}
                    <p className="text-sm text-ink-soft">{person.place}</p>
                  </div>
                ))}
              </div>
              <div className="mt-3 flex flex-wrap items-center gap-2">
                {reasons.map((reason) => (
                  <Badge key={reason} tone="warning">
                    {t(`double.reason.${reason}`)}
                  </Badge>
                ))}
                <span className="ml-auto flex flex-wrap gap-2">
                  {view === "open" ? (
                    <LinkButton
                      to={localePath(locale, `/coordinator/duplicates/merge?first=${people[0]?.id}&second=${people[1]?.id}`)}
                      variant="secondary"
                      size="compact"
                    >
                      {t("double.toMerge")}
                    </LinkButton>
                  ) : null}
                  <PairForm first={people[0]?.id ?? ""} second={people[1]?.id ?? ""} intent={view === "open" ? "dismiss" : "reopen"} />
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pageSize={perPage} total={total} to={(next) => `?view=${view}&page=${next}`} />
      {merges.length > 0 ? (
        <section aria-labelledby="merges" className="mt-12">
          <h2 id="merges" className="mb-3 text-xl font-semibold">
            {t("merge.recent")}
          </h2>
          <ul className="border-t border-line">
            {merges.map((merge) => (
              <li key={merge.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3">
                <span className="min-w-0 break-words">
                  {t("merge.line", { from: merge.fromName, into: merge.into?.name ?? t("merge.hidden") })}
                  <span className="block text-sm text-ink-soft">{t("merge.until", { date: formatDate(locale, merge.undoUntil) })}</span>
                </span>
                <Form method="post">
                  <input type="hidden" name="merge" value={merge.id} />
                  <Button variant="secondary" size="compact" name="intent" value="undo">
                    {t("merge.undo")}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

function PairForm({ first, second, intent }: { first: string; second: string; intent: "dismiss" | "reopen" }) {
  const { t } = useTranslation("shortlists");
  return (
    <Form method="post">
      <input type="hidden" name="first" value={first} />
      <input type="hidden" name="second" value={second} />
      <Button variant="quiet" size="compact" name="intent" value={intent}>
        {t(`double.${intent}`)}
      </Button>
    </Form>
  );
}

function DoneNotice() {
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { t } = useTranslation("shortlists");
  if (answer?.done === "too_late") return <Notice tone="danger">{t("merge.tooLate")}</Notice>;
  if (answer?.done === "undone")
    return <Notice tone="success">{answer.kept > 0 ? t("merge.undoneKept", { count: answer.kept }) : t("merge.undone")}</Notice>;
  if (answer?.done === "dismissed") {
    return (
      <Notice tone="success" action={<PairForm first={answer.first} second={answer.second} intent="reopen" />}>
        {t("double.dismissed")}
      </Notice>
    );
  }
  const done = search.get("done");
  return done === "merged" ? (
    <Notice tone="success">{t("merge.done")}</Notice>
  ) : done === "reopened" ? (
    <Notice tone="success">{t("double.reopened")}</Notice>
  ) : null;
}
