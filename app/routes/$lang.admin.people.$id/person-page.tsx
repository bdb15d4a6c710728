import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type Person } from "~/domain/identity/get-person.server";
import { ROLES } from "~/domain/vocabulary/actor";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const DONE = ["granted", "withdrawn", "disabled", "enabled", "invited", "promoted"] as const;
export type Done = (typeof DONE)[number];
export const PROBLEMS = ["last_administrator", "not_confirmed"] as const;

/** One account: its roles and whether it is active. Each button is a form of its own. */
export function PersonPage({ person, done, problem }: { person: Person; done: Done | null; problem: (typeof PROBLEMS)[number] | null }) {
  const { t } = useTranslation("admin");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const state = person.disabled ? t("people.disabled") : person.emailVerified ? t("people.open") : t("people.unconfirmed");
  return (
    <Page width="form">
      <PageHeader
        title={person.displayName}
        above={
          <Link className="link" to={localePath(locale, "/admin/people")}>
            {t("people.title")}
          </Link>
        }
        lead={
          <span className="break-words">
            {person.email} · {state}
          </span>
        }
      />
      <div className="space-y-4">
        {done ? <Notice tone="success">{t(`person.done.${done}`)}</Notice> : null}
        {problem ? <Notice tone="danger">{t(`person.problem.${problem}`)}</Notice> : null}
        {person.self ? <Notice standing>{t("person.self")}</Notice> : null}
      </div>
      <section aria-labelledby="roles" className="mt-8">
        <h2 id="roles" className="text-xl font-semibold">
          {t("person.roles")}
        </h2>
        <div className="mt-4 flex flex-wrap gap-3">
          {ROLES.map((role) => {
            const held = person.roles.includes(role);
            return (
              <Form key={role} method="post">
                <input type="hidden" name="role" value={role} />
                <Button name="intent" value={held ? "withdraw" : "grant"} variant={held ? "danger" : "secondary"}>
                  {held ? t("person.withdraw", { role: tc(`role.${role}`) }) : t("person.grant", { role: tc(`role.${role}`) })}
                </Button>
              </Form>
            );
          })}
        </div>
      </section>
      <section aria-labelledby="access" className="mt-10">
        <h2 id="access" className="text-xl font-semibold">
          {t("person.access")}
        </h2>
        <p className="mt-2 text-ink-soft">{person.disabled ? t("person.enableHint") : t("person.disableHint")}</p>
        <Form method="post" className="mt-4">
          <Button name="intent" value={person.disabled ? "enable" : "disable"} variant={person.disabled ? "secondary" : "danger"}>
            {person.disabled ? t("person.enable") : t("person.disable")}
          </Button>
        </Form>
      </section>
      <p className="mt-10">
        <Link className="link" to={localePath(locale, `/admin/audit?subject=user&id=${person.id}`)}>
          {t("person.log")}
        </Link>
      </p>
    </Page>
  );
}
