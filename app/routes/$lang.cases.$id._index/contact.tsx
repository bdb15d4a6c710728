import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type ContactField } from "~/domain/cases/model";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { DescriptionList } from "~/ui/description-list";
import { RevokeButton } from "./revoke-button";

export type OwnContactData = {
  institution: string;
  open: { field: ContactField; since: string }[];
  more: { field: ContactField; value: string }[];
};

/** For the expert: the contact fields shared with the other side, with actions to revoke a field or share more. */
export function OwnContact({ contact }: { contact: OwnContactData }) {
  const { t } = useTranslation("cases");
  const locale = useLocale();
  return (
    <section aria-labelledby="own-contact">
      <h2 id="own-contact" className="mb-2 text-xl font-semibold">
        {t("contact.title")}
      </h2>
      {contact.open.length === 0 ? (
        <p className="text-ink-soft">{t("contact.ownNone")}</p>
      ) : (
        <>
          <p className="mb-3 max-w-prose text-sm text-ink-soft">{t("contact.openTo", { institution: contact.institution })}</p>
          <ul className="divide-y divide-line border-y border-line">
            {contact.open.map(({ field, since }) => (
              <li key={field} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span>
                  {t(`fields.${field}`)}{" "}
                  <span className="text-sm text-ink-soft">{t("contact.since", { date: formatDate(locale, since) })}</span>
                </span>
                <RevokeButton field={field} label={t("contact.revoke")} />
              </li>
            ))}
          </ul>
        </>
      )}
      {contact.more.length > 0 ? (
        <ul className="mt-4 space-y-2">
          {contact.more.map(({ field, value }) => (
            <li key={field} className="flex flex-wrap items-center justify-between gap-3">
              <span className="min-w-0">
                {t(`fields.${field}`)}: <span className="break-words text-ink-soft">{value}</span>
              </span>
              <Form method="post">
                <input type="hidden" name="intent" value="disclose" />
                <Button variant="quiet" size="compact" name="field" value={field}>
                  {t("contact.disclose")}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** For the managing sides: the shared contact fields, shown only on request because each access is recorded. */
export function OpenContact({
  mayRead,
  openFields,
  read,
}: {
  mayRead: boolean;
  openFields: readonly ContactField[];
  read: readonly { field: ContactField; value: string }[] | undefined;
}) {
  const { t } = useTranslation("cases");
  return (
    // Until the fields have been revealed there is only a form, which is not printed.
    <section aria-labelledby="open-contact" data-print={read ? undefined : "hide"}>
      <h2 id="open-contact" className="mb-2 text-xl font-semibold">
        {t("contact.title")}
      </h2>
      {read ? (
        <DescriptionList
          items={read.map(({ field, value }) => ({
            term: t(`fields.${field}`),
            detail: <span className="break-words whitespace-pre-line">{value || t("contact.empty")}</span>,
          }))}
        />
      ) : !mayRead ? (
        <p className="max-w-prose text-ink-soft">{t("contact.before")}</p>
      ) : openFields.length === 0 ? (
        <p className="text-ink-soft">{t("contact.none")}</p>
      ) : (
        <Form method="post">
          <p className="mb-3 max-w-prose text-sm text-ink-soft">
            {openFields.map((field) => t(`fields.${field}`)).join(", ")}. {t("contact.readHint")}
          </p>
          <Button variant="secondary" name="intent" value="read_contact">
            {t("contact.read")}
          </Button>
        </Form>
      )}
    </section>
  );
}
