import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type RestoredSearch } from "~/domain/saved-searches/input";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** Says what was deleted and offers to restore it under its old id. */
export function UndoDeletion({ deleted: { alertInApp, ...deleted } }: { deleted: RestoredSearch }) {
  const { t } = useTranslation("desk");
  const { t: tc } = useTranslation("common");
  return (
    <Notice
      tone="success"
      action={
        <Form method="post">
          <input type="hidden" name="intent" value="restore" />
          {Object.entries({ ...deleted, ...(alertInApp ? { alertInApp: "on" } : {}) }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button variant="secondary" size="compact">
            {tc("action.undo")}
          </Button>
        </Form>
      }
    >
      {t("searches.deleted", { name: deleted.name })}
    </Notice>
  );
}
