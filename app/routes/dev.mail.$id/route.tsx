import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { readWrittenMail } from "~/domain/notifications/read-written-mails.server";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { SiteShell } from "~/ui/site-shell";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.mail.subject };

/** One mail as plain text: its HTML is neither executed nor rendered. Development only. */
export async function loader({ params }: LoaderFunctionArgs) {
  const mail = await readWrittenMail(params.id ?? "");
  if (!mail) throw new Response(null, { status: 404 });
  return { mail, links: [...new Set(mail.text.match(/https?:\/\/[^\s<>"]+/g) ?? [])] };
}

export default function OneMail() {
  const { mail, links } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  return (
    <SiteShell user={null}>
      <Page width="form">
        <PageHeader title={mail.subject} above={<Link to="/dev/mail">{t("mailbox.back")}</Link>} lead={`${t("mailbox.to")}: ${mail.to}`} />
        <pre className="rounded border border-line bg-surface p-5 font-sans whitespace-pre-wrap break-words">{mail.text}</pre>
        <h2 className="mt-8 text-lg font-semibold">{t("mailbox.links")}</h2>
        <ul className="mt-2 space-y-2">
          {links.map((link) => (
            <li key={link}>
              <a href={link} className="link break-all">
                {link}
              </a>
            </li>
          ))}
        </ul>
      </Page>
    </SiteShell>
  );
}
