import { Printer } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "./button";

/** Prints the page. Rendered only once scripts run: without them it would do nothing, and the browser's own menu can print. */
export function PrintButton() {
  const { t } = useTranslation("common");
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  return (
    <Button
      type="button"
      variant="secondary"
      size="compact"
      icon={<Printer aria-hidden="true" className="size-4" />}
      onClick={() => window.print()}
    >
      {t("action.print")}
    </Button>
  );
}
