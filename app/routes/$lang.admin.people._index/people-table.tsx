import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type PersonLine } from "~/domain/identity/search-people.server";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Table } from "~/ui/table";

/** Accounts with the facts that administrators need at a glance. */
export function PeopleTable({ people }: { people: PersonLine[] }) {
  const { t } = useTranslation("admin");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const roles = (person: PersonLine) =>
    [...(person.expert ? ["expert" as const] : []), ...(person.member ? ["institution_member" as const] : []), ...person.roles]
      .map((role) => tc(`role.${role}`))
      .join(", ");
  return (
    <Table
      compact
      caption={t("people.caption")}
      captionHidden
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          key: "name",
          header: t("people.name"),
          title: true,
          cell: (person) => (
            <Link className="link" to={localePath(locale, `/admin/people/${person.id}`)}>
              {person.displayName}
            </Link>
          ),
        },
        { key: "email", header: t("people.email"), cell: (person) => <span className="break-all">{person.email}</span> },
        { key: "roles", header: t("people.roles"), cell: roles },
        {
          key: "state",
          header: t("people.state"),
          cell: (person) =>
            person.disabled ? (
              <Badge tone="accent">{t("people.disabled")}</Badge>
            ) : person.emailVerified ? (
              t("people.open")
            ) : (
              <Badge tone="warning">{t("people.unconfirmed")}</Badge>
            ),
        },
        { key: "created", header: t("people.created"), numeric: true, cell: (person) => formatDate(locale, person.createdOn) },
      ]}
    />
  );
}
