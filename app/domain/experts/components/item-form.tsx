import { Form } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";

interface Props {
  heading: ReactNode;
  form: { id: string; errors?: string[] | undefined; allErrors: Record<string, string[]> };
  labels: Record<string, string>;
  /** Id of the entry being edited; without it, the form adds a new one. */
  editing: string | null;
  creationKey?: string;
  /** URL of the list with no entry open. */
  listTo: string;
  children: ReactNode;
}

/** The form that adds an entry to a list of the profile or edits one. */
export function ItemForm({ heading, form, labels, editing, creationKey, listTo, children }: Props) {
  const { t } = useTranslation("common");
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="rounded border border-line bg-surface p-5 md:p-6">
      <h2 id={headingId} className="mb-5 text-lg font-semibold">
        {heading}
      </h2>
      <Form method="post" id={form.id} noValidate className="space-y-6">
        <ErrorSummary form={form} labels={labels} />
        <input type="hidden" name="intent" value="save" />
        {editing === null ? null : <input type="hidden" name="id" value={editing} />}
        {editing === null && creationKey ? <input type="hidden" name="creationKey" value={creationKey} /> : null}
        {children}
        <div className="flex flex-wrap gap-3">
          <Button variant={editing === null ? "secondary" : "primary"}>{editing === null ? t("action.add") : t("action.save")}</Button>
          {editing === null ? null : (
            <LinkButton to={listTo} variant="quiet">
              {t("action.cancel")}
            </LinkButton>
          )}
        </div>
      </Form>
    </section>
  );
}
