import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type MemberRole } from "~/domain/vocabulary/institutions";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { Table } from "~/ui/table";

interface Invite {
  email: string;
  role: MemberRole;
  expired: boolean;
  expiresOn: string;
}

/** Pending invitations; renders nothing when there are none. */
export function InviteTable({ institutionId, invites }: { institutionId: string; invites: readonly Invite[] }) {
  const { t } = useTranslation("institutions");
  const locale = useLocale();
  if (invites.length === 0) return null;
  return (
    <section aria-labelledby="invites-title">
      <h2 id="invites-title" className="mb-4 text-xl font-semibold">
        {t("members.invitesTitle")}
      </h2>
      <Table
        caption={t("members.invitesCaption", { count: invites.length })}
        columns={[
          { key: "email", header: t("members.email"), title: true, cell: (invite) => <span className="break-all">{invite.email}</span> },
          { key: "role", header: t("members.role"), cell: (invite) => t(`role.${invite.role}`) },
          {
            key: "expires",
            header: t("members.expires"),
            cell: (invite) => (invite.expired ? t("members.expired") : formatDate(locale, invite.expiresOn)),
          },
          {
            key: "action",
            header: t("members.action"),
            cell: (invite) => (
              <Form method="post">
                <input type="hidden" name="institutionId" value={institutionId} />
                <input type="hidden" name="email" value={invite.email} />
                <Button
                  name="intent"
                  value="withdraw"
                  variant="quiet"
                  size="compact"
                  aria-label={t("members.withdrawNamed", { email: invite.email })}
                >
                  {t("members.withdraw")}
                </Button>
              </Form>
            ),
          },
        ]}
        rows={invites}
        rowKey={(invite) => invite.email}
      />
    </section>
  );
}
