import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { addDocument } from "~/domain/cases/dossier/add-document.server";
import { checkCriterion } from "~/domain/cases/dossier/check-criterion.server";
import { getDossier } from "~/domain/cases/dossier/get-dossier.server";
import { putCvInDossier } from "~/domain/cases/dossier/make-cv.server";
import { checkInput, documentInput } from "~/domain/cases/dossier/input";
import { DOSSIER_FILES } from "~/domain/cases/dossier/model";
import { Refusal } from "~/domain/refusal";
import { readCaseAs } from "~/domain/cases/read-case-as.server";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { uploadErrors } from "~/http/upload-errors.server";
import { parseUpload } from "~/http/upload.server";
import { translator } from "~/i18n/i18n.server";
import { isLocale, localePath } from "~/i18n/locale";
import { Notice } from "~/ui/notice";
import { type PageHandle } from "~/ui/page-head";
import { Checklist } from "./checklist";
import { DocumentForm } from "./document-form";
import { DocumentList } from "./document-list";
import { EmployerStep } from "./employer-step";

export const handle: PageHandle = { title: "dossiers:dossier.title" };

const DONE = ["added", "checked"] as const;
const SHARED = ["stale", "illegal_move", "not_owner", "forbidden"] as const;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const dossier = await getDossier(actor, args.params.id ?? "");
  const done = new URL(args.request.url).searchParams.get("done");
  return {
    dossier,
    done: DONE.find((what) => what === done) ?? null,
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "dossiers");
  const caseId = args.params.id ?? "";
  const here = localePath(locale, `/cases/${caseId}/dossier`);
  // Check access before the body is read, so that nobody outside the case can make the server buffer files.
  await readCaseAs(actor, caseId);
  const { form, files, problems } = await parseUpload(args.request, DOSSIER_FILES);
  const intent = form.get("intent");
  const refusal = (code: string) => SHARED.find((shared) => shared === code);
  const status = (code: string) => (code === "forbidden" || code === "not_owner" ? 403 : refusal(code) ? 409 : 400);

  if (intent === "check") {
    const submission = checkForm(form, checkInput, locale);
    const of = String(form.get("criterion") ?? "").slice(0, 50);
    if (submission.status !== "success") return data({ result: submission.reply(), of, problem: null }, 400);
    const answer = await checkCriterion(actor, caseId, submission.value);
    if (answer.ok) return redirect(`${here}?done=checked`);
    return data({ result: submission.reply({ formErrors: [t(`refusal.${answer.code}`)] }), of, problem: null }, status(answer.code));
  }
  if (intent === "profile") {
    const lang = String(form.get("lang") ?? "");
    if (!isLocale(lang)) throw new Refusal("not_found");
    const answer = await putCvInDossier(actor, caseId, lang);
    if (answer.ok) return redirect(`${here}?done=added`);
    const shared = refusal(answer.code);
    return data(
      { result: null, of: null, problem: shared ? t(`refusal.${shared}`) : t("dossier.problem.unreadable") },
      status(answer.code),
    );
  }
  const submission = checkForm(form, documentInput, locale);
  if (problems.length > 0)
    return data({ result: submission.reply({ fieldErrors: uploadErrors(locale, problems, DOSSIER_FILES) }), of: "", problem: null }, 413);
  const [file] = files;
  if (!file)
    return data({ result: submission.reply({ fieldErrors: { file: [t("dossier.problem.missing")] } }), of: "", problem: null }, 400);
  if (submission.status !== "success") return data({ result: submission.reply(), of: "", problem: null }, 400);
  const answer = await addDocument(actor, caseId, { ...submission.value, name: file.name, bytes: file.bytes });
  if (answer.ok) return redirect(`${here}?done=added`);
  const shared = refusal(answer.code);
  const reply = shared
    ? { formErrors: [t(`refusal.${shared}`)] }
    : { fieldErrors: { file: [t(`dossier.problem.${answer.code as "not_pdf"}`)] } };
  return data({ result: submission.reply(reply), of: "", problem: null }, status(answer.code));
});

export default function CaseDossier() {
  const { dossier, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("dossiers");
  return (
    <div className="max-w-3xl">
      <div className="mb-6 space-y-4 empty:hidden">
        {done && !answer ? <Notice tone="success">{t(`dossier.done.${done}`)}</Notice> : null}
        {answer?.problem ? <Notice tone="danger">{answer.problem}</Notice> : null}
        {dossier.mayAdd ? null : <Notice standing>{t("dossier.readOnly")}</Notice>}
      </div>
      <DocumentList documents={dossier.documents} />
      {dossier.mayAdd ? (
        <DocumentForm
          key={answer ? "again" : JSON.stringify(dossier.documents.map(({ versions }) => versions.length))}
          lastResult={answer?.of === "" ? answer.result : null}
          mayUseProfile={dossier.mayUseProfile}
        />
      ) : null}
      {dossier.employerConsent ? <EmployerStep consent={dossier.employerConsent} own={dossier.side === "expert"} /> : null}
      <Checklist dossier={dossier} answer={answer?.result && answer.of ? { result: answer.result, of: answer.of } : null} />
    </div>
  );
}
