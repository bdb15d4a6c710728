import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { ensure } from "~/domain/refusal";
import { isRecordId } from "~/domain/params";
import { addExperts } from "~/domain/shortlists/add-experts.server";
import { addInput } from "~/domain/shortlists/input";
import { listEditableShortlists } from "~/domain/shortlists/list-shortlists.server";
import { MAX_ITEMS } from "~/domain/shortlists/model";
import { mayKeepShortlists } from "~/domain/shortlists/policy";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { ownPath } from "~/http/return-path";
import { translator } from "~/i18n/i18n.server";
import { type Locale, localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

/** Maximum number of names listed on the page; beyond it only the count is shown. */
const NAMES_SHOWN = 12;

/** The page for choosing a shortlist. A form may also post here directly with people and no list; the page then asks for the list. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  ensure(mayKeepShortlists(actor), "not_found");
  return choice(actor, new URL(args.request.url).searchParams, requestLocale(args.request));
});

async function choice(actor: UserActor, given: URLSearchParams | FormData, locale: Locale) {
  const t = translator(locale, "shortlists");
  const asked = [...new Set(given.getAll("expertId").map(String).filter(isRecordId))].slice(0, MAX_ITEMS);
  const cards = await listExpertCards(actor, asked);
  const positionId = String(given.get("positionId") ?? "");
  return {
    pageTitle: t("add.title"),
    creationKey: randomUUID(),
    ids: cards.map((card) => card.id),
    names: cards.slice(0, NAMES_SHOWN).map((card) => card.fullName),
    lists: await listEditableShortlists(actor),
    positionId: isRecordId(positionId) ? positionId : null,
    to: ownPath(given.get("to")),
  };
}

export const handle: PageHandle = { title: "shortlists:add.title" };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  ensure(mayKeepShortlists(actor), "not_found");
  const locale = requestLocale(args.request);
  const t = translator(locale, "shortlists");
  const form = await args.request.formData();
  const submission = checkForm(form, addInput, locale);
  const ask = async (problem: string | null, status: number) => data({ problem, page: await choice(actor, form, locale) }, status);
  if (submission.status !== "success") return ask(t("problem.choose_list"), 400);
  const { creationKey = randomUUID(), expertId, shortlistId, newName, positionId } = submission.value;
  if (!shortlistId && !newName) return form.get("intent") === "add" ? ask(t("problem.choose_list"), 400) : ask(null, 200);
  const answer = await addExperts(
    actor,
    newName || !shortlistId ? { create: { creationKey, name: newName, note: "", positionId } } : { id: shortlistId },
    expertId,
  );
  if (!answer.ok) return ask(t(`problem.${answer.code}`), 409);
  const back = ownPath(form.get("to"));
  const counts = new URLSearchParams({
    done: "added",
    added: String(answer.added),
    present: String(answer.present),
    gone: String(answer.gone),
    ...(back ? { from: back } : {}),
  });
  return redirect(`${localePath(locale, `/shortlists/${answer.id}`)}?${counts}`);
});

export default function AddToShortlist() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const page = answer?.page ?? loaded;
  const more = page.ids.length - page.names.length;
  return (
    <Page width="form">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("list.title"), to: localePath(locale, "/shortlists") }, { label: page.pageTitle }]} />}
        title={page.pageTitle}
      />
      {page.ids.length === 0 ? (
        <EmptyState
          title={t("add.nobodyTitle")}
          action={<LinkButton to={page.to ?? localePath(locale, "/experts")}>{t("list.findExperts")}</LinkButton>}
        >
          {t("add.nobody")}
        </EmptyState>
      ) : (
        <>
          {answer?.problem ? (
            <div className="mb-6">
              <Notice tone="danger">{answer.problem}</Notice>
            </div>
          ) : null}
          <p className="mb-6 break-words">
            <strong className="font-semibold">{page.names.join(", ")}</strong>
            {more > 0 ? ` ${t("add.more", { count: more })}` : ""}
          </p>
          <Form method="post" action={localePath(locale, "/shortlists/add")} className="space-y-6">
            <input type="hidden" name="intent" value="add" />
            <input type="hidden" name="creationKey" value={page.creationKey} />
            {page.to ? <input type="hidden" name="to" value={page.to} /> : null}
            {page.positionId ? <input type="hidden" name="positionId" value={page.positionId} /> : null}
            {page.ids.map((id) => (
              <input key={id} type="hidden" name="expertId" value={id} />
            ))}
            {page.lists.length > 0 ? (
              <SelectField
                field={plainField("shortlistId", page.lists[0]?.id)}
                label={t("add.list")}
                emptyLabel={null}
                width="full"
                options={page.lists.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ) : null}
            <TextField
              field={plainField("newName")}
              label={page.lists.length > 0 ? t("add.orNew") : t("add.new")}
              optional={page.lists.length > 0}
            />
            <div className="flex flex-wrap gap-3">
              <Button>{t("add.submit")}</Button>
              {page.to ? (
                <LinkButton to={page.to} variant="quiet">
                  {t("add.cancel")}
                </LinkButton>
              ) : null}
            </div>
          </Form>
        </>
      )}
    </Page>
  );
}
