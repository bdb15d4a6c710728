import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";

const DONE = ["moved", "noted", "restored", "saved"] as const;

/** The action's results: an error from the form library, or who was removed with the data needed to undo it. */
type Answer = { problem?: string; removed?: { expertId: string; place: number; note: string; tags: string[] } } | undefined;

const number = (value: string | null) => Math.min(1_000, Math.max(0, Number.parseInt(value ?? "", 10) || 0));

/** What was just done to the list, with an undo button. */
export function DoneNotice({
  listId,
  search,
  back,
  answer,
}: {
  listId: string;
  search: URLSearchParams;
  back: string | null;
  answer: Answer;
}) {
  const { t } = useTranslation("shortlists");
  const { t: tc } = useTranslation("common");
  if (answer?.problem) return <Notice tone="danger">{answer.problem}</Notice>;
  if (answer?.removed) {
    const { expertId, place, note, tags } = answer.removed;
    return (
      <Notice
        tone="success"
        action={
          <Form method="post">
            <input type="hidden" name="intent" value="restore" />
            <input type="hidden" name="expertId" value={expertId} />
            <input type="hidden" name="place" value={place} />
            <input type="hidden" name="note" value={note} />
            <input type="hidden" name="tags" value={tags.join(", ")} />
            <Button variant="secondary" size="compact">
              {tc("action.undo")}
            </Button>
          </Form>
        }
      >
        {t("done.removed")}
      </Notice>
    );
  }
  const what = search.get("done");
  if (what === "added") {
    const counts = { added: number(search.get("added")), present: number(search.get("present")), gone: number(search.get("gone")) };
    return (
      <Notice
        key={`${listId} ${search}`}
        tone={counts.added > 0 ? "success" : "info"}
        action={
          back ? (
            <LinkButton to={back} variant="secondary" size="compact">
              {t("done.back")}
            </LinkButton>
          ) : undefined
        }
      >
        <p>{t("done.added", { count: counts.added })}</p>
        {counts.present > 0 ? <p>{t("done.present", { count: counts.present })}</p> : null}
        {counts.gone > 0 ? <p>{t("done.gone", { count: counts.gone })}</p> : null}
      </Notice>
    );
  }
  const done = DONE.find((each) => each === what);
  return done ? <Notice tone="success">{t(`done.${done}`)}</Notice> : null;
}
