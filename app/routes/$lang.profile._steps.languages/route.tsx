import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { ItemForm } from "~/domain/experts/components/item-form";
import { ItemList } from "~/domain/experts/components/item-list";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { getProfile } from "~/domain/experts/get-profile.server";
import { languageInput, type LanguageInput } from "~/domain/experts/input";
import { LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeLanguage } from "~/domain/experts/remove-language.server";
import { saveLanguage } from "~/domain/experts/save-language.server";
import { languageName } from "~/domain/reference/languages";
import { languageOptions } from "~/domain/reference/options";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { SelectField } from "~/ui/select-field";

const PATH = "/profile/languages";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { languages, version } = await getProfile(await requireExpert(args));
  const edit = new URL(args.request.url).searchParams.get("edit");
  return {
    version,
    languages,
    edited: languages.find((language) => language.languageCode === edit) ?? null,
    options: languageOptions(requestLocale(args.request)),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const formData = await args.request.formData();
  if (formData.get("intent") === "remove") {
    const code = String(formData.get("item"));
    const language = (await getProfile(actor)).languages.find((one) => one.languageCode === code);
    await removeLanguage(actor, code);
    return { removed: language ? { name: languageName(code, locale), fields: { ...language } } : undefined };
  }
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData,
    schema: languageInput,
    save: (value) => saveLanguage(actor, value),
    explain: () => t("refusal.tooMany", { max: LIST_LIMITS.languages }),
    to: `${localePath(locale, PATH)}?done=saved`,
  });
});

export default function LanguagesStep() {
  const { version, languages, edited, options } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const here = localePath(useLocale(), PATH);
  const nameOf = (code: string) => options.find((option) => option.value === code)?.label ?? code;
  return (
    <StepPage step="languages">
      <ItemList
        label={t("step.languages.label")}
        editTo={(code) => `${here}?edit=${code}`}
        items={languages.map(({ languageCode, level }) => ({
          id: languageCode,
          name: nameOf(languageCode),
          title: nameOf(languageCode),
          detail: tc(`languageLevel.${level}`),
        }))}
      />
      <LanguageForm key={`${edited?.languageCode}-${version}`} edited={edited} options={options} here={here} />
      <ContinueActions step="languages" />
    </StepPage>
  );
}

/** A language is listed once: adding an existing one changes its level. */
function LanguageForm({
  edited,
  options,
  here,
}: {
  edited: LanguageInput | null;
  options: { value: string; label: string }[];
  here: string;
}) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const { form, fields } = useStepForm<LanguageInput>("language", edited ?? {});
  const labels = { languageCode: t("languages.language"), level: t("languages.level") };
  const levels = LANGUAGE_LEVELS.map((level) => ({ value: level, label: tc(`languageLevel.${level}`) }));
  return (
    <ItemForm
      heading={edited ? t("languages.edit") : t("languages.add")}
      form={form}
      labels={labels}
      editing={edited?.languageCode ?? null}
      listTo={here}
    >
      <SelectField field={fields.languageCode} label={labels.languageCode} options={options} />
      <SelectField field={fields.level} label={labels.level} options={levels} width="full" />
    </ItemForm>
  );
}
