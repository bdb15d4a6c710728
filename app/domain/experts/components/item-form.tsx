import { Form } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";

interface Props {
  heading: ReactNode;
  form: { id: string; errors?: string[] | undefined; allErrors: Record<string, string[]> };
  labels: Record<string, string>;
  /** Id of the entry that is being changed; without one the form adds. */
  editing: string | null;
  creationKey?: string;
  /** The list without the entry opened. */
  listTo: string;
  children: ReactNode;
}

/** Adds one entry to a list of the profile or changes one. */
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
