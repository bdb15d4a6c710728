import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { closePosition } from "~/domain/positions/close-position.server";
import { deletePosition } from "~/domain/positions/delete-position.server";
import { duplicatePosition } from "~/domain/positions/duplicate-position.server";
import { getOwnPosition } from "~/domain/positions/get-own-position.server";
import { POSITION_SECTIONS } from "~/domain/positions/model";
import { publishPosition } from "~/domain/positions/publish-position.server";
import { reopenPosition } from "~/domain/positions/reopen-position.server";
import { sectionState } from "~/domain/positions/section-state";
import { Refusal } from "~/domain/refusal";
import { creationKey, recordVersion } from "~/domain/text";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { DeskActions } from "./desk-actions";
import { Readiness } from "./readiness";
import { SectionList } from "./section-list";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const { position, missing, mayEdit } = await getOwnPosition(actor, args.params.id ?? "");
  const title = pickText(locale, { vi: position.titleVi, en: position.titleEn });
  return {
    pageTitle: title?.text ?? translator(locale, "positions")("desk.untitled"),
    id: position.id,
    title,
    kind: position.kind,
    status: position.status,
    announced: position.publishedAt !== null,
    verified: position.institution.status === "verified",
    sections: POSITION_SECTIONS.map((section) => ({ section, state: sectionState(position, section) })),
    missing,
    mayEdit,
    version: position.version,
    creationKey: randomUUID(),
  };
});

export const shouldRevalidate = revalidateWhenStale;

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.pageTitle };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const form = await args.request.formData();
  const positionId = args.params.id ?? "";
  const target = { positionId, version: recordVersion.safeParse(form.get("version")).data ?? 0 };
  const desk = (id: string, done: string) => redirect(`${localePath(locale, `/institution/positions/${id}`)}?done=${done}`);
  const intent = String(form.get("intent"));
  switch (intent) {
    case "publish":
    case "close":
    case "reopen": {
      const answer = await { publish: publishPosition, close: closePosition, reopen: reopenPosition }[intent](actor, target);
      if (!answer.ok) return data({ refused: answer.code }, { status: 409 });
      return desk(positionId, { publish: "published", close: "closed", reopen: "reopened" }[intent]);
    }
    case "duplicate": {
      const copy = await duplicatePosition(actor, {
        positionId,
        creationKey: creationKey.safeParse(form.get("creationKey")).data ?? randomUUID(),
      });
      return desk(copy.id, "duplicated");
    }
    case "delete": {
      const answer = await deletePosition(actor, target);
      if (!answer.ok) return data({ refused: answer.code }, { status: 409 });
      return redirect(localePath(locale, "/institution/positions?done=deleted"));
    }
    default:
      throw new Refusal("not_found");
  }
});

const DONE = ["saved", "created", "published", "closed", "reopened", "duplicated"] as const;
const TONE = { draft: "neutral", published: "success", closed: "warning" } as const;

export default function PositionDeskPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["positions", "common"]);
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = answer ? undefined : DONE.find((each) => each === search.get("done"));
  const { id, title, status, mayEdit } = loaded;
  const desk = localePath(locale, `/institution/positions/${id}`);
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumbs
            items={[{ label: t("list.title"), to: localePath(locale, "/institution/positions") }, { label: loaded.pageTitle }]}
          />
        }
        title={loaded.pageTitle}
        lang={title?.lang}
        lead={
          <span className="flex flex-wrap items-center gap-3 text-base">
            <Badge tone={TONE[status]}>{t(`common:positionStatus.${status}`)}</Badge>
            {t(`common:positionKind.${loaded.kind}`)}
          </span>
        }
      />
      <div className="mb-8 space-y-4">
        {answer ? <Notice tone="danger">{t(`desk.refusal.${answer.refused}`)}</Notice> : null}
        {done ? <Notice tone="success">{t(`desk.${done}`)}</Notice> : null}
        {mayEdit ? null : <Notice standing>{t("desk.read")}</Notice>}
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <SectionList sections={loaded.sections} desk={desk} mayEdit={mayEdit} />
        <div className="space-y-6">
          <Readiness
            status={status}
            announced={loaded.announced}
            verified={loaded.verified}
            missing={loaded.missing}
            desk={desk}
            mayEdit={mayEdit}
          />
          <DeskActions {...loaded} desk={desk} />
        </div>
      </div>
    </Page>
  );
}
