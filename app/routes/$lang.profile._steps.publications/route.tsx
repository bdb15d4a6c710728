import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "react-i18next";
import { ItemList } from "~/domain/experts/components/item-list";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { getProfile } from "~/domain/experts/get-profile.server";
import { workInput } from "~/domain/experts/input";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeWork } from "~/domain/experts/remove-work.server";
import { saveWork } from "~/domain/experts/save-work.server";
import { undoFields } from "~/domain/experts/undo";
import { recordId } from "~/domain/record-id";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { WorkForm } from "./work-form";

const PATH = "/profile/publications";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { works } = await getProfile(await requireExpert(args));
  const edit = new URL(args.request.url).searchParams.get("edit");
  return { works, edited: works.find((work) => work.id === edit) ?? null, creationKey: randomUUID() };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const formData = await args.request.formData();
  if (formData.get("intent") === "remove") {
    const id = recordId(String(formData.get("item")));
    const work = (await getProfile(actor)).works.find((one) => one.id === id);
    await removeWork(actor, id);
    return { removed: work ? { name: work.title, fields: undoFields(work, randomUUID()) } : undefined };
  }
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData,
    schema: workInput,
    save: (value) => saveWork(actor, value),
    explain: (code) => (code === "too_many" ? t("refusal.tooMany", { max: LIST_LIMITS.works }) : t("refusal.gone")),
    to: `${localePath(locale, PATH)}?done=saved`,
  });
});

export default function PublicationsStep() {
  const { works, edited, creationKey } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const here = localePath(useLocale(), PATH);
  return (
    <StepPage step="publications">
      <ItemList
        label={t("step.publications.label")}
        editTo={(id) => `${here}?edit=${id}`}
        items={works.map((work) => ({
          id: work.id,
          name: work.title,
          title: work.title,
          detail: [t(`publications.kind.${work.kind}`), work.venue, work.year, work.identifier].filter(Boolean).join(", "),
        }))}
      />
      <WorkForm key={edited?.id ?? creationKey} edited={edited} creationKey={creationKey} here={here} />
      <ContinueActions step="publications" />
    </StepPage>
  );
}
