import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { deleteSearch } from "~/domain/saved-searches/delete-search.server";
import { duplicateSearch } from "~/domain/saved-searches/duplicate-search.server";
import { restoredSearchInput } from "~/domain/saved-searches/input";
import { listSearches } from "~/domain/saved-searches/list-searches.server";
import { maySaveSearch } from "~/domain/saved-searches/policy";
import { saveSearch } from "~/domain/saved-searches/save-search.server";
import { describeSearch } from "~/domain/saved-searches/describe-search.server";
import { Refusal } from "~/domain/refusal";
import { creationKey } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { SearchTable } from "./search-table";
import { UndoDeletion } from "./undo-deletion";

/** Page size. Each row needs a count of its results, so pages are kept short enough to load quickly. */
const PER_PAGE = 20;

export const handle: PageHandle = { title: "desk:searches.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const { searches, total, page } = await listSearches(actor, pageNumber(new URL(args.request.url).searchParams.get("page")), PER_PAGE);
  const rows = await Promise.all(
    searches.map(async (search) => {
      const { id, name, kind, query, alert, total: found, usedBy } = search;
      return {
        id,
        name,
        kind,
        query,
        alert,
        total: found,
        usedBy,
        words: await describeSearch(actor, search, locale),
        creationKey: randomUUID(),
      };
    }),
  );
  return {
    rows,
    total,
    page,
    perPage: PER_PAGE,
    searchesExperts: maySaveSearch(actor, "expert").ok,
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "desk");
  const form = await args.request.formData();
  const to = (done: string) => redirect(localePath(locale, `/searches?done=${done}`));
  switch (String(form.get("intent"))) {
    case "delete":
      return data({ deleted: await deleteSearch(actor, String(form.get("id"))), refused: null });
    case "restore": {
      const submission = checkForm(form, restoredSearchInput, locale);
      if (submission.status !== "success") throw new Response(null, { status: 400 });
      const { id, ...search } = submission.value;
      const answer = await saveSearch(actor, search, id);
      return answer.ok ? to("restored") : data({ deleted: null, refused: answer.code }, { status: 409 });
    }
    case "duplicate": {
      const key = creationKey.safeParse(form.get("creationKey"));
      if (!key.success) throw new Response(null, { status: 400 });
      const answer = await duplicateSearch(actor, String(form.get("id")), key.data, (name) => t("searches.copyOf", { name }));
      return answer.ok ? to("copied") : data({ deleted: null, refused: answer.code }, { status: 409 });
    }
    default:
      throw new Refusal("not_found");
  }
});

const DONE = ["saved", "restored", "copied"] as const;

export default function SearchesPage() {
  const { rows, total, page, perPage, searchesExperts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const navigation = useNavigation();
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = answer ? undefined : DONE.find((each) => each === search.get("done"));
  const find = (
    <>
      {searchesExperts ? <LinkButton to={localePath(locale, "/experts")}>{t("searches.findExperts")}</LinkButton> : null}
      <LinkButton to={localePath(locale, "/positions")} variant="secondary">
        {t("searches.findPositions")}
      </LinkButton>
    </>
  );
  return (
    <Page>
      <PageHeader title={t("searches.title")} lead={t("searches.lead")} />
      <div className="mb-6 space-y-4 empty:hidden">
        {done ? <Notice tone="success">{t(`searches.${done}`)}</Notice> : null}
        {answer?.refused ? <Notice tone="danger">{t(`refusal.${answer.refused}`)}</Notice> : null}
        {answer?.deleted && navigation.state !== "submitting" ? <UndoDeletion deleted={answer.deleted} /> : null}
      </div>
      {total === 0 ? (
        <EmptyState title={t("searches.none")} action={find}>
          {t("searches.noneBody")}
        </EmptyState>
      ) : (
        <SearchTable rows={rows} />
      )}
      <Pagination page={page} pageSize={perPage} total={total} to={(number) => (number === 1 ? "?" : `?page=${number}`)} />
    </Page>
  );
}
