import { Form } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { MAX_COMPARED } from "~/domain/matches/model";
import { Button } from "~/ui/button";

/** The form that the checkboxes beside the experts belong to. */
export const COMPARE_FORM = "compare";

interface Props {
  action: string;
  /** The list's address: the comparison keeps its weights and links back to it. */
  address: string;
  picked: readonly string[];
  /** Selected on another page of the list. */
  offPage: readonly string[];
  onClear: () => void;
}

/**
 * Submits the selected experts to the comparison; sticks to the bottom of the window once someone is selected. Without
 * scripts only the checkboxes count.
 */
export function CompareBar({ action, address, picked, offPage, onClear }: Props) {
  const { t } = useTranslation("matches");
  const [refused, setRefused] = useState(false);
  const tooMany = picked.length > MAX_COMPARED;
  function onSubmit(event: FormEvent) {
    const wrong = picked.length < 2 || tooMany;
    setRefused(wrong);
    if (wrong) event.preventDefault();
  }
  return (
    <Form
      id={COMPARE_FORM}
      method="get"
      action={action}
      onSubmit={onSubmit}
      className={`${picked.length > 0 ? "sticky bottom-0 z-10 " : ""}mt-6 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-paper py-3`}
    >
      {[...new URLSearchParams(address)].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {offPage.map((id) => (
        <input key={id} type="hidden" name="ids" value={id} />
      ))}
      <Button size="compact">{picked.length > 0 ? t("compare.actionCount", { count: picked.length }) : t("compare.action")}</Button>
      <p role="status" className={`text-sm ${tooMany || refused ? "font-medium text-accent" : "text-ink-soft"}`}>
        {tooMany
          ? t("compare.tooMany", { count: picked.length - MAX_COMPARED, most: MAX_COMPARED })
          : refused && picked.length < 2
            ? t("compare.tooFew")
            : t("compare.hint", { most: MAX_COMPARED })}
      </p>
      {picked.length > 0 ? (
        <Button type="button" variant="quiet" size="compact" onClick={onClear}>
          {t("compare.clear")}
        </Button>
      ) : null}
    </Form>
  );
}
