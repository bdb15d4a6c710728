import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { flaggedDuplicates } from "~/domain/duplicates/decide-pair.server";
import { isCoordinator } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { Refusal } from "~/domain/refusal";
import { removeExpert, restoreExpert } from "~/domain/shortlists/add-experts.server";
import { getShortlist } from "~/domain/shortlists/get-shortlist.server";
import { itemInput, moveInput, restoredItemInput } from "~/domain/shortlists/input";
import { includesRight, ITEMS_PAGE } from "~/domain/shortlists/model";
import { editItem, moveItem } from "~/domain/shortlists/move-item.server";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { ownPath } from "~/http/return-path";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { PrintButton } from "~/ui/print-button";
import { QueryTabs } from "~/ui/query-tabs";
import { Items } from "./items";
import { shownItem } from "./present.server";
import { DoneNotice } from "./done-notice";

/** One shortlist, as its reader may see it. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const search = new URL(args.request.url).searchParams;
  const tag = search.get("tag");
  const list = await getShortlist(actor, recordId(args.params.id), { page: pageNumber(search.get("page")), tag });
  const skills = await skillIndex();
  const flagged = await flaggedDuplicates(
    actor,
    list.items.map((item) => item.expert.id),
  );
  return {
    ...{
      id: list.id,
      name: list.name,
      note: list.note,
      version: list.version,
      right: list.right,
      page: list.page,
      total: list.total,
      notShown: list.notShown,
    },
    ownerName: list.right === "owner" ? null : list.ownerName,
    mayEdit: includesRight(list.right, "edit"),
    notes: includesRight(list.right, "read"),
    start: isCoordinator(actor) ? ("introduce" as const) : includesRight(list.right, "edit") ? ("invite" as const) : null,
    position: list.position && {
      id: list.position.id,
      mayMatch: list.position.mayMatch,
      title: pickText(locale, { vi: list.position.titleVi, en: list.position.titleEn }),
    },
    tag: tag && list.tags.includes(tag) ? tag : null,
    tags: list.tags,
    back: ownPath(search.get("from")),
    items: list.items.map((item) => ({ ...shownItem(item, locale, skills), flagged: flagged.has(item.expert.id) })),
  };
});

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.name };

/** Changes order and notes, and removes entries; the response to a removal contains the form that undoes it. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const id = recordId(args.params.id);
  const t = translator(locale, "shortlists");
  const form = await args.request.formData();
  const here = new URL(args.request.url);
  const shown = new URLSearchParams([...here.searchParams].filter(([name]) => name === "page" || name === "tag"));
  const done = (what: string, anchor = "") => {
    shown.set("done", what);
    return redirect(`${localePath(locale, `/shortlists/${id}`)}?${shown}${anchor}`);
  };
  switch (String(form.get("intent"))) {
    case "move": {
      const submission = checkForm(form, moveInput, locale);
      if (submission.status !== "success") throw new Response(null, { status: 400 });
      const answer = await moveItem(actor, id, submission.value);
      return answer.ok ? done("moved", `#p-${submission.value.expertId}`) : data({ problem: t("problem.stale") }, 409);
    }
    case "item": {
      const submission = checkForm(form, itemInput, locale);
      const typed = { expertId: String(form.get("expertId")), note: String(form.get("note") ?? ""), tags: String(form.get("tags") ?? "") };
      if (submission.status !== "success") {
        const error = submission.reply().error ?? {};
        return data(
          {
            problem: Object.values(error)
              .flatMap((sentences) => sentences ?? [])
              .join(" "),
            draft: { ...typed, version: Number(form.get("version")) },
          },
          400,
        );
      }
      const answer = await editItem(actor, id, submission.value);
      if (answer.ok) return done("noted", `#p-${submission.value.expertId}`);
      return data(
        answer.code === "stale"
          ? { problem: t("problem.staleNote"), draft: { ...typed, version: answer.version } }
          : { problem: t(`problem.${answer.code}`) },
        409,
      );
    }
    case "remove": {
      const removed = await removeExpert(actor, id, recordId(String(form.get("expertId"))));
      return removed ? data({ removed }) : data({ problem: t("problem.person_gone") }, 409);
    }
    case "restore": {
      const submission = checkForm(form, restoredItemInput, locale);
      if (submission.status !== "success") throw new Response(null, { status: 400 });
      const answer = await restoreExpert(actor, id, submission.value);
      return answer.ok ? done("restored", `#p-${submission.value.expertId}`) : data({ problem: t(`problem.${answer.code}`) }, 409);
    }
    default:
      throw new Refusal("not_found");
  }
});

export default function ShortlistPage() {
  const list = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const [search] = useSearchParams();
  const here = localePath(locale, `/shortlists/${list.id}`);
  const address = (next: { tag?: string | null; page?: number }) => {
    const query = new URLSearchParams();
    const tag = next.tag === undefined ? list.tag : next.tag;
    if (tag) query.set("tag", tag);
    if (next.page && next.page > 1) query.set("page", String(next.page));
    return `?${query}`;
  };
  return (
    <Page>
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("list.title"), to: localePath(locale, "/shortlists") }, { label: list.name }]} />}
        title={<span className="break-words">{list.name}</span>}
        lead={
          list.position ? (
            <>
              {t("list.for")}{" "}
              <Link className="link" to={localePath(locale, `/positions/${list.position.id}`)} lang={list.position.title?.lang}>
                {list.position.title?.text}
              </Link>
            </>
          ) : undefined
        }
        actions={
          <>
            {list.mayEdit ? (
              <LinkButton data-print="hide" to={`${here}/settings`} variant="secondary" size="compact">
                {list.right === "owner" ? t("show.settings") : t("show.edit")}
              </LinkButton>
            ) : null}
            {list.total > 0 ? (
              <LinkButton data-print="hide" to={`${here}/list.csv`} reloadDocument variant="secondary" size="compact">
                {t("show.csv")}
              </LinkButton>
            ) : null}
            <PrintButton />
          </>
        }
      />
      <div className="mb-6 space-y-4 empty:hidden" data-print="hide">
        <DoneNotice listId={list.id} search={search} back={list.back} answer={answer} />
      </div>
      {list.ownerName ? <p className="mb-4 text-ink-soft">{t("show.owner", { name: list.ownerName })}</p> : null}
      {list.note ? <p className="prose mb-6 whitespace-pre-line break-words">{list.note}</p> : null}
      {list.tags.length > 0 ? (
        <QueryTabs
          label={t("show.tags")}
          items={[
            { to: address({ tag: null }), label: t("show.allTags"), current: list.tag === null },
            ...list.tags.map((tag) => ({ to: address({ tag }), label: tag, current: list.tag === tag })),
          ]}
        />
      ) : null}
      {list.notShown > 0 ? (
        <div className="mb-6">
          <Notice standing>{t("show.notShown", { count: list.notShown })}</Notice>
        </div>
      ) : null}
      {list.items.length > 0 ? (
        <Items list={list} draft={answer && "draft" in answer ? answer.draft : undefined} />
      ) : (
        <EmptyState
          title={t("show.emptyTitle")}
          action={<LinkButton to={localePath(locale, "/experts")}>{t("list.findExperts")}</LinkButton>}
        >
          {t("show.empty")}
        </EmptyState>
      )}
      <Pagination page={list.page} pageSize={ITEMS_PAGE} total={list.total} to={(page) => address({ page })} />
    </Page>
  );
}
