import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { plainField } from "~/ui/field";
import { SelectField } from "~/ui/select-field";
import { type action, type loader } from "./route";

/** The people a shortlist is shared with, and the form that shares it. */
export function Shares() {
  const { shares, colleagues, institutions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("shortlists");
  const problem = answer && "shareProblem" in answer ? answer.shareProblem : undefined;
  const groups = [
    { label: t("share.colleagues"), options: colleagues },
    { label: t("share.institutions"), options: institutions },
  ].filter((group) => group.options.length > 0);
  return (
    <section aria-labelledby="shares" className="mt-12 border-t border-line pt-6">
      <h2 id="shares" className="text-xl font-semibold">
        {t("share.title")}
      </h2>
      <p className="mt-1 mb-5 text-ink-soft">{t("share.lead")}</p>
      {shares.length > 0 ? (
        <ul className="mb-6 border-t border-line">
          {shares.map((share) => (
            <li key={share.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
              <span className="min-w-0 break-words">
                {share.person ?? share.institution}{" "}
                <Badge>{share.institution ? t("share.peopleOnly") : share.mayEdit ? t("share.edits") : t("share.reads")}</Badge>
              </span>
              <Form method="post">
                <input type="hidden" name="shareId" value={share.id} />
                <Button variant="quiet" size="compact" name="intent" value="withdraw">
                  {t("share.withdraw")}
                  <span className="sr-only"> {share.person ?? share.institution}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
      {groups.length > 0 ? (
        <Form key={shares.map((share) => share.id).join()} method="post" className="space-y-5">
          <input type="hidden" name="intent" value="share" />
          <SelectField
            field={{ ...plainField("with"), errors: problem ? [problem] : undefined }}
            label={t("share.with")}
            options={groups}
            width="full"
          />
          <CheckboxField field={plainField("mayEdit")} label={t("share.mayEdit")} hint={t("share.mayEditHint")} />
          <Button variant="secondary">{t("share.submit")}</Button>
        </Form>
      ) : (
        <p>{t("share.nobody")}</p>
      )}
    </section>
  );
}
