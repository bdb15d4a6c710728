import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type PositionStatus } from "~/domain/vocabulary/positions";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";

interface Props {
  id: string;
  status: PositionStatus;
  announced: boolean;
  mayEdit: boolean;
  verified: boolean;
  missing: readonly string[];
  version: number;
  creationKey: string;
  desk: string;
}

/** Actions on the position as a whole; only those that its state and the reader's role allow. */
export function DeskActions({ id, status, announced, mayEdit, verified, missing, version, creationKey, desk }: Props) {
  const { t } = useTranslation("positions");
  const locale = useLocale();
  const ready = verified && missing.length === 0;
  return (
    <div className="flex flex-col gap-3">
      {mayEdit && status === "draft" && ready ? (
        <Act intent="publish" variant="accent" version={version} label={t("desk.publish")} />
      ) : null}
      {mayEdit && status === "closed" && ready ? <Act intent="reopen" variant="accent" version={version} label={t("desk.reopen")} /> : null}
      <LinkButton to={localePath(locale, `/positions/${id}`)} variant="secondary">
        {status === "draft" ? t("desk.preview") : t("desk.publicPage")}
      </LinkButton>
      {verified ? (
        <LinkButton to={`${desk}/matches`} variant="secondary">
          {t("desk.matches")}
        </LinkButton>
      ) : null}
      {mayEdit ? (
        <Disclosure summary={t("desk.more")}>
          <div className="flex flex-col items-start gap-2 py-2">
            {status === "published" ? <Act intent="close" variant="quiet" version={version} label={t("desk.close")} /> : null}
            <Form method="post">
              <input type="hidden" name="creationKey" value={creationKey} />
              <Button name="intent" value="duplicate" variant="quiet">
                {t("desk.duplicate")}
              </Button>
            </Form>
            {status === "draft" && !announced ? (
              <Disclosure summary={t("desk.delete")}>
                <p className="py-2">{t("desk.deleteAsk")}</p>
                <Act intent="delete" variant="danger" version={version} label={t("desk.deleteYes")} />
              </Disclosure>
            ) : null}
          </div>
        </Disclosure>
      ) : null}
    </div>
  );
}

function Act({
  intent,
  variant,
  version,
  label,
}: {
  intent: string;
  variant: "accent" | "quiet" | "danger";
  version: number;
  label: string;
}) {
  return (
    <Form method="post" className="flex flex-col">
      <input type="hidden" name="version" value={version} />
      <Button name="intent" value={intent} variant={variant}>
        {label}
      </Button>
    </Form>
  );
}
