import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { getOwnPosition } from "~/domain/positions/get-own-position.server";
import { POSITION_SECTIONS, type PositionSection } from "~/domain/positions/model";
import { savePositionSection } from "~/domain/positions/save-position-section.server";
import { type SectionInput } from "~/domain/positions/section-columns";
import { sectionSchemas } from "~/domain/positions/section-schemas";
import { sectionState } from "~/domain/positions/section-state";
import { Refusal } from "~/domain/refusal";
import { recordVersion } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { formatList } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { StepProgress } from "~/ui/step-progress";
import { sectionDefaults } from "./defaults";
import { sectionOptions } from "./options.server";
import { SectionFields } from "./section-fields";
import { suggestedSkills } from "./suggested-skills.server";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const section = sectionOf(args.params.section);
  const { position } = await getOwnPosition(actor, args.params.id ?? "", "edit");
  const locale = requestLocale(args.request);
  return {
    id: position.id,
    title: pickText(locale, { vi: position.titleVi, en: position.titleEn }),
    section,
    version: position.version,
    filled: POSITION_SECTIONS.filter((each) => sectionState(position, each) === "done"),
    defaults: sectionDefaults(position, section, locale),
    options: sectionOptions(section, locale, position),
    suggestions: section === "skills" ? await suggestedSkills(position, locale) : [],
  };
});

export const shouldRevalidate = revalidateWhenStale;

export const handle: PageHandle<typeof loader> = { title: ({ data, t }) => t(`positions:section.${data.section}`) };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const section = sectionOf(args.params.section);
  const positionId = args.params.id ?? "";
  const locale = requestLocale(args.request);
  const t = translator(locale, "positions");
  const form = await args.request.formData();
  const submission = checkForm(form, sectionSchemas[section], locale);
  if (submission.status !== "success") {
    return data({ result: submission.reply(), stale: false }, { status: submission.status === "error" ? 422 : 200 });
  }
  const version = recordVersion.safeParse(form.get("version")).data ?? 0;
  const answer = await savePositionSection(actor, { positionId, version }, { section, values: submission.value } as SectionInput);
  if (answer.ok) {
    const next = form.get("then") === "next" ? POSITION_SECTIONS[POSITION_SECTIONS.indexOf(section) + 1] : undefined;
    const desk = localePath(locale, `/institution/positions/${positionId}`);
    return redirect(next ? `${desk}/${next}` : `${desk}?done=saved`);
  }
  switch (answer.code) {
    case "stale":
      return data({ result: submission.reply(), stale: true }, { status: 409 });
    case "incomplete": {
      const items = formatList(
        locale,
        answer.missing.map((item) => t(`missing.${item}`)),
      );
      return data({ result: submission.reply({ formErrors: [t("form.incomplete", { items })] }), stale: false }, { status: 422 });
    }
    case "unknown_skill":
    case "skill_twice": {
      const message = answer.code === "skill_twice" ? t("form.skillTwice") : t("form.unknownSkill");
      const fieldErrors = Object.fromEntries(answer.rows.map((row) => [`skills[${row}].skill`, [message]]));
      return data({ result: submission.reply({ fieldErrors }), stale: false }, { status: 422 });
    }
  }
});

function sectionOf(name: string | undefined): PositionSection {
  const section = POSITION_SECTIONS.find((each) => each === name);
  if (!section) throw new Refusal("not_found");
  return section;
}

export default function SectionPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("positions");
  const locale = useLocale();
  const { id, section, filled } = loaded;
  const desk = localePath(locale, `/institution/positions/${id}`);
  const title = loaded.title?.text ?? t("desk.untitled");
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { label: t("list.title"), to: localePath(locale, "/institution/positions") },
              { label: title, to: desk },
              { label: t(`section.${section}`) },
            ]}
          />
        }
        title={t(`section.${section}`)}
        lead={t(`sectionHint.${section}`)}
      />
      <div className="grid gap-8 lg:grid-cols-[17.5rem_minmax(0,1fr)] lg:gap-12">
        <StepProgress
          steps={POSITION_SECTIONS.map((each) => ({
            key: each,
            label: t(`section.${each}`),
            to: `${desk}/${each}`,
            state: each === section ? "current" : filled.includes(each) ? "done" : "todo",
          }))}
        />
        <SectionFields
          key={section}
          section={section}
          desk={desk}
          publicPage={localePath(locale, `/positions/${id}`)}
          version={loaded.version}
          defaults={loaded.defaults}
          options={loaded.options}
          suggestions={loaded.suggestions}
          lastResult={answer?.result}
          stale={answer?.stale ?? false}
        />
      </div>
    </Page>
  );
}
