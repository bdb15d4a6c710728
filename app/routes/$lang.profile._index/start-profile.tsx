import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";

/** For an account that has no expert profile yet. */
export function StartProfile() {
  const { t } = useTranslation("profile");
  return (
    <div className="mx-auto max-w-form">
      <h1 className="mb-8 text-2xl font-semibold tracking-tight md:text-3xl">{t("title")}</h1>
      <EmptyState
        title={t("start.title")}
        action={
          <Form method="post">
            <Button name="intent" value="start">
              {t("start.button")}
            </Button>
          </Form>
        }
      >
        {t("start.body")}
      </EmptyState>
    </div>
  );
}
