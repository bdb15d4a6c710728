import { Form, Link } from "@remix-run/react";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { StartLink } from "~/domain/cases/components/start-link";
import { LONGEST_ITEM_NOTE } from "~/domain/shortlists/model";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { plainField } from "~/ui/field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { type ShownRow as Row } from "./present.server";

type ShownRow = Row & { flagged: boolean };

type Draft = { expertId: string; note: string; tags: string; version: number };
type Props = {
  list: {
    version: number;
    mayEdit: boolean;
    notes: boolean;
    tag: string | null;
    start: "introduce" | "invite" | null;
    position: { id: string; mayMatch: boolean } | null;
    items: readonly ShownRow[];
  };
  /** A note that was not saved, with the typed text. */
  draft: Draft | undefined;
};

const COMPARE = "compare";

/** The people on a shortlist, in its order. */
export function Items({ list, draft }: Props) {
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const compare = list.position
    ? list.position.mayMatch
      ? localePath(locale, `/institution/positions/${list.position.id}/matches/compare`)
      : null
    : null;
  return (
    <>
      <ol className="border-t border-line">
        {list.items.map((item) => (
          <Item
            key={item.id}
            item={item}
            list={list}
            draft={draft?.expertId === item.id ? draft : undefined}
            comparable={compare !== null}
          />
        ))}
      </ol>
      {compare && list.items.length > 1 ? (
        <Form id={COMPARE} method="get" action={compare} className="mt-5" data-print="hide">
          <Button variant="secondary">{t("show.compare")}</Button>
        </Form>
      ) : null}
    </>
  );
}

function Item({ item, list, draft, comparable }: { item: ShownRow; list: Props["list"]; draft: Draft | undefined; comparable: boolean }) {
  const { t } = useTranslation("shortlists");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <li
      id={`p-${item.id}`}
      className="grid scroll-mt-24 gap-x-6 gap-y-3 border-b border-line py-4 md:grid-cols-[2.5rem_minmax(0,1fr)_auto]"
      data-print="keep"
    >
      <span className="text-ink-soft tabular-nums max-md:hidden">{item.number}.</span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="text-ink-soft tabular-nums md:hidden">{item.number}.</span>
          <Link to={localePath(locale, `/experts/${item.id}`)} className="link min-w-0 break-words font-semibold">
            {item.fullName}
          </Link>
          {item.verified ? <Badge tone="verified">{tc("word.verified")}</Badge> : null}
          {item.flagged ? (
            <Link to={localePath(locale, "/coordinator/duplicates")} className="link text-sm" data-print="hide">
              {t("item.flagged")}
            </Link>
          ) : null}
        </p>
        {item.headline ? (
          <p className="max-w-prose" lang={item.headline.lang}>
            {item.headline.text}
          </p>
        ) : null}
        <p className="text-sm text-ink-soft">{[item.place, item.skills.join(", ")].filter((part) => part !== "").join(" · ")}</p>
        {item.forms.length > 0 ? (
          <p className="text-sm text-ink-soft">{item.forms.map((form) => tc(`engagementType.${form}`)).join(", ")}</p>
        ) : null}
        {item.tags.length > 0 ? (
          <ul aria-label={t("item.tags")} className="mt-2 flex flex-wrap gap-1.5">
            {item.tags.map((tag) => (
              <li key={tag}>
                <Badge>{tag}</Badge>
              </li>
            ))}
          </ul>
        ) : null}
        {item.note ? <p className="mt-2 max-w-prose whitespace-pre-line break-words border-l-2 border-line pl-3">{item.note}</p> : null}
        {list.mayEdit ? (
          <div data-print="hide">
            <Disclosure
              summary={
                <>
                  {item.note || item.tags.length > 0 ? t("item.edit") : t("item.write")}
                  <span className="sr-only"> {item.fullName}</span>
                </>
              }
              open={draft !== undefined}
            >
              <NoteForm key={`${item.version} ${draft?.version}`} item={item} draft={draft} />
            </Disclosure>
          </div>
        ) : null}
      </div>
      <div className="flex flex-wrap items-start gap-1 md:justify-end" data-print="hide">
        {comparable ? (
          <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 px-2 text-sm pointer-coarse:min-h-11">
            <input type="checkbox" name="ids" value={item.id} form={COMPARE} className="size-5" />
            {t("item.compare")}
            <span className="sr-only"> {item.fullName}</span>
          </label>
        ) : null}
        {list.start ? (
          <StartLink
            what={list.start}
            expertId={item.id}
            {...(list.position ? { positionId: list.position.id } : {})}
            about={item.fullName}
          />
        ) : null}
        {list.mayEdit && list.tag === null ? <MoveForm item={item} version={list.version} /> : null}
        {list.mayEdit ? (
          <Form method="post">
            <input type="hidden" name="expertId" value={item.id} />
            <Button variant="quiet" size="compact" name="intent" value="remove" icon={<X aria-hidden="true" className="size-4" />}>
              {tc("action.remove")}
              <span className="sr-only"> {item.fullName}</span>
            </Button>
          </Form>
        ) : null}
      </div>
    </li>
  );
}

function MoveForm({ item, version }: { item: ShownRow; version: number }) {
  const { t } = useTranslation("shortlists");
  const ways = [
    { direction: "up", end: item.first, Icon: ArrowUp, label: t("item.up", { name: item.fullName }) },
    { direction: "down", end: item.last, Icon: ArrowDown, label: t("item.down", { name: item.fullName }) },
  ] as const;
  return (
    <Form method="post" preventScrollReset className="flex">
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="expertId" value={item.id} />
      <input type="hidden" name="version" value={version} />
      {ways.map(({ direction, end, Icon, label }) => (
        <Button
          key={direction}
          variant="quiet"
          size="compact"
          name="direction"
          value={direction}
          disabled={end}
          aria-label={label}
          title={label}
          icon={<Icon aria-hidden="true" className="size-4" />}
        />
      ))}
    </Form>
  );
}

function NoteForm({ item, draft }: { item: ShownRow; draft: Draft | undefined }) {
  const { t } = useTranslation("shortlists");
  const { t: tc } = useTranslation("common");
  return (
    <Form method="post" className="max-w-xl space-y-4 py-2">
      <input type="hidden" name="intent" value="item" />
      <input type="hidden" name="expertId" value={item.id} />
      <input type="hidden" name="version" value={draft?.version ?? item.version} />
      <TextAreaField
        field={plainField("note", draft?.note ?? item.note, `note-${item.id}`)}
        label={t("item.note")}
        hint={t("item.noteHint")}
        rows={3}
        max={LONGEST_ITEM_NOTE}
        optional
      />
      <TextField
        field={plainField("tags", draft?.tags ?? item.tags.join(", "), `tags-${item.id}`)}
        label={t("item.tags")}
        hint={t("item.tagsHint")}
        optional
      />
      <Button variant="secondary" size="compact">
        {tc("action.save")}
      </Button>
    </Form>
  );
}
