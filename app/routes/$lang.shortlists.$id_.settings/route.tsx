import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { listInput, shareInput } from "~/domain/shortlists/input";
import { findListPosition, listPositionChoices } from "~/domain/shortlists/list-position-choices.server";
import { readShortlist } from "~/domain/shortlists/lock-shortlist.server";
import { deleteShortlist, editShortlist } from "~/domain/shortlists/save-shortlist.server";
import { listShareChoices, listShares, shareShortlist, withdrawShare } from "~/domain/shortlists/share-shortlist.server";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { AboutForm } from "./about-form";
import { Shares } from "./shares";

/** Name, note and position of a shortlist; for its owner also sharing and deletion. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "shortlists");
  const list = await readShortlist(actor, recordId(args.params.id), "edit");
  const owns = list.right === "owner";
  const [positions, current, shares, choices] = await Promise.all([
    listPositionChoices(actor),
    list.positionId ? findListPosition(actor, list.positionId) : null,
    owns ? listShares(actor, list.id) : [],
    owns ? listShareChoices(actor) : { colleagues: [], institutions: [] },
  ]);
  const title = (position: { titleVi: string; titleEn: string }) =>
    pickText(locale, { vi: position.titleVi, en: position.titleEn })?.text ?? "–";
  const name = (institution: { nameVi: string; nameEn: string }) =>
    pickText(locale, { vi: institution.nameVi, en: institution.nameEn })?.text ?? "–";
  const offered = current && !positions.some(({ id }) => id === current.id) ? [current, ...positions] : positions;
  return {
    pageTitle: t("about.title"),
    owns,
    list: { id: list.id, name: list.name, note: list.note, version: list.version, positionId: list.positionId },
    positions: offered.map((position) => ({ value: position.id, label: title(position) })),
    shares: shares.map(({ id, mayEdit, person, institution }) => ({ id, mayEdit, person, institution: institution && name(institution) })),
    colleagues: choices.colleagues.map((one) => ({ value: `user:${one.id}`, label: one.name })),
    institutions: choices.institutions.map((one) => ({ value: `institution:${one.id}`, label: name(one) })),
  };
});

export const handle: PageHandle = { title: "shortlists:about.title" };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const id = recordId(args.params.id);
  const t = translator(locale, "shortlists");
  const formData = await args.request.formData();
  const here = localePath(locale, `/shortlists/${id}`);
  switch (String(formData.get("intent"))) {
    case "about":
      return saveForm(args.request, {
        formData,
        schema: listInput,
        save: (value) => editShortlist(actor, id, value),
        explain: (code) => (code === "stale" ? t("problem.staleList") : t("problem.position_gone")),
        to: `${here}?done=saved`,
      });
    case "share": {
      const submission = checkForm(formData, shareInput, locale);
      if (submission.status !== "success") return data({ shareProblem: t("problem.not_offered") }, 400);
      const answer = await shareShortlist(actor, id, submission.value);
      return answer.ok ? redirect(`${here}/settings?done=shared`) : data({ shareProblem: t(`problem.${answer.code}`) }, 409);
    }
    case "withdraw":
      await withdrawShare(actor, id, String(formData.get("shareId")));
      return redirect(`${here}/settings?done=withdrawn`);
    case "delete":
      await deleteShortlist(actor, id);
      return redirect(`${localePath(locale, "/shortlists")}?done=deleted`);
    default:
      throw new Refusal("not_found");
  }
});

const DONE = ["shared", "withdrawn"] as const;

export default function ShortlistSettings() {
  const { list, owns, pageTitle } = useLoaderData<typeof loader>();
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = DONE.find((each) => each === search.get("done"));
  return (
    <Page width="form">
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { label: t("list.title"), to: localePath(locale, "/shortlists") },
              { label: list.name, to: localePath(locale, `/shortlists/${list.id}`) },
              { label: pageTitle },
            ]}
          />
        }
        title={pageTitle}
      />
      {done ? (
        <div className="mb-6">
          <Notice tone="success">{t(`done.${done}`)}</Notice>
        </div>
      ) : null}
      <AboutForm />
      {owns ? (
        <>
          <Shares />
          <section className="mt-12 border-t border-line pt-6">
            <Disclosure summary={t("delete.title")}>
              <p className="mb-4">{t("delete.lead")}</p>
              <Form method="post">
                <Button variant="danger" name="intent" value="delete">
                  {t("delete.submit")}
                </Button>
              </Form>
            </Disclosure>
          </section>
        </>
      ) : null}
    </Page>
  );
}
