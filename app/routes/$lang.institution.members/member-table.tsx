import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { MEMBER_ROLES, type MemberRole } from "~/domain/vocabulary/institutions";
import { Button } from "~/ui/button";
import { plainField } from "~/ui/field";
import { SelectField } from "~/ui/select-field";
import { type Column, Table } from "~/ui/table";

interface Row {
  userId: string;
  displayName: string;
  email: string | null;
  role: MemberRole;
  isSelf: boolean;
}

/** The members of the institution. Owners change roles and remove members; everyone may leave. */
export function MemberTable({ institutionId, members, mayManage }: { institutionId: string; members: readonly Row[]; mayManage: boolean }) {
  const { t } = useTranslation("institutions");
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: t("members.name"),
      title: true,
      cell: (member) => (member.isSelf ? `${member.displayName} (${t("members.you")})` : member.displayName),
    },
    ...(mayManage
      ? [{ key: "email", header: t("members.email"), cell: (member: Row) => <span className="break-all">{member.email}</span> }]
      : []),
    {
      key: "role",
      header: t("members.role"),
      cell: (member) =>
        mayManage ? (
          <Form method="post" className="flex flex-wrap items-center gap-2">
            <input type="hidden" name="institutionId" value={institutionId} />
            <input type="hidden" name="userId" value={member.userId} />
            <SelectField
              key={member.role}
              field={plainField("role", member.role, `role-${member.userId}`)}
              label={t("members.changeRole", { name: member.displayName })}
              labelHidden
              emptyLabel={null}
              width="short"
              options={MEMBER_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            />
            <Button name="intent" value="role" variant="quiet" size="compact">
              {t("members.save")}
            </Button>
          </Form>
        ) : (
          t(`role.${member.role}`)
        ),
    },
    {
      key: "action",
      header: t("members.action"),
      cell: (member) =>
        member.isSelf || mayManage ? (
          <Form method="post">
            <input type="hidden" name="institutionId" value={institutionId} />
            <input type="hidden" name="userId" value={member.userId} />
            <Button
              name="intent"
              value="remove"
              variant="quiet"
              size="compact"
              aria-label={member.isSelf ? undefined : t("members.removeNamed", { name: member.displayName })}
            >
              {member.isSelf ? t("members.leave") : t("members.remove")}
            </Button>
          </Form>
        ) : null,
    },
  ];
  return (
    <Table caption={t("members.caption", { count: members.length })} columns={columns} rows={members} rowKey={(member) => member.userId} />
  );
}
