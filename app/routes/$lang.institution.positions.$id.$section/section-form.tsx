import { type FormMetadata, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type PositionSection } from "~/domain/positions/model";
import { type SectionValues } from "~/domain/positions/section-schemas";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { type SectionProps } from "./section-fields";

/** The field names of a section; the typed values are strings, so only the names matter. */
export type Typed<V> = V extends readonly (infer Row extends object)[]
  ? Typed<Row>[]
  : V extends readonly (infer _)[]
    ? string[]
    : V extends object
      ? { [K in keyof V]: Typed<V[K]> }
      : string;

export function useSectionForm<S extends PositionSection>(section: S, { defaults, lastResult }: SectionProps) {
  return useForm<Typed<SectionValues[S]>>({ id: section, lastResult, defaultValue: defaults as never });
}

/** Layout of a section's form: the errors, the fields, where to go after saving. */
export function SectionForm({
  form,
  labels,
  children,
  ...props
}: SectionProps & {
  form: Pick<FormMetadata, "id" | "errors" | "allErrors"> & object;
  labels: Record<string, string>;
  children: ReactNode;
}) {
  const { t } = useTranslation("positions");
  return (
    <Form method="post" {...getFormProps(form as FormMetadata)} preventScrollReset>
      {/* Enter presses the first submit button: it must save the form, not remove a row. */}
      <button type="submit" name="then" value="back" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <input type="hidden" name="version" value={props.version} />
      {props.stale ? (
        <div className="mb-8">
          <Notice
            tone="warning"
            title={t("form.staleTitle")}
            action={
              <a href={props.publicPage} target="_blank" rel="noreferrer" className="link">
                {t("form.seeSaved")}
              </a>
            }
          >
            {t("form.stale")}
          </Notice>
        </div>
      ) : null}
      <ErrorSummary form={form} labels={labels} />
      <div className="space-y-8">{children}</div>
      <FormActions>
        {props.section === "offer" ? null : (
          <Button name="then" value="next">
            {t("form.saveNext")}
          </Button>
        )}
        <Button name="then" value="back" variant={props.section === "offer" ? "primary" : "secondary"}>
          {t("form.saveBack")}
        </Button>
        <LinkButton to={props.desk} variant="quiet">
          {t("form.back")}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
