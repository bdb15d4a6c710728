import { type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { AUDIT_PAGE, isAuditSubject, listAudit, listAuditKinds } from "~/domain/audit/list-audit.server";
import { AUDIT_SUBJECTS } from "~/domain/audit/model";
import { cleanLine } from "~/domain/clean-text";
import { requireAdministrator } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { plainField } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { AuditTable } from "./audit-table";

export const handle: PageHandle = { title: "admin:audit.title" };

const text = (value: string | null) => cleanLine(value ?? "").slice(0, 100) || null;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const { searchParams } = new URL(args.request.url);
  const asked = searchParams.get("subject");
  const filter = {
    kind: text(searchParams.get("kind")),
    subject: isAuditSubject(asked) ? asked : null,
    subjectId: text(searchParams.get("id")),
    actorId: text(searchParams.get("actor")),
  };
  const page = pageNumber(searchParams.get("page"));
  const [{ total, lines }, kinds] = [await listAudit(actor, filter, page), await listAuditKinds(actor)];
  return { filter, page, pageSize: AUDIT_PAGE, total, lines, kinds };
});

export default function AuditLog() {
  const { filter, page, pageSize, total, lines, kinds } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const here = localePath(locale, "/admin/audit");
  const query = (number: number) => {
    const asked = { kind: filter.kind, subject: filter.subject, id: filter.subjectId, actor: filter.actorId, page: String(number) };
    return `${here}?${new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;
  };
  return (
    <Page>
      <PageHeader
        title={t("audit.title")}
        above={
          <Link className="link" to={localePath(locale, "/admin")}>
            {t("home.title")}
          </Link>
        }
      />
      <Form method="get" action={here} role="search" className="mb-8 grid gap-4 md:grid-cols-2 lg:grid-cols-4 lg:items-end">
        <SelectField
          field={plainField("kind", filter.kind)}
          label={t("audit.kind")}
          emptyLabel={t("audit.anyKind")}
          options={kinds.map((kind) => ({ value: kind, label: t(`audit.kinds.${kind}`, { defaultValue: kind }) }))}
          width="full"
        />
        <SelectField
          field={plainField("subject", filter.subject)}
          label={t("audit.subject")}
          emptyLabel={t("audit.anySubject")}
          options={AUDIT_SUBJECTS.map((subject) => ({ value: subject, label: t(`audit.subjects.${subject}`) }))}
          width="full"
        />
        <TextField field={plainField("id", filter.subjectId)} label={t("audit.subjectId")} autoComplete="off" spellCheck={false} />
        <TextField field={plainField("actor", filter.actorId)} label={t("audit.actorId")} autoComplete="off" spellCheck={false} />
        <div>
          <Button variant="secondary">{t("audit.submit")}</Button>
        </div>
      </Form>
      {lines.length === 0 ? <EmptyState title={t("audit.none")}>{t("audit.noneHint")}</EmptyState> : <AuditTable lines={lines} />}
      <Pagination page={page} pageSize={pageSize} total={total} to={query} />
    </Page>
  );
}
