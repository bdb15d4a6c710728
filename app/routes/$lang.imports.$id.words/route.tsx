import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { ImportFrame } from "~/domain/imports/components/import-frame";
import { getImport } from "~/domain/imports/get-import.server";
import { getWords } from "~/domain/imports/get-words.server";
import { saveAnswers } from "~/domain/imports/move-import.server";
import { openSteps } from "~/domain/imports/open-steps";
import { recordVersion } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { plainField } from "~/ui/field";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { type PageHandle } from "~/ui/page-head";
import { RadioGroup } from "~/ui/radio-group";

export const handle: PageHandle = { title: "imports:words.title" };
export const shouldRevalidate = revalidateWhenStale;

/** The form value for "none of these". */
const LEFT_OUT = "-";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const batch = await getImport(actor, args.params.id ?? "");
  if (batch.progress.state !== "ready") throw redirect(localePath(locale, `/imports/${batch.id}`));
  const { version, total, words } = await getWords(actor, batch.id);
  return {
    id: batch.id,
    state: batch.progress.state,
    version,
    total,
    words: words.map((word) => ({ ...word, candidates: word.candidates.map((one) => ({ value: one.id, label: one[locale] })) })),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const id = args.params.id ?? "";
  const form = await args.request.formData();
  const submission = checkForm(form, z.object({ version: recordVersion }), locale);
  if (submission.status !== "success") throw new Response(null, { status: 400 });
  const { words } = await getWords(actor, id);
  const answers = words.flatMap((word, index): [string, string][] => {
    const answer = form.get(`w${index}`);
    // The words may have changed since the form was rendered: an answer applies only to its own word and that word's candidates.
    if (form.get(`k${index}`) !== word.key) return [];
    if (answer === LEFT_OUT) return [[word.key, ""]];
    return word.candidates.some((one) => one.id === answer) ? [[word.key, String(answer)]] : [];
  });
  if (answers.length === 0) return redirect(localePath(locale, `/imports/${id}/rows`));
  const result = await saveAnswers(actor, { id, version: submission.value.version, skills: Object.fromEntries(answers) });
  return result.ok ? redirect(localePath(locale, `/imports/${id}`)) : data({ stale: true }, { status: 409 });
});

export default function Words() {
  const { id, state, version, total, words } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("imports");
  const locale = useLocale();
  return (
    <ImportFrame
      id={id}
      step="words"
      open={openSteps(state)}
      title={t("words.title")}
      lead={total > 0 ? t("words.lead", { count: total }) : t("words.none")}
    >
      {answer ? (
        <div className="mb-6">
          <Notice tone="warning">{t("stale")}</Notice>
        </div>
      ) : null}
      {words.length === 0 ? (
        <LinkButton to={localePath(locale, `/imports/${id}/rows`)}>{t("words.toRows")}</LinkButton>
      ) : (
        <Form method="post">
          <input type="hidden" name="version" value={version} />
          <div className="space-y-8">
            {words.map((word, index) => (
              <div key={word.key}>
                <input type="hidden" name={`k${index}`} value={word.key} />
                <RadioGroup
                  field={plainField(`w${index}`, "")}
                  label={`“${word.word}”`}
                  hint={t("words.inRows", { count: word.rows })}
                  compact
                  options={[
                    ...word.candidates,
                    { value: LEFT_OUT, label: t("words.leaveOut") },
                    { value: "", label: t("words.undecided") },
                  ]}
                />
              </div>
            ))}
          </div>
          <FormActions>
            <Button>{t("words.submit")}</Button>
          </FormActions>
        </Form>
      )}
    </ImportFrame>
  );
}
