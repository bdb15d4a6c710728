import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { ImportFrame } from "~/domain/imports/components/import-frame";
import { getWords } from "~/domain/imports/get-words.server";
import { listRows, ROW_FILTERS } from "~/domain/imports/list-rows.server";
import { ROW_CHOICES, type RowChoice } from "~/domain/imports/model";
import { requestRun } from "~/domain/imports/move-import.server";
import { openSteps } from "~/domain/imports/open-steps";
import { saveChoices } from "~/domain/imports/save-choices.server";
import { recordVersion } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { QueryTabs } from "~/ui/query-tabs";
import { RowList } from "./row-list";

export const handle: PageHandle = { title: "imports:rows.title" };
export const shouldRevalidate = revalidateWhenStale;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const id = args.params.id ?? "";
  const { searchParams } = new URL(args.request.url);
  const filter = ROW_FILTERS.find((each) => each === searchParams.get("show")) ?? "all";
  const page = pageNumber(searchParams.get("page"));
  const list = await listRows(actor, id, filter, page);
  if (list.state !== "ready") throw redirect(localePath(locale, `/imports/${id}`));
  const words = await getWords(actor, id);
  return {
    id,
    filter,
    page,
    kind: list.kind,
    state: list.state,
    version: list.version,
    counts: ROW_FILTERS.map((each) => ({ filter: each, count: list.counts[each] })),
    total: list.total,
    pageSize: list.pageSize,
    wordsLeft: words.total,
    rows: list.rows.map((row) => ({
      number: row.number,
      stopped: row.stopped,
      double: row.double,
      choices: row.double && !row.stopped ? row.choices : [],
      choice: row.choice,
      general: row.problems.filter((problem) => problem.column === null).map(({ code, word }) => ({ code, word })),
      cells: list.columns.flatMap((field, column) => {
        const problems = row.problems.filter((problem) => problem.column === column).map(({ code, word }) => ({ code, word }));
        const text = (row.cells[column] ?? "").slice(0, 300);
        return field === null || (text === "" && problems.length === 0)
          ? []
          : [{ column, field, heading: list.headings[column] ?? "", text, problems }];
      }),
    })),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const id = args.params.id ?? "";
  const form = await args.request.formData();
  const submission = checkForm(
    form,
    z.object({ version: recordVersion, intent: z.enum(["save", "run", "all_skip", "all_merge"]) }),
    locale,
  );
  if (submission.status !== "success") throw new Response(null, { status: 400 });
  const { intent, version } = submission.value;
  if (intent === "run") {
    const result = await requestRun(actor, { id, version });
    return result.ok ? redirect(localePath(locale, `/imports/${id}`)) : data({ stale: true, saved: false }, { status: 409 });
  }
  const choices = new Map<number, RowChoice>();
  for (const [name, value] of form.entries()) {
    const number = /^r(\d{1,4})$/.exec(name)?.[1];
    const choice = ROW_CHOICES.find((each) => each === value);
    if (number && choice) choices.set(Number(number), choice);
  }
  const { ok } = await saveChoices(actor, { id, choices, all: intent === "all_skip" ? "skip" : intent === "all_merge" ? "merge" : null });
  return data({ stale: !ok, saved: ok }, { status: ok ? 200 : 409 });
});

export default function Rows() {
  const { id, filter, page, kind, state, version, counts, total, pageSize, wordsLeft, rows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("imports");
  const locale = useLocale();
  const [search] = useSearchParams();
  const doubles = counts.some((each) => each.filter === "doubles" && each.count > 0);
  return (
    <ImportFrame id={id} step="rows" open={openSteps(state)} title={t("rows.title")} lead={t("rows.lead")}>
      <div className="mb-6 space-y-4">
        {answer?.stale ? <Notice tone="warning">{t("stale")}</Notice> : null}
        {answer?.saved ? <Notice tone="success">{t("rows.saved")}</Notice> : null}
        {wordsLeft > 0 ? (
          <Notice
            standing
            action={
              <Link className="link" to={localePath(locale, `/imports/${id}/words`)}>
                {t("rows.answerWords")}
              </Link>
            }
          >
            {t("rows.wordsLeft", { count: wordsLeft })}
          </Notice>
        ) : null}
      </div>
      <QueryTabs
        label={t("rows.filters")}
        items={counts.map((each) => ({
          to: `?show=${each.filter}`,
          label: t(`rows.filter.${each.filter}`),
          count: formatNumber(locale, each.count),
          current: each.filter === filter,
        }))}
      />
      <Form method="post" action={`?${search}`}>
        <input type="hidden" name="version" value={version} />
        <RowList rows={rows} />
        {doubles ? (
          <div className="mt-6 flex flex-wrap items-center gap-3">
            <Button variant="secondary" name="intent" value="save">
              {t("rows.saveChoices")}
            </Button>
            <span className="text-ink-soft">{t("rows.forAll")}</span>
            <Button variant="quiet" name="intent" value="all_skip">
              {t("rows.allSkip")}
            </Button>
            {kind === "experts" ? (
              <Button variant="quiet" name="intent" value="all_merge">
                {t("rows.allMerge")}
              </Button>
            ) : null}
          </div>
        ) : null}
      </Form>
      <Pagination page={page} pageSize={pageSize} total={total} to={(next) => `?show=${filter}&page=${next}`} />
      <Form method="post" className="mt-10 border-t border-line pt-6">
        <input type="hidden" name="version" value={version} />
        <p className="mb-4 max-w-prose text-ink-soft">{kind === "experts" ? t("rows.startExperts") : t("rows.startPositions")}</p>
        <div className="flex flex-wrap items-center gap-4">
          <Button variant="accent" name="intent" value="run">
            {t("rows.start")}
          </Button>
          <Link className="link" to={localePath(locale, `/imports/${id}/columns`)}>
            {t("rows.again")}
          </Link>
        </div>
      </Form>
    </ImportFrame>
  );
}
