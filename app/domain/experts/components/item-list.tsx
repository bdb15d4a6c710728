import { Form, Link, useActionData, useNavigation } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button, buttonClass } from "~/ui/button";
import { Notice } from "~/ui/notice";

export type Item = { id: string; title: ReactNode; detail?: ReactNode; name: string; lang?: string };

/** The result of a removal, for undo: the entry's fields as its form submits them, and `to`, the URL to post to. */
type Removed = { removed: { name: string; fields: Record<string, string | string[]>; to?: string } };

/** The entries of one list, each with an edit link and a remove button; works without JavaScript. */
export function ItemList({ label, items, editTo }: { label: string; items: readonly Item[]; editTo: (id: string) => string }) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  return (
    <>
      <UndoNotice />
      {items.length === 0 ? null : (
        <ul aria-label={label} className="mb-8 divide-y divide-line border-y border-line">
          {items.map((item) => (
            <li key={item.id} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-3">
              <div className="min-w-0 flex-1 basis-60" lang={item.lang}>
                <p className="font-medium">{item.title}</p>
                {item.detail ? <div className="text-sm text-ink-soft">{item.detail}</div> : null}
              </div>
              <div className="flex shrink-0 gap-1">
                <Link to={editTo(item.id)} className={buttonClass("quiet", "compact")} aria-label={t("editItem", { name: item.name })}>
                  {tc("action.edit")}
                </Link>
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="intent" value="remove" />
                  <Button variant="quiet" size="compact" name="item" value={item.id} aria-label={t("removeItem", { name: item.name })}>
                    {tc("action.remove")}
                  </Button>
                </Form>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Shows what was removed and offers undo: it resubmits the same form that added the entry. */
export function UndoNotice() {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const answer = useActionData() as Partial<Removed> | undefined;
  const navigation = useNavigation();
  if (!answer?.removed || navigation.state === "submitting") return null;
  return (
    <div className="mb-6">
      <Notice
        tone="success"
        action={
          <Form method="post" action={answer.removed.to}>
            <input type="hidden" name="intent" value="save" />
            {Object.entries(answer.removed.fields).flatMap(([name, values]) =>
              [values].flat().map((value, at) => <input key={`${name} ${at}`} type="hidden" name={name} value={value} />),
            )}
            <Button variant="secondary" size="compact">
              {tc("action.undo")}
            </Button>
          </Form>
        }
      >
        {t("removed", { name: answer.removed.name })}
      </Notice>
    </div>
  );
}
